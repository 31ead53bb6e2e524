import { isUuid } from '#kernel/ids.js';
import type { Tx } from '#platform/db/tx.js';
import type { EndReason } from '../scheduling/plan.js';

export const RELEASE_STATES = ['draft', 'planned', 'done', 'failed', 'cancelled'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** How one item of a release ended; `code` is a reason or the code of a problem. */
export interface ItemEnding {
  readonly id: string;
  readonly state: 'done' | 'skipped' | 'failed' | 'cancelled';
  readonly code: string | null;
}

/** Holds the planned release that changes a post, if there is one. */
export async function holdReleasesOf(tx: Tx, postId: string): Promise<void> {
  if (!isUuid(postId)) return;
  await tx.query(
    `select r.id from releases r join post_schedules s on s.release_id = r.id
      where s.post_id = $1 and s.state = 'planned' for update of r`,
    [postId],
  );
}

/** Ends the planned release that changes a post that is held: this item is why, the others are not done either. */
export async function failReleases(tx: Tx, postId: string, reason: EndReason): Promise<void> {
  const rows = await tx.query<{ id: string; post_id: string; release_id: string }>(
    `select s.id, s.post_id, s.release_id from post_schedules s
      where s.state = 'planned' and s.release_id in (
        select o.release_id from post_schedules o where o.post_id = $1 and o.state = 'planned')`,
    [postId],
  );
  const releaseId = rows[0]?.release_id;
  if (releaseId === undefined) return;
  await endItems(
    tx,
    rows.map(({ id, post_id }) => ({
      id,
      state: 'failed' as const,
      code: post_id === postId ? reason : 'release_failed',
    })),
  );
  await endRelease(tx, releaseId, 'failed', reason);
}

export async function endItems(tx: Tx, endings: readonly ItemEnding[]): Promise<void> {
  await tx.change(
    `update post_schedules s set state = e.state, reason = e.code
       from jsonb_to_recordset($1::jsonb) e (id uuid, state text, code text)
      where s.id = e.id and s.state = 'planned'`,
    [JSON.stringify(endings)],
  );
}

export async function endRelease(
  tx: Tx,
  releaseId: string,
  state: 'done' | 'failed' | 'cancelled',
  failure: string | null,
): Promise<void> {
  await tx.change('update releases set state = $2, failure = $3 where id = $1', [
    releaseId,
    state,
    failure,
  ]);
}
