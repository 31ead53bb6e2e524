import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { mailKey } from '#platform/crypto/keys.js';
import { AuthDb } from '#platform/db/auth-db.js';

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
    await this.spend(this.keyOf('network', networkOf(ip)), NETWORK_MAX);
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

/** A provider gives one customer a whole /64 of IPv6: its addresses count together. */
function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined || !ip.includes(':')) return mapped ?? ip;
  const [head = '', tail] = ip.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array.from({ length: zeros }, () => '0'), ...right].slice(0, 4).join(':');
}
