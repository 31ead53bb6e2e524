import { leanPattern } from '../../text/lean-pattern.js';
import { WordPattern } from '../../text/word-pattern.js';
import type { CueKind } from '../cues/vocabulary.js';
import type { PersonalDataType } from '../personal-data-types.js';
import type { Candidate, ScannedField } from '../scan.js';

/** What each word tells, in Portuguese, Spanish and English; folded. "meia" is the six of who dictates. */
const DIGITS: Readonly<Record<string, string>> = {
  ...told('zero cero oh', 0),
  ...told('um uma uno un one', 1),
  ...told('dois duas dos two', 2),
  ...told('tres three', 3),
  ...told('quatro cuatro four', 4),
  ...told('cinco five', 5),
  ...told('seis meia six', 6),
  ...told('sete siete seven', 7),
  ...told('oito ocho eight', 8),
  ...told('nove nueve nine', 9),
};
/** Ten and more: two digits each. */
const TEENS =
  'dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete|dezoito|dezenove|dezanove|diez|once|doce|trece|quince|dieciseis|diecisiete|dieciocho|diecinueve|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|veinti[a-z]{3,6}';
const TENS =
  'vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|veinte|treinta|cuarenta|cincuenta|sesenta|ochenta|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONE = Object.keys(DIGITS).join('|');
const ITEM = String.raw`(?:(?:${TENS})(?:(?: e | y |[ -])(?:${ONE})\b)?|${TEENS}|${ONE}|\d(?: ?\d){0,3})(?![\p{L}\p{N}])`;
const PARTED = String.raw`(?:[,.;–-]? (?:(?:e|y|and|-) )?|-)`;
/** Five words and more that tell a number, figures among them. */
const SPOKEN = new WordPattern(`${TENS}|${TEENS}|${ONE}`, {
  edge: 'letter',
  behind: String.raw`(?:(?: e | y |[ -])(?:${ONE}))?(?![\p{L}\p{N}])(?:${PARTED}${ITEM}){4,14}`,
});
const PART = leanPattern(
  new RegExp(String.raw`(${TENS})(?:(?: e | y |[ -])(${ONE})\b)?|(${TEENS})|(${ONE})|(\d)`, 'gu'),
);

/** Whose number it is, by the word before it. */
const TYPES: readonly (readonly [CueKind, PersonalDataType, number])[] = [
  ['CPF', 'CPF', 11],
  ['CNS', 'CNS', 15],
  ['SSN', 'US_SSN', 9],
  ['DNI', 'ES_DNI', 7],
  ['NUSS', 'ES_NUSS', 9],
  ['HEALTH_PLAN', 'HEALTH_PLAN', 7],
  ['MEDICAL_RECORD', 'MEDICAL_RECORD', 5],
  ['RG', 'RG', 7],
  ['PHONE', 'PHONE', 8],
];
const MOST_DIGITS = 17;

/** Numbers told in words behind what names them: "me llamen al seis siete ocho, tres cero, uno uno, cuarenta y cuatro". */
export function recogniseSpokenNumbers(scan: ScannedField): readonly Candidate[] {
  return SPOKEN.matches(scan.folded).flatMap(({ index, 0: text }): readonly Candidate[] => {
    const { kinds, adjacent } = scan.cues.before(index);
    const found = TYPES.find(([kind]) => kinds.has(kind) && (adjacent || kind === 'PHONE'));
    if (found === undefined) return [];
    const [, type, least] = found;
    const parts = partsOf(text);
    const digits = parts.join('').length;
    if (digits < least || digits > MOST_DIGITS || isCounting(parts)) return [];
    return [
      {
        start: index,
        end: index + text.length,
        type,
        confidence: 0.85,
        allow: false,
        reason: 'a number told in words behind what names it',
        value: `${type}:${parts.join('')}`,
      },
    ];
  });
}

/** The digits each word tells; of teens and tens only how many matters. */
function partsOf(text: string): readonly string[] {
  return [...text.matchAll(PART)].map(([, tens, unit, teen, one, figure]) => {
    if (tens !== undefined) return `${tens.length % 10}${unit === undefined ? 0 : DIGITS[unit]}`;
    if (teen !== undefined) return `1${teen.length % 10}`;
    return figure ?? DIGITS[one ?? ''] ?? '';
  });
}

/** "um, dois, três, quatro …": each the next of the one before, up or down. */
function isCounting(parts: readonly string[]): boolean {
  const steps = parts.slice(1).map((part, i) => Number(part) - Number(parts[i]));
  const [first] = steps;
  return (first === 1 || first === -1) && steps.slice(0, 5).every((step) => step === first);
}

function told(words: string, digit: number): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, String(digit)]));
}
