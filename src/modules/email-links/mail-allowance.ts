import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { mailKey } from '#platform/crypto/keys.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { networkOf } from '#platform/http/network.js';

/** Mails that one network may ask for in an hour, whoever they are for. */
const NETWORK_MAX = 30;
/** Tries to change one's address in an hour; each of them may guess the password. */
const PERSON_MAX = 5;
/** Mails that one account gets in an hour. */
export const ACCOUNT_MAX = 3;
const RETRY_SECONDS = 3_600;

type Subject = 'account' | 'network' | 'person';

/** Counts who asks for mail. The database knows addresses and networks by keyed hashes alone. */
@Injectable()
export class MailAllowance {
  constructor(
    private readonly authDb: AuthDb,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem auth.too_many_mails */
  async spendForNetwork(ip: string): Promise<void> {
    await this.spend(this.keyOf('network', networkOf(ip) ?? ip), NETWORK_MAX);
  }

  /** @throws Problem auth.too_many_mails */
  async spendForPerson(userId: string): Promise<void> {
    await this.spend(this.keyOf('person', userId), PERSON_MAX);
  }

  keyOf(subject: Subject, value: string): Buffer {
    return createHmac('sha256', mailKey(this.config.secret))
      .update(`${subject}\n${value}`)
      .digest();
  }

  private async spend(key: Buffer, max: number): Promise<void> {
    const row = await this.authDb.one<{ readonly left: boolean }>(
      'select app.spend_mail_allowance($1, $2) as left',
      [key, max],
    );
    if (row?.left !== true)
      throw problem('auth.too_many_mails', { retryAfterSeconds: RETRY_SECONDS });
  }
}
