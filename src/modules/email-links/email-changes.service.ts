import { Inject, Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { Person } from '#kernel/scope.js';
import { currentPerson, requireScope } from '#platform/auth/current-person.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { readDatabaseError } from '#platform/db/database-error.js';
import { Db } from '#platform/db/db.js';
import { ACCEPTED, type AcceptedView } from '#platform/http/accepted.view.js';
import { inEvenTime } from '#platform/http/even-time.js';
import { addressTakenLetter } from '#platform/mail/address-taken-letter.js';
import { linkTo } from '#platform/mail/letter.js';
import { linkTokenHash, newLinkToken } from '#platform/mail/link-token.js';
import { normalAddress } from '#platform/mail/mail-address.js';
import { Mails } from '#platform/mail/mails.js';
import {
  addressChangedLetter,
  changeRequestedLetter,
  confirmAddressLetter,
} from './account-letters.js';
import type { ConfirmationView } from './confirmation.view.js';
import type { ChangeEmailDto } from './dto/change-email.dto.js';
import { MailAllowance } from './mail-allowance.js';

const CONFIRM_WITHIN = '24 hours';

interface Found {
  /** null where an invitation is accepted with this address. */
  readonly old_email: string | null;
  readonly new_email: string;
}

/** Addresses that are to be another, and the links that prove them. */
@Injectable()
export class EmailChangesService {
  constructor(
    private readonly db: Db,
    private readonly authDb: AuthDb,
    private readonly hasher: PasswordHasher,
    private readonly mails: Mails,
    private readonly allowance: MailAllowance,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Sends a link to the new address and a notice to the old one. Whether the new one has an account is told there alone.
   * @throws Problem auth.invalid_credentials for a wrong password, auth.too_many_mails, policy.forbidden without a session
   */
  async request({ email, password }: ChangeEmailDto): Promise<AcceptedView> {
    const person = currentPerson();
    // a key is no person: it has no password to give and no mailbox to move
    if (person.sessionId === null) throw problem('policy.forbidden');
    return inEvenTime(async () => {
      await this.allowance.spendForPerson(person.userId);
      const current = await this.checkPassword(person, password);
      await this.store(person, current, normalAddress(email));
      return ACCEPTED;
    });
  }

  /**
   * Spends the link: the account signs in with that address from now on, or an invitation has been accepted with it.
   * @throws Problem auth.invalid_link, also when the address got an account in the meantime
   */
  async confirm(token: string, requestId: string): Promise<ConfirmationView> {
    return inEvenTime(async () => {
      const hash = linkTokenHash('confirmation', token);
      const found = hash === null ? null : await this.find(hash);
      if (hash === null || found === null) throw problem('auth.invalid_link');
      const { new_email: newEmail } = found;
      const notice = addressChangedLetter(found.old_email ?? newEmail, newEmail);
      const { id, sealed } = this.mails.seal(notice);
      const confirmed = await this.authDb
        .one<{ readonly status: ConfirmationView['status'] | null }>(
          'select app.confirm_email($1, $2, $3, $4) as status',
          [hash, id, sealed, requestId],
        )
        .catch((error: unknown) => {
          const taken = readDatabaseError(error)?.constraint === 'idx_users_email';
          throw taken ? problem('auth.invalid_link') : error;
        });
      const status = confirmed?.status ?? null;
      if (status === null) throw problem('auth.invalid_link');
      return { status };
    });
  }

  /** The address the person has. */
  private async checkPassword({ userId }: Person, password: string): Promise<string> {
    const user = await this.db.run((tx) =>
      tx.one<{ readonly email: string }>('select email from users where id = $1', [userId]),
    );
    const found = await this.authDb.one<{ readonly password_hash: string }>(
      'select password_hash from app.find_credentials($1)',
      [user?.email ?? ''],
    );
    const matches = await this.hasher.verify(found?.password_hash ?? null, password);
    if (user === null || !matches) throw problem('auth.invalid_credentials');
    return user.email;
  }

  private async store(person: Person, current: string, wanted: string): Promise<void> {
    const { token, hash } = newLinkToken('confirmation');
    const link = linkTo(this.config.publicUrl, 'confirm-email', token);
    const { id, sealed } = this.mails.seal(confirmAddressLetter(wanted, link));
    const taken = this.mails.seal(addressTakenLetter(wanted), id);
    const notice = this.mails.seal(changeRequestedLetter(current, wanted));
    await this.authDb.query(
      'select app.request_email_change($1, $2, $3, $4, $5::interval, $6, $7, $8, $9, $10, $11)',
      [
        person.userId,
        person.sessionId,
        wanted,
        hash,
        CONFIRM_WITHIN,
        id,
        sealed,
        taken.sealed,
        notice.id,
        notice.sealed,
        requireScope().requestId,
      ],
    );
  }

  private async find(tokenHash: Buffer): Promise<Found | null> {
    return this.authDb.one<Found>(
      'select old_email, new_email from app.find_email_confirmation($1)',
      [tokenHash],
    );
  }
}
