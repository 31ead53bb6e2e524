import { Inject, Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { assertGoodPassword } from '#platform/auth/password-rules.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { ACCEPTED, type AcceptedView } from '#platform/http/accepted.view.js';
import { inEvenTime } from '#platform/http/even-time.js';
import { linkTo } from '#platform/mail/letter.js';
import { linkTokenHash, newLinkToken } from '#platform/mail/link-token.js';
import { normalAddress } from '#platform/mail/mail-address.js';
import { Mails } from '#platform/mail/mails.js';
import { passwordChangedLetter, resetLetter } from './account-letters.js';
import { ACCOUNT_FROM_NETWORK_MAX, ACCOUNT_MAX, MailAllowance } from './mail-allowance.js';
import type { ResetPasswordDto } from './dto/reset-password.dto.js';

const LIFETIME = '30 minutes';

interface Found {
  readonly email: string;
  readonly name: string;
}

/** New passwords for people who read the mail of their account. */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly authDb: AuthDb,
    private readonly hasher: PasswordHasher,
    private readonly mails: Mails,
    private readonly allowance: MailAllowance,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Sends a link if the address signs in; the answer, and its time, are the same if not. The letter is addressed to what
   * was asked for, and the database queues it only where that is an account's address to the letter.
   * @throws Problem auth.too_many_mails when the network has asked for too many
   */
  async request(given: string, ip: string, requestId: string): Promise<AcceptedView> {
    return inEvenTime(async () => {
      await this.allowance.spendForNetwork(ip);
      const email = normalAddress(given);
      const { token, hash } = newLinkToken('reset');
      const link = linkTo(this.config.publicUrl, 'reset-password', token);
      const { id, sealed } = this.mails.seal(resetLetter(email, link));
      const { account, fromNetwork } = this.allowance.keysOfAccount(email, ip);
      const allowance = [fromNetwork, ACCOUNT_FROM_NETWORK_MAX, account, ACCOUNT_MAX];
      await this.authDb.query(
        'select app.request_password_reset($1, $2, $3, $4, $5, $6, $7::interval, $8, $9, $10)',
        [email, ...allowance, hash, LIFETIME, id, sealed, requestId],
      );
      return ACCEPTED;
    });
  }

  /**
   * Spends the link and every other one: the password is another, every session has ended, and the person is told. Signs nobody in and leaves
   * a second factor as it is.
   * @throws Problem auth.invalid_link, request.invalid for a weak password, auth.busy
   */
  async reset({ token, password }: ResetPasswordDto, requestId: string): Promise<void> {
    await inEvenTime(async () => {
      const hash = linkTokenHash('reset', token);
      const found = hash === null ? null : await this.find(hash);
      if (hash === null || found === null) throw problem('auth.invalid_link');
      assertGoodPassword('/password', password, found);
      const passwordHash = await this.hasher.hash(password);
      const { id, sealed } = this.mails.seal(passwordChangedLetter(found.email));
      const reset = await this.authDb.one<{ readonly done: boolean }>(
        'select app.reset_password($1, $2, $3, $4, $5) as done',
        [hash, passwordHash, id, sealed, requestId],
      );
      if (reset?.done !== true) throw problem('auth.invalid_link');
    });
  }

  private async find(tokenHash: Buffer): Promise<Found | null> {
    return this.authDb.one<Found>('select email, name from app.find_password_reset($1)', [
      tokenHash,
    ]);
  }
}
