import { IsMailAddress } from '#platform/mail/mail-address.js';

export class ForgotPasswordDto {
  /** Upper and lower case are the same here. */
  @IsMailAddress()
  readonly email!: string;
}
