import { at, type Json, text } from './json.js';
import type { Teller } from './teller.js';

const BEFORE = 36;
const AFTER = 36;
const SEVERITIES: Readonly<Record<string, string>> = { B: 'blocks', M: 'justify', m: 'advice' };

/** Shows the gravest finding of each rule under the words it is about, with the law behind it. */
export function tellFindings(
  teller: Teller,
  findings: readonly Json[],
  post: Json,
  most: number,
): void {
  const shown = gravestOfEachRule(findings).slice(0, most);
  for (const finding of shown) {
    const severity = SEVERITIES[text(finding, 'severity')] ?? '';
    const colour = severity === 'blocks' ? 'red' : 'yellow';
    teller.note('');
    teller.note(
      `${teller.paint(colour, severity.padEnd(7))} ${text(finding, 'rule')}  ${text(finding, 'message')}`,
    );
    for (const line of underlined(finding, post)) teller.note(`        ${line}`);
    teller.note(teller.paint('dim', `        ${text(finding, 'source')}`));
  }
  const left = findings.length - shown.length;
  if (left > 0) teller.note(teller.paint('dim', `… and ${left} more`));
}

function gravestOfEachRule(findings: readonly Json[]): readonly Json[] {
  const order = Object.keys(SEVERITIES);
  const sorted = [...findings].sort(
    (a, b) => order.indexOf(text(a, 'severity')) - order.indexOf(text(b, 'severity')),
  );
  return sorted.filter((finding, n) => sorted.findIndex(({ rule }) => rule === finding.rule) === n);
}

/** The place in the text and a line of marks below it. */
function underlined(finding: Json, post: Json): readonly string[] {
  const value = text(post, text(finding, 'field'));
  const start = Number(at(finding, 'start'));
  const end = Number(at(finding, 'end'));
  if (value === '' || !(end > start)) return [];
  const before = visible(value.slice(Math.max(0, start - BEFORE), start));
  const found = visible(value.slice(start, end));
  const after = visible(value.slice(end, end + AFTER));
  return [`${before}${found}${after}`, `${' '.repeat(before.length)}${'^'.repeat(found.length)}`];
}

/** One line for the terminal: tags become a bar of the same length or less, line ends a space. */
function visible(html: string): string {
  return html.replaceAll(/<[^>]{0,100}>/g, '|').replaceAll(/\s/g, ' ');
}
