import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { isEventName } from '#kernel/events.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Metrics } from '#platform/http/metrics.js';
import { InFlight } from './in-flight.js';
import { Jobs, type NewJob } from './jobs.js';
import { RelayDb } from './relay-db.js';

const BATCH = 500;
const POLL_MS = 1_000;
const CHANNEL = 'parecer_outbox';
/** Jobs that end within this time are taken off together. */
const GATHER_MS = 10;
/** Of what a process works on at a time, the part that each tenant has a right to. */
const OWN_SHARE = 1 / 4;
/** Jobs a tenant that is alone may have in the queue, for each one the process works on at a time. */
const AHEAD = 3;
/** So long a tenant is not taken for alone after others were seen: the next of theirs finds room. */
const COMPANY_MS = 2_000;

interface OutboxRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly name: string;
  readonly payload: NewJob['payload'];
  /** The how manieth of its tenant this row is. */
  readonly turn: string;
  /** More than its tenant has a right to: it may be overtaken. */
  readonly spare: boolean;
  /** Other tenants have something to do, too. */
  readonly company: boolean;
}

/**
 * Takes off what is over, and marks as sent what is next: of each tenant that waits as many rows as it has a right to have in
 * flight from this process, and more of a tenant that is alone. Tenants are found by jumping along the index, so it matters
 * little how much one of them has waiting.
 */
const TURN = `
  with recursive gone as (
    delete from outbox where id = any ($3::bigint[])
  ), waiting as (
    (select tenant_id from outbox where sent_at is null order by tenant_id limit 1)
    union all
    select (select o.tenant_id from outbox o where o.sent_at is null and o.tenant_id > w.tenant_id
             order by o.tenant_id limit 1)
      from waiting w where w.tenant_id is not null
  ), sent as (
    select tenant_id, sent_by from outbox where sent_at is not null and id <> all ($3::bigint[])
  ), company as (
    select count(*) as tenants
      from (select tenant_id from waiting where tenant_id is not null union select tenant_id from sent) present
  ), in_flight as (
    select tenant_id, count(*) filter (where sent_by = $1) as own, count(*) filter (where sent_by = $5) as spare
      from sent group by tenant_id
  ), room as (
    select w.tenant_id, greatest($2 - coalesce(f.own, 0), 0) as own,
           case when c.tenants > 1 then 0 else greatest($6 - coalesce(f.spare, 0), 0) end as spare, c.tenants
      from waiting w cross join company c left join in_flight f using (tenant_id)
     where w.tenant_id is not null
  ), next as (
    select o.id, r.own, r.tenants, row_number() over (partition by o.tenant_id order by o.id) as turn
      from room r cross join lateral (
        select id, tenant_id from outbox where tenant_id = r.tenant_id and sent_at is null
         order by id limit r.own + r.spare for update skip locked) o
     order by turn, o.id limit $4
  )
  update outbox o set sent_at = clock_timestamp(), sent_by = case when n.turn <= n.own then $1::uuid else $5::uuid end
    from next n where o.id = n.id
  returning o.id, o.tenant_id, o.name, o.payload, n.turn, n.turn > n.own as spare, n.tenants > 1 as company`;

/**
 * Moves events from the outbox to the queue, one tenant after the other in turn. Each has a right to a few jobs in the queue at
 * a time, first come, first served. A tenant that is alone gets more, which keeps the workers busy, and which whoever comes
 * next overtakes. So nobody waits for all that another has waiting, and nobody is overtaken for ever.
 *
 * A row stays, marked as sent, until its job is over, so an event may be queued twice but never lost; its key makes the
 * second time harmless. Any number of relays may run: each row is locked by one, and each counts what it sent itself.
 */
@Injectable()
export class OutboxRelay {
  /** What this process sent of tenants' own share, and beyond it: two names under which rows are marked. */
  private readonly own = randomUUID();
  private readonly spare = randomUUID();
  private readonly ownShare: number;
  private readonly spareShare: number;
  private companyUntil = 0;
  private running = false;
  private woken = false;
  private wakeUp: () => void = () => undefined;
  private gathering: NodeJS.Timeout | null = null;
  private loop: Promise<void> = Promise.resolve();
  private listener: pg.Client | null = null;

  constructor(
    private readonly db: RelayDb,
    private readonly jobs: Jobs,
    private readonly inFlight: InFlight,
    private readonly metrics: Metrics,
    @Inject(CONFIG) { workerConcurrency }: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    this.ownShare = Math.max(Math.floor(workerConcurrency * OWN_SHARE), 1);
    this.spareShare = workerConcurrency * AHEAD - this.ownShare;
  }

  start(): void {
    this.running = true;
    this.inFlight.onOver(() => this.gather());
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    if (this.gathering !== null) clearTimeout(this.gathering);
    this.wake();
    await this.loop;
    await this.listener?.end().catch(() => undefined);
  }

  /** Takes off what ended after the last turn; the jobs themselves have ended by now. */
  async settle(): Promise<void> {
    const over = this.inFlight.take();
    if (over.length === 0) return;
    await this.db.query('delete from outbox where id = any ($1::bigint[])', [over]);
  }

  private async run(): Promise<void> {
    while (this.running) {
      try {
        await this.ensureListening();
        if ((await this.turn()) < BATCH) await this.pause(POLL_MS);
      } catch (err) {
        this.log.warn({ err }, 'outbox relay will try again');
        await this.pause(POLL_MS);
      }
    }
  }

  private wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  /** Room was made: it is filled in a moment, together with what is made meanwhile. */
  private gather(): void {
    if (this.gathering !== null || !this.running) return;
    this.gathering = setTimeout(() => {
      this.gathering = null;
      this.wake();
    }, GATHER_MS);
  }

  /** Waits for news, at most `ms`; news that came during the turn counts. A lost notification costs a second, not an event. */
  private async pause(ms: number): Promise<void> {
    if (!this.woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.woken = false;
  }

  private async ensureListening(): Promise<void> {
    if (this.listener !== null) return;
    const lost = () => {
      this.listener = null;
    };
    this.listener = await this.db.listen(CHANNEL, () => this.wake(), lost);
  }

  /** Gives the number of rows that were sent. */
  private async turn(): Promise<number> {
    const over = this.inFlight.take();
    try {
      return await this.db.transaction(async (client) => {
        const { rows } = await client.query<OutboxRow>(TURN, [
          this.own,
          this.ownShare,
          over,
          BATCH,
          this.spare,
          Date.now() < this.companyUntil ? 0 : this.spareShare,
        ]);
        if (rows.some(({ company }) => company)) this.companyUntil = Date.now() + COMPANY_MS;
        if (rows.length > 0) await this.send(rows);
        return rows.length;
      });
    } catch (error) {
      for (const id of over) this.inFlight.end(id);
      throw error;
    }
  }

  private async send(rows: readonly OutboxRow[]): Promise<void> {
    const inTurn = rows.toSorted((a, b) => Number(a.turn) - Number(b.turn) || compareIds(a, b));
    await this.jobs.add(
      inTurn.flatMap(({ id, name, tenant_id: tenantId, payload, spare }) =>
        isEventName(name) ? [{ name, tenantId, payload, outboxId: id, spare }] : [],
      ),
    );
    for (const { id, name } of rows) if (!isEventName(name)) this.inFlight.end(id);
    this.metrics.relayedEvents.inc(rows.length);
  }
}

/** Ids are larger than a number holds exactly, in principle. */
function compareIds(a: OutboxRow, b: OutboxRow): number {
  const [left, right] = [BigInt(a.id), BigInt(b.id)];
  return left < right ? -1 : left > right ? 1 : 0;
}
