import { WordPattern } from '../text/word-pattern.js';
import { isDea, isNpi } from './check-digits.js';
import type { Candidate, ScannedField } from './scan.js';

const UF = '(?:ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to)';
const N = String.raw`\d{1,3}(?:\.\d{3}){1,2}|\d{1,7}`;
const NO = String.raw`(?:n[o.]{0,2}[ .:]{0,2})?`;

/** Councils' printed forms; the folded text is read. The unit of federation may be wrong: the CFM rules say so. */
const REGISTRY = new WordPattern(
  [
    String.raw`crm(?:[ ]?[/-]?[ ]?[a-z]{2})?(?:[ ]?[-/:.][ ]?|[ ])${NO}(?:${N})(?:[ ]?-?[ ]?p\b)?(?:[ ]?[(/-][ ]?${UF}\b\)?)?`,
    String.raw`crp(?:[ ]?[/-]?[ ]?${UF})?[ :./-]{1,3}${NO}\d{2}[ ]?[/-][ ]?\d{2,6}(?:/j)?`,
    String.raw`cro(?:[ ]?[/-]?[ ]?(?:[a-z]{2}))?(?:[ -]?(?:cd|tpd|tsb|asb|epao))?[ :./-]{1,3}${NO}(?:${N})(?:[ ]?[(/-][ ]?${UF}\b\)?)?`,
    String.raw`coren(?:[ ]?[/-]?[ ]?${UF})?[ :./-]{1,3}${NO}(?:${N})(?:[ ]?-?[ ]?(?:enf|te|ae|obst)\b)?(?:[ ]?[(/][ ]?${UF}\b\)?)?`,
    String.raw`cr(?:n|efito|fa|ef|bm|f|mv|ess|bio|q)(?:[ ]?[/-]?[ ]?(?:${UF}|\d{1,2}))?[ :./-]{1,3}${NO}(?:${N})(?:-[a-z]{1,2})?(?:[ ]?/[ ]?${UF}\b)?`,
    String.raw`rqe[ :.-]{0,3}${NO}\d{1,7}`,
  ].join('|'),
  { behind: '' },
);
const NPI = new WordPattern('npi|provider number', {
  behind: String.raw`[ :#]{1,3}(?<number>\d{10})\b`,
});
const DEA = new WordPattern('dea', {
  behind: String.raw`[ :#]{1,3}(?<number>[a-z]{2}\d{7})\b`,
});

/** Councils' registrations of professionals: the law orders them to be printed, so they are always allowed. */
export function recogniseRegistries(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of REGISTRY.matches(scan.folded)) {
    found.push(registry(match.index, match.index + match[0].length, match[0]));
  }
  for (const pattern of [NPI, DEA]) {
    for (const match of pattern.matches(scan.folded)) {
      const value = match.groups?.number ?? '';
      if (!(pattern === NPI ? isNpi(value) : isDea(value))) continue;
      const start = match.index + match[0].length - value.length;
      found.push(registry(start, start + value.length, value));
    }
  }
  return [...found, ...colleges(scan)];
}

const COLLEGE_NUMBER = /^(?:n[o.]{0,2} ?)?(\d{2}[ /-]?\d{2}[ /-]?\d{4,6}|\d{5,9})(?!\d)/;

/** "NºCol: 28 28 35489": the number of a Spanish physician at the provincial college. */
function colleges(scan: ScannedField): readonly Candidate[] {
  return scan.values.flatMap((value): readonly Candidate[] => {
    if (!value.kinds.has('COLLEGE')) return [];
    const number = COLLEGE_NUMBER.exec(scan.folded.slice(value.start, value.end))?.[0];
    return number === undefined ? [] : [registry(value.start, value.start + number.length, number)];
  });
}

function registry(start: number, end: number, text: string): Candidate {
  return {
    start,
    end,
    type: 'PROFESSIONAL_REGISTRY',
    confidence: 1,
    allow: true,
    reason: 'registration of a professional council',
    value: `PROFESSIONAL_REGISTRY:${text.replace(/[^\da-z]/g, '')}`,
  };
}
