import { problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import {
  type Action,
  type EndReason,
  type NewPlan,
  PLAN_COLUMNS,
  type PlannedChange,
} from './plan.js';
import { endsTooEarly } from './planned-times.js';

/** What is planned for a post by itself. */
export interface OwnPlan {
  readonly publish: PlannedChange | null;
  readonly unpublish: PlannedChange | null;
}

/** What an editor asks for; `starts` is null for now, `ends` undefined where the planned end stays. */
interface Wish {
  readonly starts: Date | null;
  readonly ends: Date | null | undefined;
  readonly revision: number;
  readonly zone: string;
}

/** What of a plan ends and what begins. */
interface Replanned {
  readonly ending: ReadonlyMap<Action, EndReason>;
  readonly starting: readonly NewPlan[];
}

/** The old plan ends before the new one begins, in one statement: the post is changed once. */
const CHANGE_SQL = `
  with ended as (
    update post_schedules s set state = 'cancelled', reason = e.reason
      from jsonb_to_recordset($2::jsonb) e (action text, reason text)
     where s.post_id = $1 and s.state = 'planned' and s.release_id is null and s.action = e.action
    returning s.id)
  insert into post_schedules (post_id, action, revision, planned_for, time_zone, planned_by)
  select $1, n.action, n.revision, n.at, n.zone, app.current_actor()
    from (select count(*) from ended) e,
         jsonb_to_recordset($3::jsonb) n (action text, revision integer, at timestamptz, zone text)`;

/**
 * The plan of a post that is held.
 * @throws Problem schedule.in_release when a release is planned to change it
 */
export async function ownPlan(tx: Tx, postId: string): Promise<OwnPlan> {
  const rows = await tx.query<PlannedChange>(
    `select ${PLAN_COLUMNS} from post_schedules where post_id = $1 and state = 'planned'`,
    [postId],
  );
  const held = rows.find(({ release_id }) => release_id !== null);
  if (held !== undefined) {
    throw problem('schedule.in_release', { members: { release_id: held.release_id } });
  }
  return {
    publish: rows.find(({ action }) => action === 'publish') ?? null,
    unpublish: rows.find(({ action }) => action === 'unpublish') ?? null,
  };
}

/**
 * From the plan there is to the one that is wished for; what is planned so already stays.
 * @throws Problem request.invalid for an end that does not come after the beginning
 */
export function replan(own: OwnPlan, { starts, ends, revision, zone }: Wish): Replanned {
  const end = ends === undefined ? (own.unpublish?.planned_for ?? null) : ends;
  if (starts !== null && end !== null && end <= starts) throw endsTooEarly('/unpublish_at');
  const ending = new Map<Action, EndReason>();
  const starting: NewPlan[] = [];
  const wish = (known: PlannedChange | null, plan: NewPlan) => {
    if (isPlanned(known, plan)) return;
    ending.set(plan.action, 'replaced');
    starting.push(plan);
  };
  if (starts !== null) wish(own.publish, { action: 'publish', revision, at: starts, zone });
  else if (own.publish !== null) ending.set('publish', 'published');
  if (ends !== null && ends !== undefined) {
    wish(own.unpublish, { action: 'unpublish', revision: null, at: ends, zone });
  } else if (ends === null && own.unpublish !== null) ending.set('unpublish', 'cancelled');
  return { ending, starting };
}

/** Ends plans of a post that is held, each with its reason, and makes others. */
export async function changePlan(
  tx: Tx,
  postId: string,
  ending: ReadonlyMap<Action, EndReason>,
  starting: readonly NewPlan[],
): Promise<void> {
  if (ending.size === 0 && starting.length === 0) return;
  const ends = [...ending].map(([action, reason]) => ({ action, reason }));
  await tx.query(CHANGE_SQL, [postId, JSON.stringify(ends), JSON.stringify(starting)]);
}

/** True when exactly this is planned already. */
export function isPlanned(known: PlannedChange | null, wanted: NewPlan): boolean {
  return (
    known !== null &&
    known.planned_for.getTime() === wanted.at.getTime() &&
    known.revision === wanted.revision &&
    known.time_zone === wanted.zone
  );
}
