import { IsString, MaxLength } from 'class-validator';

export class ConfirmEmailDto {
  /** What stands behind `#token=` in the link of the mail. */
  @IsString()
  @MaxLength(128)
  readonly token!: string;
}
