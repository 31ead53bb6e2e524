import { IsOptional, IsUUID } from 'class-validator';

export class RemoveUserDto {
  /** Who takes over the posts; what is public keeps the name it was approved with. Without it posts keep their author. */
  @IsOptional()
  @IsUUID()
  readonly reassign_to?: string;
}
