import { IsOptional, IsUUID } from 'class-validator';

export class RemoveCategoryDto {
  /** The category that takes its posts and children. Without it only an empty category is removed. */
  @IsOptional()
  @IsUUID()
  readonly move_to?: string;
}
