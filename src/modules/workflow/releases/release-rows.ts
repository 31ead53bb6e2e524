import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { POST_SIGHT } from '#modules/posts/posts.service.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import type { Action } from '../scheduling/plan.js';
import {
  type ReleaseItemRow,
  type ReleaseRow,
  type ReleaseView,
  toReleaseItemView,
  toReleaseRowView,
} from './release.view.js';
import type { ReleaseState } from './release-states.js';

/** True for a row of release_items whose post the person in the parameter `sight` may see. */
function seenItemSql(sight: string): string {
  return `exists (select 1 from posts p where p.id = i.post_id and ${POST_SIGHT.seen('p', sight)})`;
}

/** Why a release failed, for who sees each of its posts: it may be about any of them. */
export function failureSql(sight: string): string {
  return `case when not exists (select 1 from release_items i
    where i.release_id = r.id and not ${seenItemSql(sight)}) then r.failure end`;
}

/** Of a release as the person in the parameter `sight` may see it; null in it is for who sees every post. */
export const releaseColumns = (sight: string) => `
  r.id, r.name, r.state, r.scheduled_at, r.time_zone, ${failureSql(sight)} as failure, r.ended_at, r.made_up, r.late_by_seconds, r.created_by,
  r.planned_by, r.version, r.inserted_at, r.updated_at,
  (select count(*)::integer from release_items i where i.release_id = r.id
    and ${seenItemSql(sight)}) as item_count`;

/** With what became of each item the last time the release was planned. What the person may not see is not in it. */
const ITEMS_SQL = `
  select i.post_id, i.action, i.revision, s.revision as planned_revision, s.state, s.reason
    from release_items i
    left join lateral (select p.revision, p.state, p.reason from post_schedules p
                        where p.release_id = i.release_id and p.post_id = i.post_id and p.action = i.action
                        order by p.id desc limit 1) s on true
   where i.release_id = $1 and ${seenItemSql('$2')} order by i.position`;

export interface HeldRelease {
  readonly id: string;
  readonly state: ReleaseState;
  readonly version: number;
  readonly scheduled_at: Date | null;
  readonly time_zone: string;
  readonly created_by: string | null;
}

export interface Item {
  readonly post_id: string;
  readonly action: Action;
  readonly revision: number | null;
}

/**
 * Held until the transaction ends. Whoever needs posts too takes them afterwards, in the order of their ids.
 * @throws Problem releases.not_found, releases.stale
 */
export async function holdRelease(
  tx: Tx,
  id: string,
  version: number | null = null,
): Promise<HeldRelease> {
  const row = isUuid(id)
    ? await tx.one<HeldRelease>(
        'select id, state, version, scheduled_at, time_zone, created_by from releases where id = $1 for update',
        [id],
      )
    : null;
  if (row === null) throw problem('releases.not_found');
  if (version !== null && version !== row.version) throw problem('releases.stale');
  return row;
}

/** @throws Problem releases.wrong_state */
export function assertState({ state }: HeldRelease, ...allowed: readonly ReleaseState[]): void {
  if (!allowed.includes(state)) throw problem('releases.wrong_state', { members: { state } });
}

/** In the order of the ids of their posts. */
export async function itemsOf(tx: Tx, releaseId: string): Promise<readonly Item[]> {
  return tx.query<Item>(
    'select post_id, action, revision from release_items where release_id = $1 order by post_id',
    [releaseId],
  );
}

/** @throws Problem releases.not_found */
export async function readRelease(tx: Tx, id: string, language: Language): Promise<ReleaseView> {
  const sight = POST_SIGHT.person();
  const row = isUuid(id)
    ? await tx.one<ReleaseRow>(`select ${releaseColumns('$2')} from releases r where r.id = $1`, [
        id,
        sight,
      ])
    : null;
  if (row === null) throw problem('releases.not_found');
  const items = await tx.query<ReleaseItemRow>(ITEMS_SQL, [id, sight]);
  return {
    ...toReleaseRowView(row, language),
    items: items.map((item) => toReleaseItemView(item, language)),
  };
}
