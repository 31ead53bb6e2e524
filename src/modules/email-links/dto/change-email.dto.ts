import { IsString, MaxLength } from 'class-validator';
import { IsMailAddress } from '#platform/mail/mail-address.js';

export class ChangeEmailDto {
  /** The new address; kept in lower case. */
  @IsMailAddress()
  readonly email!: string;

  /** The password one has. */
  @IsString()
  @MaxLength(128)
  readonly password!: string;
}
