import { leanPattern } from '../text/lean-pattern.js';
import { afresh, keyOf, type Recall } from '../memo.js';
import { shadowOf } from '../text/article-shadows.js';
import { fold } from '../text/fold.js';
import { rangeAt, splitBlocks } from '../text/sentences.js';
import { visibleSentences } from '../text/shadow-sentences.js';
import { originalRange, type ShadowText, type TextRange } from '../text/shadow-text.js';
import type {
  ArticleSnapshot,
  ClaimDose,
  ClaimMedicine,
  ClaimsResult,
  Finding,
  MedicalClaim,
  ScientificReference,
  Verdict,
} from '../types.js';
import { citationIn, markerNumber } from './citations.js';
import { findDoses } from '../medicines/find-doses.js';
import { findMedicines } from '../medicines/find-medicines.js';
import { malformedFinding, unsupportedFinding } from './claims-findings.js';
import { type ClaimReading, classifySentence } from './classify-sentence.js';
import { proposedEvidenceLevel } from './evidence-level.js';
import {
  findReferences,
  referenceKey,
  toScientificReference,
  type FoundReference,
} from './references.js';
import { vagueAuthorityIn } from './vague-authority.js';

interface FieldReading {
  readonly cited: boolean;
  readonly claims: readonly MedicalClaim[];
  readonly references: readonly ScientificReference[];
  readonly findings: readonly Finding[];
}

/** Numbered lines of a bibliography ("3. Souza … doi:10…"), by number. References come in reading order. */
function numberedReferences(
  shadow: ShadowText,
  references: readonly FoundReference[],
): ReadonlyMap<number, string> {
  const numbered = new Map<number, string>();
  let lineStart = 0;
  for (const reference of references) {
    for (
      let next = shadow.text.indexOf('\n', lineStart);
      next >= 0 && next < reference.anchor;
      next = shadow.text.indexOf('\n', lineStart)
    )
      lineStart = next + 1;
    const line = /^\s{0,4}\[?(\d{1,3})[\].)\s]/.exec(shadow.text.slice(lineStart, lineStart + 12));
    const number = Number(line?.[1]);
    if (line !== null && !numbered.has(number)) numbered.set(number, referenceKey(reference));
  }
  return numbered;
}

/** A heading behind which sources are listed. */
const BIBLIOGRAPHY_HEADING = leanPattern(
  /^[^\p{L}]{0,8}(?:referencias?(?: bibliograficas?| consultadas)?|bibliografia(?: consultada)?|fontes(?: consultadas)?|fuentes|references|bibliography|sources|further reading|leituras? recomendadas?)[^\p{L}]{0,4}$/u,
);
/** A heading that ends the list of sources: short, and no line of a list. */
const OTHER_HEADING = leanPattern(/^(?!.*\d{4})\p{L}[\p{L} ]{2,40}$/u);

/** One field while it is read. */
class FieldReader {
  private readonly references: readonly FoundReference[];
  private readonly valid: readonly FoundReference[];
  private readonly numbered: ReadonlyMap<number, string>;
  private readonly blocks: readonly TextRange[];
  private readonly claims: MedicalClaim[] = [];
  private readonly findings: Finding[] = [];
  private cited = false;
  private inBibliography = false;

  constructor(
    private readonly field: string,
    private readonly shadow: ShadowText,
    private readonly recall: Recall<SentenceReading>,
  ) {
    this.references = findReferences(shadow);
    this.valid = this.references.filter(({ valid }) => valid);
    this.numbered = numberedReferences(shadow, this.references);
    this.blocks = splitBlocks(shadow.text);
  }

  read(): FieldReading {
    for (const sentence of visibleSentences(this.shadow)) this.readSentence(sentence);
    const references = this.references.map((reference) =>
      toScientificReference(this.shadow, this.field, reference),
    );
    const malformed = references.flatMap((reference, i) =>
      reference.status === 'syntax-invalid'
        ? [malformedFinding(reference, this.references[i]?.fix)]
        : [],
    );
    const { cited, claims, findings } = this;
    return {
      cited: cited || references.length > 0,
      claims,
      references,
      findings: [...findings, ...malformed],
    };
  }

