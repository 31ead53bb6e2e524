import { analyseLgpd } from '#compliance/lgpd/lgpd.analyser.js';
import { shadowText } from '#compliance/text/shadow-text.js';
import type { ArticleSnapshot, MedicalClaim, PersonalDataSpan } from '#compliance/types.js';
import type { StageResult } from '#compliance/stages.js';

/**
 * What is stored of a result: a claim is a sentence of the text, and the personal data in it stand there by their masks.
 * @param known what the first stage found in the same article, where it was asked just now; else it is asked here
 */
export function withMaskedClaims(
  result: StageResult,
  snapshot: ArticleSnapshot,
  known?: readonly PersonalDataSpan[],
): StageResult {
  if (result.stage !== 'S.3.1') return result;
  const claims = Object.entries(result.claims.claims);
  if (claims.length === 0) return result;
  const spans = (known ?? analyseLgpd(snapshot).spans).filter(({ allow }) => !allow);
  if (spans.length === 0) return result;
  const lines = linesOf(spans);
  const masked = claims.map(([name, claim]) => [name, maskedClaim(claim, lines, snapshot)]);
  return { ...result, claims: { ...result.claims, claims: Object.fromEntries(masked) } };
}

/** The spans of one field in their order, and the length of the longest. */
interface SpanLine {
  readonly spans: PersonalDataSpan[];
  longest: number;
}

function linesOf(spans: readonly PersonalDataSpan[]): ReadonlyMap<string, SpanLine> {
  const lines = new Map<string, SpanLine>();
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const line = lines.get(span.field) ?? { spans: [], longest: 0 };
    line.spans.push(span);
    line.longest = Math.max(line.longest, span.end - span.start);
    lines.set(span.field, line);
  }
  return lines;
}

/** Thousands of claims beside thousands of spans: each claim looks at its neighbourhood alone. */
function spansWithin(
  { field, start, end }: MedicalClaim,
  lines: ReadonlyMap<string, SpanLine>,
): readonly PersonalDataSpan[] {
  const { spans, longest } = lines.get(field) ?? { spans: [], longest: 0 };
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start - longest) low = middle + 1;
    else high = middle;
  }
  const within: PersonalDataSpan[] = [];
  for (let at = low; (spans[at]?.start ?? end) < end; at += 1) {
    const span = spans[at];
    if (span !== undefined && span.end > start) within.push(span);
  }
  return within;
}

function maskedClaim(
  claim: MedicalClaim,
  lines: ReadonlyMap<string, SpanLine>,
  { fields }: ArticleSnapshot,
): MedicalClaim {
  const text = spansWithin(claim, lines).reduce((words, { field, start, end, mask }) => {
    // a claim's words are those of the shadow
    const found = shadowText((fields[field] ?? '').slice(start, end)).text;
    return found === '' ? words : words.replaceAll(found, () => mask);
  }, claim.text);
  return { ...claim, text };
}
