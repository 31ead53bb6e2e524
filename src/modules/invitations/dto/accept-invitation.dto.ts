import { IsString, Matches, MaxLength } from 'class-validator';
import { IsGoodPassword } from '#platform/auth/is-good-password.js';
import { IfGiven } from '#platform/http/if-given.js';
import { IsMailAddress } from '#platform/mail/mail-address.js';

export class AcceptInvitationDto {
  /** What stands behind `#token=` in the link of the mail. */
  @IsString()
  @MaxLength(128)
  readonly token!: string;

  /** Chosen by the person alone. */
  @IsGoodPassword()
  readonly password!: string;

  /** How the person wants to be called, if not as invited. */
  @IfGiven()
  @IsString()
  @MaxLength(255)
  @Matches(/\S/, { message: 'name must not be blank' })
  readonly name?: string;

  /** To sign in with another address than the invitation went to; it has to be confirmed by mail first. */
  @IfGiven()
  @IsMailAddress()
  readonly email?: string;
}
