import { isUuid } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { currentPerson } from '#platform/auth/current-person.js';
import type { Tx } from '#platform/db/tx.js';
import { maySee } from './media-access.js';
import { MediaEntity } from './media.entity.js';

/** @throws Problem media.not_found, also for a file this person may not see */
export async function findMedia(tx: Tx, id: string): Promise<MediaEntity> {
  const file = isUuid(id) ? await tx.manager.findOneBy(MediaEntity, { id }) : null;
  if (file === null || !maySee(currentPerson(), file)) throw problem('media.not_found');
  return file;
}

/**
 * Holds the row until the transaction ends, so that the version checked is the version changed.
 * @throws Problem media.not_found, also for a file this person may not see; media.stale
 */
export async function lockMedia(tx: Tx, id: string, version: number | null): Promise<MediaEntity> {
  const file = isUuid(id)
    ? await tx.manager.findOne(MediaEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (file === null || !maySee(currentPerson(), file)) throw problem('media.not_found');
  if (version !== null && version !== file.version) throw problem('media.stale');
  return file;
}
