import type { ArticleSnapshot } from '#compliance/types.js';
import { actorMay } from '#kernel/scope.js';
import { currentPerson } from '#platform/auth/current-person.js';
import type { Tx } from '#platform/db/tx.js';
import { fileOf } from '../finding-place.js';

/** Files with a patient's data are not among an article's texts in the first place. */
const UNSEEN = `
  select m.id from media m
   where m.id = any ($1::uuid[]) and m.access_level = 'restricted' and m.uploaded_by_id is distinct from $2`;

/**
 * The texts of an article but those of restricted files that the caller does not see: a check quotes what it reads, and whoever writes
 * may name any file in his text. The review, which quotes none of them, reads them.
 */
export async function withoutUnseen(
  tx: Tx,
  fields: ArticleSnapshot['fields'],
): Promise<ArticleSnapshot['fields']> {
  const person = currentPerson();
  if (actorMay(person, 'posts:update_any') || actorMay(person, 'posts:review')) return fields;
  const named = new Set(Object.keys(fields).flatMap((field) => fileOf(field) ?? []));
  if (named.size === 0) return fields;
  const rows = await tx.query<{ readonly id: string }>(UNSEEN, [[...named], person.userId]);
  const unseen = new Set(rows.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => !unseen.has(fileOf(field) ?? '')),
  );
}
