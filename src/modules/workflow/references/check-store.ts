import { referenceKey } from '#compliance/claims/references.js';
import type { WorkflowState } from '#kernel/stages.js';
import type {
  Found,
  ResolvableKind,
  Silence,
  Work,
} from '#modules/references/reference-lookup.service.js';
import type { Tx } from '#platform/db/tx.js';
import { judgeCheck, type JudgedRun } from './judge-check.js';
import type { CheckState } from './reference-checks.js';

/** Longer than any look-up takes: whoever holds a check for longer has died. */
const LEASE = '3 minutes';
/** As long as an answer is kept. */
const AGAIN_DAYS = 30;
/** How long a registry that does not answer is left alone, by how often it did not: a minute at first, a day in the end. */
const PAUSES_SECONDS = [60, 300, 1_800, 7_200, 43_200, 86_400];
const LONGEST_REST_MS = 3_600_000;
const SHORTEST_REST_MS = 2_000;

/** A check that this process works on. */
export interface HeldCheck {
  readonly id: string;
  readonly kind: ResolvableKind;
  readonly ref_id: string;
  readonly state: CheckState;
  readonly attempts: number;
  readonly wants_since: Date | null;
}

/** A retraction that nobody knew of when the article was approved. */
export interface LateRetraction {
  readonly postId: string;
  readonly title: string;
  readonly reference: string;
  readonly notice: string | null;
}

interface RunRow extends JudgedRun {
  readonly content_id: string;
  readonly state: WorkflowState;
}

/** Takes the next check of a review that is due; null when there is none, another process has it or the tenant is suspended. */
export async function holdNext(tx: Tx, runId: string): Promise<HeldCheck | null> {
  const [held] = await tx.change<HeldCheck>(
    `update reference_checks c set next_look_at = clock_timestamp() + $2::interval, tried_at = clock_timestamp()
      where c.id = (select d.id from reference_checks d join tenants t on t.id = d.tenant_id and t.status = 'active'
                     where d.run_id = $1 and d.next_look_at <= clock_timestamp()
                     order by d.next_look_at, d.id limit 1 for update of d skip locked)
      returning c.id, c.kind, c.ref_id, c.state, c.attempts, c.wants_since`,
    [runId, LEASE],
  );
  return held ?? null;
}

/** Gives a check back that was not looked at. */
export async function release(tx: Tx, { id }: HeldCheck): Promise<void> {
  await tx.change('update reference_checks set next_look_at = clock_timestamp() where id = $1', [
    id,
  ]);
}

/**
 * Keeps what came of a look-up. The review's row is held meanwhile, so that an approval either sees a retraction or is seen by it:
 * then the retraction is given back, to be told of.
 */
export async function store(
  tx: Tx,
  runId: string,
  held: HeldCheck,
  { lookUp, at }: Found,
): Promise<LateRetraction | null> {
  const run = await tx.one<RunRow>(
    `select w.content_id, w.state, w.medical_claims, w.scientific_references,
            coalesce(r.snapshot ->> 'title', '') as title, coalesce(r.snapshot ->> 'content', '') as content
       from workflow_states w
       join post_revisions r on r.post_id = w.content_id and r.revision = w.revision
      where w.id = $1 for share of w`,
    [runId],
  );
  // as it is now: another process may have had it, too
  const known = await tx.one<Pick<HeldCheck, 'state'>>(
    'select state from reference_checks where id = $1 for update',
    [held.id],
  );
  if (run === null || known === null) return null;
  if (run.state === 'rejected' || run.state === 'revision_required') {
    await tx.change('update reference_checks set next_look_at = null where id = $1', [held.id]);
    return null;
  }
  if (lookUp.outcome === 'silent') {
    await noteSilence(tx, held, lookUp);
    return null;
  }
  const answer = lookUp.outcome === 'found' ? lookUp.work : lookUp.outcome;
  if (known.state === 'retracted' && typeof answer === 'string') {
    await leaveRetracted(tx, held);
    return null;
  }
  await noteAnswer(tx, run, held, answer, at);
  if (typeof answer === 'string' || answer.retraction === null) return null;
  await wakeOthers(tx, held);
  if (known.state === 'retracted' || run.state !== 'approved') return null;
  return {
    postId: run.content_id,
    title: run.title,
    reference: referenceKey({ type: held.kind, id: held.ref_id }),
    notice: answer.retraction.notice,
  };
}

