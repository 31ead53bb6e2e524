import { IsString, MaxLength } from 'class-validator';
import { IsGoodPassword } from '#platform/auth/is-good-password.js';

export class ResetPasswordDto {
  /** What stands behind `#token=` in the link of the mail. */
  @IsString()
  @MaxLength(128)
  readonly token!: string;

  /** The new password. */
  @IsGoodPassword()
  readonly password!: string;
}
