import type { ArticleSnapshot } from '#compliance/types.js';
import { actorMay } from '#kernel/scope.js';
import { requireScope } from '#platform/auth/current-person.js';
import type { Tx } from '#platform/db/tx.js';
import { fileOf } from './finding-place.js';
import { readReferences } from './references/reference-checks.js';
import type { WorkflowStateEntity } from './workflow-state.entity.js';

/** As `GET /v1/media/:id` shows files; what row security hides of them is not seen either. */
const SEEN = `
  select m.id from media m
   where m.id = any ($1::uuid[])
     and (m.uploaded_by_id = $2 or not coalesce(m.contains_phi, false) and m.access_level is distinct from 'restricted')`;

/**
 * The texts of an article but those of files that the caller does not see: a check quotes what it reads, and whoever writes may name
 * any file in his text. The review reads them.
 */
export async function withoutUnseen(
  tx: Tx,
  fields: ArticleSnapshot['fields'],
): Promise<ArticleSnapshot['fields']> {
  const isUnseen = await unseenAmong(tx, Object.keys(fields));
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !isUnseen(field)));
}

type Quoting = Pick<WorkflowStateEntity, 'medical_claims' | 'scientific_references'>;

/**
 * What a review quotes of its article, without what stands in the texts of files that the caller does not see. A file may have become
 * restricted, a patient's, or removed since it was read: then its texts are not shown either.
 */
export async function seenQuotes(tx: Tx, run: Quoting): Promise<Quoting> {
  const claims: readonly (readonly [string, unknown])[] = Object.entries(run.medical_claims ?? {});
  const references = readReferences(run.scientific_references);
  const fields = [
    ...claims.map(([, claim]) => fieldOf(claim)),
    ...references.map(({ field }) => field),
  ];
  const isUnseen = await unseenAmong(tx, fields);
  return {
    medical_claims: Object.fromEntries(claims.filter(([, claim]) => !isUnseen(fieldOf(claim)))),
    scientific_references: references.filter(({ field }) => !isUnseen(field)),
  };
}

/** Says of which of these fields the caller does not see the file. Who edits or judges everything sees every one. */
async function unseenAmong(tx: Tx, fields: readonly string[]): Promise<(field: string) => boolean> {
  const { actor } = requireScope();
  const named = new Set(fields.flatMap((field) => fileOf(field) ?? []));
  const seesAll = actorMay(actor, 'posts:update_any') || actorMay(actor, 'posts:review');
  if (seesAll || named.size === 0) return () => false;
  const userId = actor.kind === 'user' ? actor.userId : null;
  const rows = await tx.query<{ readonly id: string }>(SEEN, [[...named], userId]);
  const seen = new Set(rows.map(({ id }) => id));
  return (field) => {
    const file = fileOf(field);
    return file !== null && !seen.has(file);
  };
}

function fieldOf(claim: unknown): string {
  const has = typeof claim === 'object' && claim !== null && 'field' in claim;
  return has && typeof claim.field === 'string' ? claim.field : '';
}
