import { afresh, keyOf, type Recall } from '../memo.js';
import { shadowOf } from '../text/article-shadows.js';
import { fold } from '../text/fold.js';
import { rangeAt, splitBlocks } from '../text/sentences.js';
import { visibleSentences } from '../text/shadow-sentences.js';
import { originalRange, type ShadowText, type TextRange } from '../text/shadow-text.js';
import type {
  ArticleSnapshot,
  ClaimsResult,
  Finding,
  MedicalClaim,
  ScientificReference,
  Verdict,
} from '../types.js';
import { citationIn, markerNumber } from './citations.js';
import { malformedFinding, unsupportedFinding } from './claims-findings.js';
import { type ClaimReading, classifySentence } from './classify-sentence.js';
import { proposedEvidenceLevel } from './evidence-level.js';
import {
  findReferences,
  referenceKey,
  toScientificReference,
  type FoundReference,
} from './references.js';

interface FieldReading {
  readonly claims: readonly MedicalClaim[];
  readonly references: readonly ScientificReference[];
  readonly findings: readonly Finding[];
}

/** Numbered lines of a bibliography ("3. Souza … doi:10…"), by number. */
function numberedReferences(
  shadow: ShadowText,
  references: readonly FoundReference[],
): ReadonlyMap<number, string> {
  const numbered = new Map<number, string>();
  for (const reference of references) {
    const lineStart = shadow.text.lastIndexOf('\n', reference.anchor - 1) + 1;
    const line = /^\s{0,4}\[?(\d{1,3})[\].)\s]/.exec(shadow.text.slice(lineStart, lineStart + 12));
    const number = Number(line?.[1]);
    if (line !== null && !numbered.has(number)) numbered.set(number, referenceKey(reference));
  }
  return numbered;
}

function readField(
  field: string,
  shadow: ShadowText,
  recall: Recall<SentenceReading>,
): FieldReading {
  const references = findReferences(shadow);
  const numbered = numberedReferences(shadow, references);
  const blocks = splitBlocks(shadow.text);
  const claims: MedicalClaim[] = [];
  const findings: Finding[] = [];
  for (const sentence of visibleSentences(shadow)) {
    const claim = readSentence(shadow, field, sentence, references, numbered, recall);
    if (claim === undefined) continue;
    claims.push(claim);
    if (claim.reference !== null) continue;
    const block = rangeAt(blocks, sentence.start);
    const supportedNearby =
      block !== undefined && references.some((r) => r.valid && isInside(block, r.anchor));
    findings.push(unsupportedFinding({ claim, supportedNearby }));
  }
  const scientific = references.map((reference) => toScientificReference(shadow, field, reference));
  const malformed = scientific.filter((r) => r.status === 'syntax-invalid').map(malformedFinding);
  return { claims, references: scientific, findings: [...findings, ...malformed] };
}

const isInside = (range: TextRange, index: number): boolean =>
  index >= range.start && index <= range.end;

/** What the words of one sentence tell, wherever it stands. */
export interface SentenceReading {
  readonly reading: ClaimReading | undefined;
  readonly level: string | null;
  readonly citation: string | null;
}

const NO_CLAIM: SentenceReading = { reading: undefined, level: null, citation: null };

function wordsOf(text: string, original: string): SentenceReading {
  const folded = fold(text);
  const reading = classifySentence(folded);
  if (reading === undefined) return NO_CLAIM;
  return {
    reading,
    level: proposedEvidenceLevel(folded),
    citation: citationIn(text, folded, original),
  };
}

function readSentence(
  shadow: ShadowText,
  field: string,
  sentence: TextRange,
  references: readonly FoundReference[],
  numbered: ReadonlyMap<number, string>,
  recall: Recall<SentenceReading>,
): MedicalClaim | undefined {
  const { start, end } = originalRange(shadow, sentence.start, sentence.end);
  const text = shadow.text.slice(sentence.start, sentence.end);
  const original = shadow.original.slice(start, end);
  const { reading, level, citation } = recall(keyOf(text, original), () => wordsOf(text, original));
  if (reading === undefined) return undefined;
  const own = references.find((reference) => isInside(sentence, reference.anchor));
  const reference =
    own === undefined
      ? (numbered.get(markerNumber(citation) ?? -1) ?? citation)
      : referenceKey(own);
  return {
    text,
    field,
    start,
    end,
    ...reading,
    evidence_level: level,
    reference,
    validated: false,
  };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'B')) return 'blocked';
  return findings.some((finding) => finding.severity === 'M') ? 'review' : 'passed';
}

/** Machine-readable values (slugs, addresses) assert nothing. */
const isProse = (value: string): boolean => /\s/.test(value.trim());

/**
 * Stage S.3.1: extracts sentences that evidence could refute and the references given for them. Offline: identifiers
 * are checked by syntax only, so `validated` is always false here. Pure: same snapshot, same result. `recall` may know what
 * sentences tell that were read before.
 */
export function analyseClaims(
  snapshot: ArticleSnapshot,
  recall: Recall<SentenceReading> = afresh,
): ClaimsResult {
  const readings = Object.entries(snapshot.fields)
    .filter(([, value]) => isProse(value))
    .map(([field]) => readField(field, shadowOf(snapshot, field), recall));
  const claims = readings.flatMap((reading) => reading.claims);
  const findings = readings.flatMap((reading) => reading.findings);
  return {
    verdict: verdictOf(findings),
    claims: Object.fromEntries(claims.map((claim, i) => [`claim_${i + 1}`, claim])),
    references: readings.flatMap((reading) => reading.references),
    findings,
  };
}
