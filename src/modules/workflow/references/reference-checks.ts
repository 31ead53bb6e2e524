import type { ScientificReference } from '#compliance/types.js';
import type { Tx } from '#platform/db/tx.js';
import { isResolvable } from '#modules/references/reference-lookup.service.js';

/** A text made to cite thousands of works does not have each of them looked up. */
const MAX_CHECKS = 300;

export type CheckState = 'unresolved' | 'found' | 'mismatch' | 'retracted';
export type OpenReason = 'waiting' | 'silent' | 'absent' | 'elsewhere';

/** What a registry said of a work when it was judged. */
export interface CheckedWork {
  readonly title: string;
  readonly journal: string | null;
  readonly year: number | null;
  readonly url: string;
  readonly publicationTypes: readonly string[];
  readonly evidenceLevel: string | null;
  readonly retraction: {
    readonly label: string;
    readonly notice: string | null;
    readonly date: string | null;
  } | null;
}

export interface ReferenceCheck {
  readonly kind: string;
  readonly ref_id: string;
  readonly state: CheckState;
  readonly reason: OpenReason | null;
  readonly work: CheckedWork | null;
  readonly claim_overlaps: Readonly<Record<string, number>>;
  readonly checked_at: Date | null;
  readonly next_look_at: Date | null;
}

/** What became of the references of one review. */
export async function readChecks(tx: Tx, runId: string): Promise<readonly ReferenceCheck[]> {
  return tx.query<ReferenceCheck>(
    `select kind, ref_id, state, reason, work, claim_overlaps, checked_at, next_look_at
       from reference_checks where run_id = $1`,
    [runId],
  );
}

/** Has the references of a review looked up that can be, each once; gives how many are new. */
export async function beginChecks(
  tx: Tx,
  runId: string,
  references: readonly ScientificReference[],
): Promise<number> {
  const asked = references.filter(
    ({ type, status }) => status === 'unresolved' && isResolvable(type),
  );
  const distinct = [...new Map(asked.map((one) => [`${one.type} ${one.id}`, one])).values()];
  const chosen = distinct.slice(0, MAX_CHECKS);
  if (chosen.length === 0) return 0;
  const made = await tx.query(
    `insert into reference_checks (run_id, kind, ref_id)
     select $1, kind, ref_id from unnest($2::text[], $3::text[]) r (kind, ref_id)
     on conflict on constraint reference_checks_once_key do nothing returning id`,
    [runId, chosen.map(({ type }) => type), chosen.map(({ id }) => id)],
  );
  return made.length;
}

/** The references that a review's column holds: a list, or the empty object of the schema document. */
export function readReferences(column: unknown): readonly ScientificReference[] {
  return Array.isArray(column) ? column.filter(isReference) : [];
}

function isReference(value: unknown): value is ScientificReference {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'id' in value &&
    typeof value.id === 'string' &&
    'field' in value &&
    typeof value.field === 'string'
  );
}
