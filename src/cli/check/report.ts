import type { Finding, LocalizedText, Severity, Verdict } from '#compliance/types.js';
import { RULESET_VERSION } from '#compliance/stages.js';
import type { CheckedText } from './checked-text.js';
import type { CheckOptions } from './options.js';
import { Quoter } from './quote.js';

/** More than anybody reads at once; `--json` has all. */
const MAX_SHOWN = 200;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
type Colour = keyof typeof CODES;
type Paint = (colour: Colour, text: string) => string;

/** No machine approves, so Portuguese does not say "aprovado". */
const VERDICTS: Readonly<Record<Verdict, LocalizedText & { readonly colour: Colour }>> = {
  passed: { pt: 'sem objeção', en: 'passed', colour: 'green' },
  review: { pt: 'a revisar', en: 'needs a review', colour: 'yellow' },
  blocked: { pt: 'bloqueado', en: 'blocked', colour: 'red' },
};

const SEVERITIES: Readonly<Record<Severity, LocalizedText & { readonly colour: Colour }>> = {
  B: { pt: 'bloqueia', en: 'blocks', colour: 'red' },
  M: { pt: 'justificar', en: 'justify', colour: 'yellow' },
  m: { pt: 'conselho', en: 'advice', colour: 'dim' },
};

/**
 * The report for a terminal. On a screen the user sees the words of his own file, which he has to find; where it goes to a
 * file, a pipe or a log of a build, personal data are shown by their masks alone, for a log is kept and read by others.
 */
export function textReport(
  checked: CheckedText,
  options: CheckOptions,
  screen: { readonly isTerminal: boolean; readonly hasColours: boolean },
): string {
  const { language } = options;
  const paint: Paint = (colour, text) =>
    screen.hasColours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
  const quoter = new Quoter(checked.text, checked.spans, !screen.isTerminal);
  const shown = checked.findings.slice(0, MAX_SHOWN);
  const left = checked.findings.length - shown.length;
  const more = {
    pt: `… e mais ${left}; --json mostra todos`,
    en: `… and ${left} more; --json shows all`,
  };
  return [
    ...shown.flatMap((finding) => [...findingLines(finding, checked, quoter, language, paint), '']),
    ...(left > 0 ? [paint('dim', more[language]), ''] : []),
    ...scoreLines(checked, language, paint),
    ...councilLines(checked, options, paint),
    ...verdictLines(checked, language, paint),
    '',
  ].join('\n');
}

function findingLines(
  finding: Finding,
  { text }: CheckedText,
  quoter: Quoter,
  language: 'pt' | 'en',
  paint: Paint,
): readonly string[] {
  const severity = SEVERITIES[finding.severity];
  const head = `${paint('bold', `${text.name}:${quoter.place(finding.start)}`)}  ${paint(severity.colour, severity[language])}  ${finding.rule}`;
  const fix = { pt: `Troque por: ${finding.fix}`, en: `Put instead: ${finding.fix}` };
  return [
    head,
    ...underlined(finding, quoter, paint, severity.colour),
    `  ${finding.message[language]}`,
    `  → ${finding.suggestion[language]}`,
    ...(finding.fix === undefined ? [] : [`  → ${fix[language]}`]),
    paint('dim', `  ${finding.source}`),
  ];
}

/** The sentence with a line of marks below the words that are meant; nothing for what is about the text as a whole. */
function underlined(
  finding: Finding,
  quoter: Quoter,
  paint: Paint,
  colour: Colour,
): readonly string[] {
  if (finding.end <= finding.start) return [];
  const { before, found, after } = quoter.around(finding);
  const marks = '^'.repeat(Math.max(1, found.length));
  return [`  ${before}${found}${after}`, `  ${' '.repeat(before.length)}${paint(colour, marks)}`];
}

function scoreLines(
  { score, terms }: CheckedText,
  language: 'pt' | 'en',
  paint: Paint,
): readonly string[] {
  const title = { pt: 'Pontuação LGPD', en: 'LGPD score' };
  const factors = terms.filter(({ factor }) => factor < 1);
  return [
    `${title[language]}: ${paint('bold', `${score}`)}`,
    ...factors
      .slice(0, MAX_SHOWN)
      .map(({ type, weight, confidence, factor }) =>
        paint('dim', `  × ${factor.toFixed(3)}  ${type}: 1 − ${weight} × ${confidence}`),
      ),
  ];
}

/** A profession that was mistyped would be judged by fewer rules, and nobody would know. */
function councilLines(
  { profession }: CheckedText,
  { authorType, language }: CheckOptions,
  paint: Paint,
): readonly string[] {
  if (profession !== 'other') return [];
  const words = {
    pt: `"${authorType}": nenhum conselho conhecido; valeram só as regras que obrigam a todos`,
    en: `"${authorType}": of no council known here; only the rules that bind everybody were applied`,
  };
  return [paint('yellow', words[language])];
}

function verdictLines(
  { verdict, stages }: CheckedText,
  language: 'pt' | 'en',
  paint: Paint,
): readonly string[] {
  const named = (one: Verdict) => paint(VERDICTS[one].colour, VERDICTS[one][language]);
  const each = stages.map(({ stage, verdict: own }) => `${stage} ${named(own)}`).join(', ');
  const title = { pt: 'Parecer', en: 'Verdict' };
  return [`${title[language]}: ${named(verdict)} (${each})`];
}

/** The same for programs. It is made to be kept, so personal data stand in it by their masks. */
export function jsonReport(checked: CheckedText, { language }: CheckOptions): string {
  const quoter = new Quoter(checked.text, checked.spans, true);
  return `${JSON.stringify(
    {
      file: checked.text.name,
      verdict: checked.verdict,
      ruleset_version: RULESET_VERSION,
      profession: checked.profession,
      stages: checked.stages,
      lgpd_score: checked.score,
      lgpd_terms: checked.terms,
      personal_data: checked.spans.map(({ field: _field, ...span }) => span),
      medical_claims: checked.claims,
      scientific_references: checked.references,
      findings: checked.findings.map(({ message, suggestion, field: _field, fix, ...finding }) => ({
        ...finding,
        place: quoter.place(finding.start),
        excerpt: quoter.words(finding.start, Math.min(finding.end, finding.start + 300)),
        message: message[language],
        suggestion: suggestion[language],
        fix:
          fix === undefined ? null : { start: finding.start, end: finding.end, replacement: fix },
      })),
    },
    null,
    2,
  )}\n`;
}