  private readSentence(sentence: TextRange): void {
    const { start, end } = originalRange(this.shadow, sentence.start, sentence.end);
    const text = this.shadow.text.slice(sentence.start, sentence.end);
    // a superscript may stand in a tag that begins where the sentence ends
    const original = this.shadow.original.slice(start, this.tagEnd(end));
    const reading = this.recall(keyOf(text, original), () => readWords(text, original));
    if (reading.citation !== null) this.cited = true;
    if (reading.heading !== null) this.inBibliography = reading.heading === 'bibliography';
    if (reading.claim === undefined || this.inBibliography) return;
    const claim = this.toClaim(sentence, text, { start, end }, reading, reading.claim);
    this.claims.push(claim);
    if (claim.reference !== null) return;
    const vague = reading.vague && this.inOriginal(sentence, reading.vague);
    this.findings.push(
      unsupportedFinding({ claim, supportedNearby: this.isSupportedNearby(sentence), vague }),
    );
  }

  private tagEnd(end: number): number {
    const rest = this.shadow.original.slice(end, end + 400);
    return end + (/^(?:\s{0,2}<\/?[a-z][^<>]{0,120}>){1,4}/i.exec(rest)?.[0].length ?? 0);
  }

  private toClaim(
    sentence: TextRange,
    text: string,
    place: TextRange,
    { level, citation, medicines, doses }: SentenceReading,
    claim: ClaimReading,
  ): MedicalClaim {
    const own = firstIn(this.references, sentence);
    return {
      text,
      field: this.field,
      start: place.start,
      end: place.end,
      ...claim,
      evidence_level: level,
      evidenceProposedBy: level === null ? null : 'rule',
      reference:
        own === undefined
          ? (this.numbered.get(markerNumber(citation) ?? -1) ?? citation)
          : referenceKey(own),
      medicines: medicines.map(({ dcb, ...range }) => ({
        dcb,
        ...this.inOriginal(sentence, range),
      })),
      doses: doses.map(({ amount, ...range }) => ({
        amount,
        ...this.inOriginal(sentence, range),
      })),
      validated: false,
    };
  }

  private inOriginal(sentence: TextRange, { start, end }: TextRange): TextRange {
    return originalRange(this.shadow, sentence.start + start, sentence.start + end);
  }

  private isSupportedNearby(sentence: TextRange): boolean {
    const block = rangeAt(this.blocks, sentence.start);
    return block !== undefined && firstIn(this.valid, block) !== undefined;
  }
}

/** The first reference that stands in a range, by binary search: references come in reading order. */
function firstIn(
  references: readonly FoundReference[],
  { start, end }: TextRange,
): FoundReference | undefined {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.anchor ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const first = references[low];
  return first !== undefined && first.anchor <= end ? first : undefined;
}

/** What the words of one sentence tell, wherever it stands; ranges are in the sentence. */
export interface SentenceReading {
  readonly claim: ClaimReading | undefined;
  readonly level: string | null;
  readonly citation: string | null;
  readonly vague: TextRange | undefined;
  readonly medicines: readonly ClaimMedicine[];
  readonly doses: readonly ClaimDose[];
  readonly heading: 'bibliography' | 'other' | null;
}

function headingOf(folded: string): SentenceReading['heading'] {
  if (folded.length > 60) return null;
  if (BIBLIOGRAPHY_HEADING.test(folded)) return 'bibliography';
  return OTHER_HEADING.test(folded) ? 'other' : null;
}

function readWords(text: string, original: string): SentenceReading {
  const folded = fold(text);
  const claim = classifySentence(folded);
  const citation = citationIn(text, folded, original);
  const heading = headingOf(folded);
  if (claim === undefined)
    return { claim, level: null, citation, vague: undefined, medicines: [], doses: [], heading };
  return {
    claim,
    level: proposedEvidenceLevel(folded),
    citation,
    vague: vagueAuthorityIn(folded),
    medicines: findMedicines({ text, folded }).map(({ medicine, start, end }) => ({
      dcb: medicine.dcb,
      start,
      end,
    })),
    doses: findDoses(folded),
    heading,
  };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'B')) return 'blocked';
  return findings.some((finding) => finding.severity === 'M') ? 'review' : 'passed';
}

/** Machine-readable values (slugs, addresses) assert nothing; the body is read even when it is one identifier. */
const isProse = (field: string, value: string): boolean =>
  field === 'content' ? value.trim() !== '' : /\s/.test(value.trim());

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
    .filter(([field, value]) => isProse(field, value))
    .map(([field]) => new FieldReader(field, shadowOf(snapshot, field), recall).read());
  const claims = readings.flatMap((reading) => reading.claims);
  const findings = readings.flatMap((reading) => reading.findings);
  return {
    verdict: verdictOf(findings),
    cited: readings.some((reading) => reading.cited),
    claims: Object.fromEntries(claims.map((claim, i) => [`claim_${i + 1}`, claim])),
    references: readings.flatMap((reading) => reading.references),
    findings,
  };
}
