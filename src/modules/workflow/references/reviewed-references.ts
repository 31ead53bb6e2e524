import { SAME_TOPIC } from '#compliance/claims/topic-overlap.js';
import { referenceKey } from '#compliance/claims/references.js';
import { resolutionFinding, type Trouble } from '#compliance/claims/resolution-findings.js';
import type { Finding, ScientificReference } from '#compliance/types.js';
import { isResolvable } from '#modules/references/reference-lookup.service.js';
import type { WorkflowStateEntity } from '../workflow-state.entity.js';
import type { ReferenceView, UnresolvedReason } from './reference.view.js';
import { readReferences, type ReferenceCheck } from './reference-checks.js';

/** A review's references and claims in the light of what registries said. */
export interface ReviewedReferences {
  readonly references: readonly ReferenceView[];
  /** As the stage wrote them, with `validated` and a proposed level where a work bears them out. */
  readonly claims: Readonly<Record<string, object>>;
  readonly findings: readonly Finding[];
  /** Keys of retracted works: `PMID:9500320`. */
  readonly retracted: readonly string[];
}

type Reviewed = Pick<WorkflowStateEntity, 'medical_claims' | 'scientific_references'>;

/** `isOn`: whether this install looks references up at all. */
export function reviewReferences(
  run: Reviewed,
  checks: readonly ReferenceCheck[],
  isOn: boolean,
): ReviewedReferences {
  const byKey = new Map(checks.map((check) => [`${check.kind} ${check.ref_id}`, check]));
  const references = readReferences(run.scientific_references);
  const checked = references.map((reference) => ({
    reference,
    check: byKey.get(`${reference.type} ${reference.id}`),
  }));
  const byName = new Map(
    checked.flatMap(({ reference, check }) =>
      check === undefined ? [] : [[referenceKey(reference), check]],
    ),
  );
  return {
    references: checked.map(({ reference, check }) => toView(reference, check, isOn)),
    claims: Object.fromEntries(
      Object.entries(run.medical_claims ?? {}).map(([key, claim]) => [
        key,
        withEvidence(key, claim, byName),
      ]),
    ),
    findings: findingsOf(checked),
    retracted: [...byName].flatMap(([name, { state }]) => (state === 'retracted' ? [name] : [])),
  };
}

interface Checked {
  readonly reference: ScientificReference;
  readonly check: ReferenceCheck | undefined;
}

/** One a reference, where it stands first. */
function findingsOf(checked: readonly Checked[]): readonly Finding[] {
  const told = new Set<ReferenceCheck>();
  return checked.flatMap(({ reference, check }) => {
    if (check === undefined || told.has(check)) return [];
    told.add(check);
    const trouble = troubleOf(check);
    return trouble === null ? [] : [resolutionFinding(reference, trouble)];
  });
}

function troubleOf({ state, reason, work }: ReferenceCheck): Trouble | null {
  const title = work?.title ?? '';
  switch (state) {
    case 'retracted':
      return { kind: 'retracted', title, notice: work?.retraction?.notice ?? null };
    case 'mismatch':
      return { kind: 'mismatch', title };
    case 'unresolved':
      return reason === 'absent' || reason === 'silent' ? { kind: reason } : null;
    case 'found':
      return null;
  }
}

/** A claim is borne out by a work that is found, not retracted, and by its own words about the same. Nothing else clears it. */
function withEvidence(
  key: string,
  claim: unknown,
  byName: ReadonlyMap<string, ReferenceCheck>,
): object {
  if (typeof claim !== 'object' || claim === null) return {};
  const name = 'reference' in claim && typeof claim.reference === 'string' ? claim.reference : '';
  const check = byName.get(name);
  const validated = check?.state === 'found' && (check.claim_overlaps[key] ?? 0) >= SAME_TOPIC;
  const own = 'evidence_level' in claim ? claim.evidence_level : null;
  const level = own ?? (validated ? check.work?.evidenceLevel : null) ?? null;
  return {
    ...claim,
    validated,
    evidence_level: level,
    evidence_proposed_by: level === null ? null : 'rule',
  };
}

function toView(
  reference: ScientificReference,
  check: ReferenceCheck | undefined,
  isOn: boolean,
): ReferenceView {
  const { type, id, field, start, end } = reference;
  const work = check?.work ?? null;
  const status =
    reference.status === 'unresolved' ? (check?.state ?? 'unresolved') : reference.status;
  return {
    type,
    id,
    status,
    reason: status === 'unresolved' ? reasonOf(reference, check, isOn) : null,
    field,
    start,
    end,
    title: work?.title ?? reference.title,
    journal: work?.journal ?? null,
    year: work?.year ?? null,
    url: work?.url ?? null,
    publication_types: work?.publicationTypes ?? [],
    evidence_level: work?.evidenceLevel ?? null,
    evidence_proposed_by: (work?.evidenceLevel ?? null) === null ? null : 'rule',
    retraction: work?.retraction ?? null,
    checked_at: check?.checked_at?.toISOString() ?? null,
    next_look_at: check?.next_look_at?.toISOString() ?? null,
  };
}

function reasonOf(
  { type }: ScientificReference,
  check: ReferenceCheck | undefined,
  isOn: boolean,
): UnresolvedReason {
  if (check !== undefined) return check.reason ?? 'waiting';
  if (!isResolvable(type)) return 'no_registry';
  return isOn ? 'not_asked' : 'off';
}
