import type { Finding } from '#compliance/types.js';
import type { Tx } from '#platform/db/tx.js';
import type { IdentifiedBlock } from '#platform/html/block-ids.js';

/** The blocks that the content had in the revision a review judges; none where it is from before there were blocks. */
export async function judgedBlocks(
  tx: Tx,
  postId: string,
  revision: number,
): Promise<readonly IdentifiedBlock[]> {
  const row = await tx.one<{ blocks: readonly IdentifiedBlock[] | null }>(
    `select snapshot -> 'blocks' as blocks from post_revisions where post_id = $1 and revision = $2`,
    [postId, revision],
  );
  return row?.blocks ?? [];
}

/** The id of the block in which a finding begins; null for what marks no words. */
export function blockOf(
  blocks: readonly IdentifiedBlock[],
  { field, start, end }: Pick<Finding, 'field' | 'start' | 'end'>,
): string | null {
  if (field !== 'content' || end <= start) return null;
  return blocks.find((block) => start < block.end && end > block.start)?.id ?? null;
}
