import { professionOf } from '#compliance/cfm/identification.js';
import type { Profession } from '#compliance/cfm/rule.js';
import { plainArticle } from '#compliance/plain-article.js';
import type { Finding, PersonalDataSpan, ScoreTerm, Verdict } from '#compliance/types.js';
import { MACHINE_STAGES, type MachineStage } from '#kernel/stages.js';
import { readStage } from '#modules/workflow/analyse.js';
import type { FileText } from './file-text.js';
import type { CheckOptions } from './options.js';

/** What the three stages say of one text. */
export interface CheckedText {
  readonly text: FileText;
  readonly verdict: Verdict;
  /** By whose council the text was judged; `other` has none. */
  readonly profession: Profession;
  readonly stages: readonly { readonly stage: MachineStage; readonly verdict: Verdict }[];
  readonly score: number;
  readonly terms: readonly ScoreTerm[];
  readonly spans: readonly PersonalDataSpan[];
  readonly claims: readonly object[];
  readonly references: readonly object[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export function checkText(text: FileText, options: CheckOptions): CheckedText {
  const snapshot = plainArticle(
    { content: text.read },
    {
      author: {
        name: options.authorName,
        professionalType: options.authorType,
        professionalRegistry: options.registry,
        speciality: options.speciality,
      },
      establishment: { name: options.establishment },
      complianceLevel: options.audience,
      medicalCategory: options.medicalCategory,
    },
  );
  const read = MACHINE_STAGES.map((stage) => readStage(snapshot, stage));
  const results = read.map(({ result }) => result);
  const lgpd = results.flatMap((result) => (result.stage === 'S.2.1' ? [result.lgpd] : []));
  const claims = results.flatMap((result) => (result.stage === 'S.3.1' ? [result.claims] : []));
  const stages = read.map(({ outcome: { stage, verdict } }) => ({ stage, verdict }));
  return {
    text,
    verdict: strictest(stages.map(({ verdict }) => verdict)),
    profession: professionOf(snapshot.author),
    stages,
    score: lgpd[0]?.score ?? 0,
    terms: lgpd.flatMap(({ terms }) => terms),
    spans: lgpd.flatMap(({ spans }) => spans),
    // the words of a claim stand in the file, at its place
    claims: claims
      .flatMap((found) => Object.values(found.claims))
      .map(({ text: _words, field: _field, ...claim }) => claim),
    references: claims
      .flatMap((found) => found.references)
      .map(({ field: _field, ...reference }) => reference),
    findings: read
      .flatMap(({ outcome }) => outcome.findings)
      .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1)),
  };
}

function strictest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('blocked')) return 'blocked';
  return verdicts.includes('review') ? 'review' : 'passed';
}
