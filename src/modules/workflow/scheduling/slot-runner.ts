import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#platform/db/tx.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { attempt } from './attempt.js';
import type { EndReason, Outcome, PlannedChange } from './plan.js';

/** Between the tries of a change that fails; after the last one it has failed. */
const PAUSES_S = [5, 30, 120, 600];
/** Trying again mends none of these: a person has to. */
const FOR_GOOD: ReadonlySet<string> = new Set(['workflow.author_removed', 'workflow.not_approved']);

/** What is due, with the post; nothing while somebody works on it: then it is looked at again in a moment. */
const DUE_SQL = `
  select s.id, s.post_id, s.release_id, s.action, s.revision, s.planned_for, s.time_zone, s.attempts, s.reason,
         s.due_at <= now() as ready
    from post_schedules s join posts p on p.tenant_id = s.tenant_id and p.id = s.post_id
   where s.post_id = $1 and s.state = 'planned' and s.planned_for <= now() and p.deleted_at is null
     and exists (select 1 from tenants t where t.id = s.tenant_id and t.status = 'active')
   order by s.planned_for, s.id for update of p, s skip locked`;

const END_SQL = `
  update post_schedules set state = $2, reason = $3 where id = $1
  returning action, state, late_by_seconds, made_up`;

const RETRY_SQL = `
  update post_schedules
     set attempts = attempts + 1, reason = $2,
         due_at = coalesce(clock_timestamp() + ($3::integer[])[attempts + 1] * interval '1 second', due_at),
         state = case when $4 or attempts >= cardinality($3::integer[]) then 'failed' else 'planned' end
   where id = $1
  returning action, state, late_by_seconds, made_up`;

type Due = PlannedChange & { readonly ready: boolean };

interface EndedRow {
  readonly action: Outcome['action'];
  readonly state: Outcome['state'];
  readonly late_by_seconds: string | null;
  readonly made_up: boolean;
}

/** Does what is due for one post, in the order in which it was planned. */
@Injectable()
export class SlotRunner {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  /** Nothing when the post is not there, somebody holds it, or another process was quicker. */
  async run(tx: Tx, postId: string): Promise<readonly Outcome[]> {
    const due = await tx.query<Due>(DUE_SQL, [postId]);
    const outcomes: Outcome[] = [];
    for (const [n, change] of due.entries()) {
      // a release is done as a whole, by its own runner
      if (change.release_id !== null) break;
      const isOver = change.action === 'publish' && due[n + 1]?.action === 'unpublish';
      // what was to be public only while nobody was there must not become so now, not even for a moment
      if (isOver) outcomes.push(await this.endOver(tx, change));
      else if (!change.ready) break;
      else outcomes.push(await this.try(tx, change));
    }
    return outcomes;
  }

  private async endOver(tx: Tx, change: PlannedChange): Promise<Outcome> {
    return change.attempts > 0
      ? this.end(tx, change, 'failed', change.reason)
      : this.end(tx, change, 'skipped', 'over' satisfies EndReason);
  }

  private async try(tx: Tx, change: PlannedChange): Promise<Outcome> {
    const tried = await attempt(tx, change, this.log);
    if (tried.state !== 'failed') return this.end(tx, change, tried.state, tried.reason);
    const { reason } = tried;
    return toOutcome(
      await tx.change<EndedRow>(RETRY_SQL, [change.id, reason, PAUSES_S, FOR_GOOD.has(reason)]),
    );
  }

  private async end(
    tx: Tx,
    { id }: PlannedChange,
    state: Outcome['state'],
    reason: string | null,
  ): Promise<Outcome> {
    return toOutcome(await tx.change<EndedRow>(END_SQL, [id, state, reason]));
  }
}

export function toOutcome([row]: readonly EndedRow[]): Outcome {
  if (row === undefined) throw new Error('a planned change that was held is gone');
  const { action, state, late_by_seconds, made_up } = row;
  return { action, state, lateBySeconds: Number(late_by_seconds ?? 0), madeUp: made_up };
}
