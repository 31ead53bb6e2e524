import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsPlainLine } from '#platform/html/is-safe-text.js';

export class SpecialityDto {
  @IsString()
  @MaxLength(100)
  @IsPlainLine()
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name!: string;

  /** Number of its registration at the regional council (RQE), digits alone; null where none is known. */
  @IsOptional()
  @IsString()
  @Matches(/^\d{1,10}$/, { message: 'rqe must be 1 to 10 digits' })
  readonly rqe?: string | null;
}
