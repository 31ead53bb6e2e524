import { createHmac, randomUUID, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { mailKey } from '#platform/crypto/keys.js';
import { AuthDb } from '#platform/db/auth-db.js';
import type { Tx } from '#platform/db/tx.js';
import type { Mail, SealedMail } from './mail.js';
import { isMailAddress } from './mail-address.js';
import { sealAlternatives, sealMail } from './seal.js';

const MAX_SUBJECT = 200;

/** Where mail is handed in. A worker sends it, moments later and once its reason is committed. */
@Injectable()
export class Mails {
  private readonly key: KeyObject;

  constructor(
    @Inject(CONFIG) { secret }: Config,
    private readonly authDb: AuthDb,
  ) {
    this.key = mailKey(secret);
  }

  /**
   * Queues a letter of the scope's tenant, or of the install. It leaves when `tx` commits and only then.
   * @throws Error for an address that is none
   */
  async queue(tx: Tx, mail: Mail): Promise<void> {
    const { id, sealed } = this.seal(mail);
    await tx.query('select app.queue_mail($1, $2)', [id, sealed]);
  }

  /**
   * The same for work on credentials, which has no transaction of a tenant; null: the install's own.
   * @throws Error for an address that is none
   */
  async queueForCredentials(tenantId: string | null, mail: Mail): Promise<void> {
    const { id, sealed } = this.seal(mail);
    await this.authDb.query('select app.queue_credential_mail($1, $2, $3)', [id, tenantId, sealed]);
  }

  /** What letters to an address (in lower case) are counted by; it can be told from no row. 32 bytes. */
  receiverKey(address: string): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify(['receiver', address]))
      .digest();
  }

  /**
   * For functions of the database that queue a letter themselves, or choose one of several under the same id.
   * @throws Error for an address that is none
   */
  seal(mail: Mail, id: string = randomUUID()): SealedMail {
    return { id, sealed: sealMail(checked(mail), id, this.key) };
  }

  /**
   * Two letters under one id and of one size, of which a function of the database chooses one.
   * @throws Error for an address that is none
   */
  sealAlternatives(one: Mail, other: Mail): SealedMail & { readonly other: Buffer } {
    const id = randomUUID();
    const [sealed, second] = sealAlternatives([checked(one), checked(other)], id, this.key);
    return { id, sealed, other: second };
  }
}

function checked(mail: Mail): Mail {
  if (!isMailAddress(mail.to)) throw new Error('mail needs one bare address');
  return { ...mail, subject: oneLine(mail.subject) };
}

/** A name somebody chose may stand in a subject; it must not end the header. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, MAX_SUBJECT);
}
