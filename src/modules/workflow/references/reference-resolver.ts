import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnModuleInit,
} from '@nestjs/common';
import type { EventMap } from '#kernel/events.js';
import { isTenantId, isUuid, type TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { ReferenceLookup } from '#modules/references/reference-lookup.service.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { Mails } from '#platform/mail/mails.js';
import { Chores } from '#platform/queue/chores.js';
import { JobHandlers } from '#platform/queue/job-handlers.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { Turns } from '../turns.js';
import {
  type HeldCheck,
  holdNext,
  type LateRetraction,
  noteError,
  release,
  store,
} from './check-store.js';
import { retractionLetter } from './retraction-letter.js';

const LOOK_EVERY_MS = 5_000;
const BATCH = 50;
/** Of one review at a time: then it is the next tenant's turn. */
const TURN = 10;
/** More of one tenant, or of all, stays in the table until some are done. */
const MAX_OF_ONE = 50;
const MAX_OF_ALL = 10_000;

type LookUpDue = EventMap['references.look_up_due'];

interface Review {
  readonly tenantId: TenantId;
  readonly runId: string;
}

/**
 * Looks up the references of reviews, one after the other in each process. The job is only the wake-up: it ends at once, so that
 * no slow registry holds up the stages of other articles, and what is due stands in `reference_checks`, where any process finds
 * it, also after this one died. No transaction is open while a registry is asked.
 */
@Injectable()
export class ReferenceResolver implements OnModuleInit, BeforeApplicationShutdown {
  /** Reviews to look at: tenants take turns, and so do the reviews of each. */
  private readonly turns = new Turns<Review>(MAX_OF_ONE, MAX_OF_ALL);
  /** Those of them, each once. */
  private readonly waiting = new Set<string>();
  private readonly stopping = new AbortController();
  private working: Promise<void> | null = null;

  constructor(
    private readonly db: Db,
    private readonly lookup: ReferenceLookup,
    private readonly mails: Mails,
    private readonly handlers: JobHandlers,
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.handlers.register('references.look_up_due', {
      read: readLookUpDue,
      handle: async (tenantId, { run_id: runId }) => this.add({ tenantId, runId }),
      // what is due stands in the table
      giveUp: async () => undefined,
    });
    if (!this.lookup.isOn) return;
    this.chores.register('look references up', LOOK_EVERY_MS, () => this.findDue());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  private async findDue(): Promise<void> {
    const due = await this.relayDb.query<{ readonly tenant_id: string; readonly run_id: string }>(
      'select tenant_id, run_id from app.due_references($1)',
      [BATCH],
    );
    for (const { tenant_id: tenantId, run_id: runId } of due) {
      if (isTenantId(tenantId)) this.add({ tenantId, runId });
    }
  }

  private add(review: Review): void {
    if (!this.lookup.isOn || this.stopping.signal.aborted) return;
    const isNew = !this.waiting.has(review.runId);
    if (isNew && this.turns.add(review.tenantId, review)) this.waiting.add(review.runId);
    this.working ??= this.drain().finally(() => {
      this.working = null;
    });
  }

  private async drain(): Promise<void> {
    for (;;) {
      const next = this.stopping.signal.aborted ? undefined : this.turns.next();
      if (next === undefined) return;
      this.waiting.delete(next.runId);
      try {
        if (await this.turn(next)) this.add(next);
      } catch (err) {
        // it is still due, and found again
        this.log.warn({ err, run_id: next.runId }, 'references of a review could not be looked up');
      }
    }
  }

  /** True when the review may have more to look up. */
  private async turn(review: Review): Promise<boolean> {
    const { tenantId, runId } = review;
    const scope = systemScope(tenantId, 'references', runId);
    for (let n = 0; n < TURN; n += 1) {
      const held = await this.db.runAs(scope, (tx) => holdNext(tx, runId));
      if (held === null) return false;
      await this.lookAt(review, held);
    }
    return true;
  }

  private async lookAt({ tenantId, runId }: Review, held: HeldCheck): Promise<void> {
    const scope = systemScope(tenantId, 'references', runId);
    const { signal } = this.stopping;
    try {
      const found = await this.lookup.find({
        tenantId,
        kind: held.kind,
        id: held.ref_id,
        since: held.wants_since,
        requestId: runId,
        signal,
      });
      await this.db.runAs(scope, async (tx) => {
        const late = await store(tx, runId, held, found);
        if (late !== null) await this.tell(tx, late);
      });
    } catch (error) {
      if (signal.aborted) {
        await this.db.runAs(scope, (tx) => release(tx, held));
        return;
      }
      this.log.warn({ err: error, run_id: runId }, 'a reference could not be looked up');
      await this.db.runAs(scope, (tx) => noteError(tx, held));
    }
  }

  /** In the transaction that keeps the retraction: told once, whatever dies meanwhile. */
  private async tell(tx: Tx, { postId, ...late }: LateRetraction): Promise<void> {
    const people = await tx.query<{ readonly email: string }>(
      `select u.email from users u
        where u.deleted_at is null and (u.role in ('administrator', 'compliance_officer', 'medical_admin')
          or exists (select 1 from posts p where p.id = $1 and (p.author_id = u.id or u.id = any (p.author_ids))))
        order by u.email`,
      [postId],
    );
    const open = await tx.one('select 1 from publications where post_id = $1', [postId]);
    const told = { postId, ...late, isPublic: open !== null };
    for (const { email } of people) await this.mails.queue(tx, retractionLetter(email, told));
  }
}

function readLookUpDue(payload: Readonly<Record<string, unknown>>): LookUpDue | null {
  const { run_id: runId } = payload;
  return isUuid(runId) ? { run_id: runId } : null;
}
