import { IsString, Matches, MaxLength } from 'class-validator';

/** Why something that weighs is done to a tenant; kept with the tenant. */
export class ReasonDto {
  @IsString()
  @MaxLength(1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  readonly reason!: string;
}