/** Counts a look-up that failed by a fault of ours, so that it is tried less and less often, like one that nobody answers. */
export async function noteError(tx: Tx, held: HeldCheck): Promise<void> {
  await noteSilence(tx, held, { reason: 'error', restMs: null });
}

/** What was known stays known: a registry that is down says nothing against a reference, nor for it. */
async function noteSilence(
  tx: Tx,
  { id, attempts }: HeldCheck,
  { reason, restMs }: Pick<Silence, 'restMs'> & { readonly reason: Silence['reason'] | 'error' },
): Promise<void> {
  const wasAsked = reason !== 'resting' && reason !== 'busy';
  const pause = wasAsked
    ? (PAUSES_SECONDS[Math.min(attempts, PAUSES_SECONDS.length - 1)] ?? 0) * 1_000
    : 0;
  const rest = Math.min(Math.max(restMs ?? 0, SHORTEST_REST_MS), LONGEST_REST_MS);
  await tx.change(
    `update reference_checks
        set next_look_at = clock_timestamp() + $2 * interval '1 millisecond', failure = $3,
            attempts = attempts + $4,
            reason = case when state = 'unresolved' and reason = 'waiting' and $5 then 'silent' else reason end
      where id = $1`,
    [id, Math.max(pause, rest), reason, wasAsked ? 1 : 0, reason !== 'busy'],
  );
}

/** A registry that has lost the record has not taken the retraction back: only the work without one does. */
async function leaveRetracted(tx: Tx, { id }: HeldCheck): Promise<void> {
  await tx.change(
    `update reference_checks
        set attempts = 0, failure = null, next_look_at = clock_timestamp() + $2 * interval '1 day'
      where id = $1`,
    [id, AGAIN_DAYS],
  );
}

async function noteAnswer(
  tx: Tx,
  run: RunRow,
  { id, kind, ref_id: refId }: HeldCheck,
  answer: Work | 'absent' | 'elsewhere',
  at: Date,
): Promise<void> {
  const isWork = typeof answer !== 'string';
  const judgement = isWork
    ? judgeCheck(run, kind, refId, answer)
    : ({ state: 'unresolved', overlaps: {} } as const);
  const state = isWork && answer.retraction !== null ? 'retracted' : judgement.state;
  await tx.change(
    `update reference_checks
        set state = $2, reason = $3, work = $4, claim_overlaps = $5, checked_at = $6, attempts = 0, failure = null,
            next_look_at = greatest($6::timestamptz + $7 * interval '1 day', clock_timestamp() + interval '1 minute')
      where id = $1`,
    [
      id,
      state,
      isWork ? null : answer,
      isWork ? JSON.stringify(keptOf(answer)) : null,
      JSON.stringify(judgement.overlaps),
      at,
      AGAIN_DAYS,
    ],
  );
}

/** Topics served the judgement; an abstract is not ours to keep. */
function keptOf({ topics: _topics, ...work }: Work): object {
  return work;
}

/** The tenant's other reviews with the same work hear of its retraction at once, not in a month. */
async function wakeOthers(tx: Tx, { id, kind, ref_id: refId }: HeldCheck): Promise<void> {
  await tx.change(
    `update reference_checks set next_look_at = clock_timestamp()
      where id in (select o.id from reference_checks o
                    where o.kind = $1 and (o.ref_id = $2 or $1 = 'doi' and lower(o.ref_id) = lower($2))
                      and o.id <> $3 and o.state <> 'retracted' and o.next_look_at > clock_timestamp()
                    for update skip locked)`,
    [kind, refId, id],
  );
}
