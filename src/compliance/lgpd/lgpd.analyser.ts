import { afresh, keyOf, type Recall } from '../memo.js';
import { shadowOf } from '../text/article-shadows.js';
import { fold } from '../text/fold.js';
import { languageOf } from '../text/language.js';
import { originalRange } from '../text/shadow-text.js';
import type { ArticleSnapshot, Finding, LgpdResult, PersonalDataSpan, Verdict } from '../types.js';
import { findingOf, linkageFinding, minorFinding } from './lgpd-findings.js';
import { LINKAGE_WEIGHT, lgpdScore, MINOR_WEIGHT, type Disclosure } from './lgpd-score.js';
import { findLinkages, isMinor, type Linkage } from './linkage.js';
import { maskOf } from './mask.js';
import type { KnownNames } from './names/name-field.js';
import { namesInAddress } from './names-in-addresses.js';
import { directoryOf, settleNames } from './names/name-directory.js';
import { recogniseNames } from './names/names.js';
import { resolveOverlaps } from './overlaps.js';
import { atField, isOwn, piecesOf } from './pieces.js';
import { PERSONAL_DATA_TYPES } from './personal-data-types.js';
import { RECOGNISERS } from './recognisers.js';
import { replacementFor } from './replacements.js';
import { resolveRoles } from './roles.js';
import { scanShadow, type Candidate, type ScannedField } from './scan.js';

interface FieldReading {
  readonly scan: ScannedField;
  readonly candidates: readonly Candidate[];
  readonly linkages: readonly Linkage[];
}

/** What the recognisers find in one field, piece by piece. */
function candidatesOf(
  scan: ScannedField,
  known: KnownNames,
  recall: Recall<readonly Candidate[]>,
): readonly Candidate[] {
  return piecesOf(scan).flatMap((piece) => {
    const key = keyOf(known.author, known.establishment, piece.key);
    const found = recall(key, () => {
      const part = piece.scan();
      return [
        ...RECOGNISERS.flatMap((recognise) => recognise(part)),
        ...recogniseNames(part, known),
      ];
    });
    return found.filter((candidate) => isOwn(piece, candidate)).map((c) => atField(piece, c));
  });
}

function readFields(
  snapshot: ArticleSnapshot,
  recall: Recall<readonly Candidate[]>,
): readonly FieldReading[] {
  const known: KnownNames = {
    author: fold(snapshot.author.name ?? '').trim(),
    establishment: fold(snapshot.establishment.name).trim(),
  };
  const first = Object.keys(snapshot.fields).map((field) => {
    const scan = scanShadow(field, shadowOf(snapshot, field));
    return { scan, candidates: resolveOverlaps(candidatesOf(scan, known, recall)) };
  });
  const directory = directoryOf(first.flatMap(({ candidates }) => candidates));
  const named = first.map(({ scan: { field }, candidates }) => ({ field, candidates }));
  return first.map(({ scan, candidates }) => {
    const settledNames = settleNames(scan, candidates, directory);
    const all = resolveOverlaps([...settledNames, ...namesInAddress(scan, named)]);
    const settled = resolveRoles(scan, all, known.establishment);
    return { scan, candidates: settled, linkages: findLinkages(scan, settled) };
  });
}

function spanOf(scan: ScannedField, candidate: Candidate): PersonalDataSpan {
  const { start, end } = originalRange(scan.shadow, candidate.start, candidate.end);
  return {
    field: scan.field,
    start,
    end,
    type: candidate.type,
    tier: PERSONAL_DATA_TYPES[candidate.type].tier,
    confidence: candidate.confidence,
    ...(candidate.valid === undefined ? {} : { valid: candidate.valid }),
    allow: candidate.allow,
    reason: candidate.reason,
    mask: maskOf(candidate.type, scan.shadow.text.slice(candidate.start, candidate.end)),
  };
}

function ownFindings({ scan, candidates }: FieldReading): readonly Finding[] {
  const language = languageOf(scan.folded);
  return candidates
    .filter((c) => !c.allow)
    .map((c) => findingOf(spanOf(scan, c), c.type, replacementFor(scan, c, language)));
}

function linkageFindings({ scan, linkages }: FieldReading): readonly Finding[] {
  return linkages.flatMap(({ person, minor }) => {
    const { start, end } = originalRange(scan.shadow, person.start, person.end);
    const place = { field: scan.field, start, end, confidence: person.confidence };
    return minor ? [linkageFinding(place), minorFinding(place)] : [linkageFinding(place)];
  });
}

function disclosuresOf(reading: FieldReading): readonly Disclosure[] {
  const { scan, candidates, linkages } = reading;
  const own = candidates.map((c) => ({
    type: c.type,
    value: c.value,
    weight: c.allow ? 0 : PERSONAL_DATA_TYPES[c.type].weight,
    confidence: c.confidence,
  }));
  const named = linkages.filter(({ person }) => person.type === 'PERSON_NAME');
  const linked = (named.length > 0 ? named : linkages.slice(0, 1)).map(({ person }) => ({
    type: 'LINKAGE',
    value: person.value,
    weight: LINKAGE_WEIGHT,
    confidence: 1,
  }));
  const minors = candidates
    .filter((c) => !c.allow && isMinor(scan, c))
    .map((c) => ({ type: 'MINOR', value: c.value, weight: MINOR_WEIGHT, confidence: 1 }));
  return [...own, ...linked, ...minors];
}

function verdictOf(score: number, findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'B')) return 'blocked';
  return score >= 90 && findings.length === 0 ? 'passed' : 'review';
}

/**
 * Stage S.2.1: finds personal data in every field, decides what may lawfully be printed and scores the residual
 * disclosure risk. Pure: the same snapshot always gives the same result. The matched text is never part of it.
 * `recall` may know what was found in pieces of text that were read before.
 */
export function analyseLgpd(
  snapshot: ArticleSnapshot,
  recall: Recall<readonly Candidate[]> = afresh,
): LgpdResult {
  const readings = readFields(snapshot, recall);
  const spans = readings.flatMap(({ scan, candidates }) => candidates.map((c) => spanOf(scan, c)));
  const findings = [...readings.flatMap(ownFindings), ...readings.flatMap(linkageFindings)];
  const { score, terms } = lgpdScore(readings.flatMap(disclosuresOf));
  return { score, verdict: verdictOf(score, findings), terms, spans, findings };
}
