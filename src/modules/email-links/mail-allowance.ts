import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { mailKey } from '#platform/crypto/keys.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { networkOf } from '#platform/net/network-prefix.js';

/** Mails that one network may ask for in an hour, whoever they are for. */
const NETWORK_MAX = 30;
/** Tries to change one's address in an hour; each of them may guess the password. */
const PERSON_MAX = 5;
/** Links to a new password that one network may ask for one account, while a link lives. */
export const ACCOUNT_FROM_NETWORK_MAX = 3;
/** The same from all networks together. */
export const ACCOUNT_MAX = 10;
const WITHIN = '1 hour';
const RETRY_SECONDS = 3_600;

type Subject = 'account' | 'account-from-network' | 'network' | 'person';

/** Counts who asks for mail. The database knows addresses and networks by keyed hashes alone. */
@Injectable()
export class MailAllowance {
  constructor(
    private readonly authDb: AuthDb,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem auth.too_many_mails */
  async spendForNetwork(ip: string): Promise<void> {
    await this.spend(this.keyOf('network', networkIn(ip)), NETWORK_MAX);
  }

  /** @throws Problem auth.too_many_mails */
  async spendForPerson(userId: string): Promise<void> {
    await this.spend(this.keyOf('person', userId), PERSON_MAX);
  }

  /** The keys that the links to a new password of an address are counted by. */
  keysOfAccount(
    email: string,
    ip: string,
  ): { readonly account: Buffer; readonly fromNetwork: Buffer } {
    return {
      account: this.keyOf('account', email),
      fromNetwork: this.keyOf('account-from-network', email, networkIn(ip)),
    };
  }

  /** JSON keeps the parts apart: no address can be written so that it looks like another one in a network. */
  private keyOf(subject: Subject, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', mailKey(this.config.secret))
      .update(JSON.stringify([subject, ...parts]))
      .digest();
  }

  private async spend(key: Buffer, max: number): Promise<void> {
    const row = await this.authDb.one<{ readonly left: boolean }>(
      'select app.spend_mail_allowance($1, $2, $3::interval) as left',
      [key, max, WITHIN],
    );
    if (row?.left !== true)
      throw problem('auth.too_many_mails', { retryAfterSeconds: RETRY_SECONDS });
  }
}

function networkIn(ip: string): string {
  return networkOf(ip) ?? ip;
}
