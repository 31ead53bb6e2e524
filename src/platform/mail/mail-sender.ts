import type { KeyObject } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import type pg from 'pg';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { mailKey } from '#platform/crypto/keys.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Metrics } from '#platform/http/metrics.js';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { MAIL_TRANSPORT, MailRefused, type MailTransport } from './mail-transport.js';
import { openMail } from './seal.js';

const CHANNEL = 'parecer_mail';
/** A lost notification costs this much. */
const EVERY_MS = 5_000;
const FORGET_EVERY_MS = 3_600_000;
const KEEP = '30 days';
const BATCH = 5;
/** Longer than a letter may take: whoever holds it this long is gone. */
const LEASE = '5 minutes';
/** Seconds until the next try, by how often it failed: about half a day in all. Then it is dead. */
const PAUSES = [5, 30, 120, 600, 1_800, 7_200, 21_600] as const;
const MAX_TRIES = PAUSES.length + 1;

interface Claimed {
  readonly id: string;
  readonly sealed: Buffer;
  readonly attempts: number;
}

/**
 * Sends what waits. No transaction is open meanwhile: a letter is leased, handed over, and then marked. A worker that
 * dies between the last two leaves it to be sent once more, under the same Message-ID.
 */
@Injectable()
export class MailSender implements OnModuleInit, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly key: KeyObject;
  private listener: pg.Client | null = null;
  private draining: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    @Inject(CONFIG) { secret }: Config,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    private readonly authDb: AuthDb,
    private readonly relayDb: RelayDb,
    private readonly chores: Chores,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    this.key = mailKey(secret);
  }

  onModuleInit(): void {
    this.chores.register('mail', EVERY_MS, async () => {
      await this.ensureListening();
      await this.drain();
    });
    this.chores.register('sent mail', FORGET_EVERY_MS, () =>
      this.authDb.query('select app.forget_mails($1::interval)', [KEEP]),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.listener?.end().catch(() => undefined);
    await this.draining?.catch(() => undefined);
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  private async ensureListening(): Promise<void> {
    if (this.listener !== null || this.stopped) return;
    this.listener = await this.relayDb.listen(
      CHANNEL,
      () =>
        void this.drain().catch((err: unknown) =>
          this.log.warn({ err }, 'mail will be tried again'),
        ),
      () => {
        this.listener = null;
      },
    );
  }

  /** One drain at a time; who comes meanwhile has it look once more. */
  private async drain(): Promise<void> {
    this.again = true;
    this.draining ??= this.sendAll().finally(() => {
      this.draining = null;
    });
    await this.draining;
  }

  private async sendAll(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      let claimed: readonly Claimed[];
      do {
        claimed = await this.authDb.query<Claimed>(
          'select id, sealed, attempts from app.claim_mails($1, $2::interval, $3)',
          [BATCH, LEASE, MAX_TRIES],
        );
        await Promise.all(claimed.map((mail) => this.sendOne(mail)));
      } while (claimed.length > 0 && !this.stopped);
      await this.count();
    }
  }

  private async sendOne({ id, sealed, attempts }: Claimed): Promise<void> {
    const refusal = await this.handOver(id, sealed);
    if (refusal === null) {
      await this.authDb.query('select app.mail_sent($1)', [id]);
      this.metrics.mails.inc({ outcome: 'sent' });
      return;
    }
    const pause = refusal.forGood ? undefined : PAUSES[attempts - 1];
    await this.authDb.query('select app.mail_failed($1, $2, $3, $4::interval)', [
      id,
      attempts,
      refusal.failure,
      pause === undefined ? null : `${pause} seconds`,
    ]);
    const outcome = pause === undefined ? 'dead' : 'deferred';
    this.metrics.mails.inc({ outcome });
    this.log.warn({ mail: id, failure: refusal.failure, attempt: attempts }, `mail is ${outcome}`);
  }

  /** Why it could not be handed over; null when it was. */
  private async handOver(id: string, sealed: Buffer): Promise<MailRefused | null> {
    const mail = openMail(sealed, id, this.key);
    if (mail === null) return new MailRefused('unreadable', true);
    try {
      await this.transport.send(id, mail);
      return null;
    } catch (error) {
      return error instanceof MailRefused ? error : new MailRefused('unknown', false);
    }
  }

  private async count(): Promise<void> {
    const row = await this.authDb.one<{ readonly waiting: string; readonly dead: string }>(
      'select waiting, dead from app.count_mails()',
    );
    this.metrics.mailsWaiting.set(Number(row?.waiting ?? 0));
    this.metrics.mailsDead.set(Number(row?.dead ?? 0));
  }
}
