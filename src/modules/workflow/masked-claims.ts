import { analyseLgpd } from '#compliance/lgpd/lgpd.analyser.js';
import { shadowText } from '#compliance/text/shadow-text.js';
import type { ArticleSnapshot, MedicalClaim, PersonalDataSpan } from '#compliance/types.js';
import type { StageResult } from '#compliance/stages.js';

/** What is stored of a result: a claim is a sentence of the text, and the personal data in it stand there by their masks. */
export function withMaskedClaims(result: StageResult, snapshot: ArticleSnapshot): StageResult {
  if (result.stage !== 'S.3.1') return result;
  const claims = Object.entries(result.claims.claims);
  if (claims.length === 0) return result;
  const spans = analyseLgpd(snapshot).spans.filter(({ allow }) => !allow);
  if (spans.length === 0) return result;
  const masked = claims.map(([name, claim]) => [name, maskedClaim(claim, spans, snapshot)]);
  return { ...result, claims: { ...result.claims, claims: Object.fromEntries(masked) } };
}

function maskedClaim(
  claim: MedicalClaim,
  spans: readonly PersonalDataSpan[],
  { fields }: ArticleSnapshot,
): MedicalClaim {
  const inside = spans.filter(
    ({ field, start, end }) => field === claim.field && start < claim.end && end > claim.start,
  );
  const text = inside.reduce((words, { field, start, end, mask }) => {
    // a claim's words are those of the shadow
    const found = shadowText((fields[field] ?? '').slice(start, end)).text;
    return found === '' ? words : words.replaceAll(found, () => mask);
  }, claim.text);
  return { ...claim, text };
}
