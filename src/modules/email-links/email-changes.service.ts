import { Inject, Injectable } from '@nestjs/common';
import type { UserId } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { currentSession, requireScope } from '#platform/auth/current-person.js';
import { PasswordChecks } from '#platform/auth/password-checks.js';
import { recordSessionEvent } from '#platform/auth/session-trail.js';
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

interface Asker {
  readonly userId: UserId;
  /** Goes on when the change is confirmed; the others end. */
  readonly sessionId: string;
}

/** What the person has, at the moment the password was right. */
interface Proof {
  readonly email: string;
  readonly passwordHash: string;
}

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
    private readonly checks: PasswordChecks,
    private readonly mails: Mails,
    private readonly allowance: MailAllowance,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Sends a link to the new address and a notice to the old one. Whether the new one has an account is told there alone.
   * @throws Problem auth.invalid_credentials for a wrong password, auth.throttled, auth.busy,
   * auth.too_many_mails, policy.forbidden for a key, which has neither password nor mailbox
   */
  async request({ email, password }: ChangeEmailDto, ip: string): Promise<AcceptedView> {
    const { userId, sessionId } = currentSession();
    return inEvenTime(async () => {
      await this.allowance.spendForPerson(userId);
      const proof = await this.prove({ userId, sessionId }, password, ip);
      await this.store({ userId, sessionId }, proof, normalAddress(email));
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

  private async prove(person: Asker, password: string, ip: string): Promise<Proof> {
    const { userId, sessionId } = person;
    const user = await this.db.run((tx) =>
      tx.one<{ readonly email: string }>('select email from users where id = $1', [userId]),
    );
    const { account, right } = await this.checks.ofPerson(userId, password, ip);
    if (user !== null && account !== null && right) {
      return { email: user.email, passwordHash: account.passwordHash };
    }
    const { tenantId, requestId } = requireScope();
    await recordSessionEvent(this.authDb, {
      event: 'reauthentication_failed',
      decision: 'deny:credentials',
      sessionId,
      userId,
      tenantId,
      requestId,
      trustScore: 0,
    });
    throw problem('auth.invalid_credentials');
  }

  /** @throws Problem auth.invalid_credentials when the password, or the session, is good no more by now */
  private async store(person: Asker, proof: Proof, wanted: string): Promise<void> {
    const { token, hash } = newLinkToken('confirmation');
    const link = linkTo(this.config.publicUrl, 'confirm-email', token);
    const { id, sealed } = this.mails.seal(confirmAddressLetter(wanted, link));
    const taken = this.mails.seal(addressTakenLetter(wanted), id);
    const notice = this.mails.seal(changeRequestedLetter(proof.email, wanted));
    const stored = await this.authDb.one<{ readonly done: boolean }>(
      `select app.request_email_change($1, $2, $3, $4, $5, $6::interval, $7, $8, $9, $10, $11, $12, $13) as done`,
      [
        person.userId,
        person.sessionId,
        proof.passwordHash,
        wanted,
        hash,
        CONFIRM_WITHIN,
        id,
        sealed,
        taken.sealed,
        notice.id,
        notice.sealed,
        requireScope().requestId,
        this.mails.receiverKey(wanted),
      ],
    );
    if (stored?.done !== true) throw problem('auth.invalid_credentials');
  }

  private async find(tokenHash: Buffer): Promise<Found | null> {
    return this.authDb.one<Found>(
      'select old_email, new_email from app.find_email_confirmation($1)',
      [tokenHash],
    );
  }
}
