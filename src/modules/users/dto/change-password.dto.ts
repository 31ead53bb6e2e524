import { IsString, MaxLength } from 'class-validator';
import { IsGoodPassword } from '#platform/auth/is-good-password.js';

export class ChangePasswordDto {
  @IsString()
  @MaxLength(128)
  readonly current_password!: string;

  /** 12 to 128 characters, none of the first to be guessed, and not the e-mail or the name. */
  @IsGoodPassword()
  readonly new_password!: string;
}
