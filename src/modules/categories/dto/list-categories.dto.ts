import { IsIn, IsOptional } from 'class-validator';

export class ListCategoriesDto {
  /** `true` gives one list in the order of the tree instead of nested children. */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly flat?: 'true' | 'false';
}
