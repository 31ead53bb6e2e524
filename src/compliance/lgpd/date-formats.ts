import { leanPattern } from '../text/lean-pattern.js';
import { matchesOf } from '../text/matches.js';
import type { TextRange } from '../text/shadow-text.js';
import { WordPattern } from '../text/word-pattern.js';
import { numberShape as shape } from './number-edges.js';

/** Written dates in Portuguese, Spanish and English, on folded text. */
const MONTHS: readonly (readonly string[])[] = [
  ['janeiro', 'january', 'enero', 'jan', 'ene'],
  ['fevereiro', 'february', 'febrero', 'fev', 'feb'],
  ['marco', 'march', 'marzo', 'mar'],
  ['abril', 'april', 'abr', 'apr'],
  ['maio', 'may', 'mayo', 'mai'],
  ['junho', 'june', 'junio', 'jun'],
  ['julho', 'july', 'julio', 'jul'],
  ['agosto', 'august', 'ago', 'aug'],
  ['setembro', 'september', 'septiembre', 'setiembre', 'set', 'sept', 'sep'],
  ['outubro', 'october', 'octubre', 'out', 'oct'],
  ['novembro', 'november', 'noviembre', 'nov'],
  ['dezembro', 'december', 'diciembre', 'dez', 'dec', 'dic'],
];
const MONTH = `(?:${MONTHS.flat().join('|')})`;
/** Months of three letters, as typed without a space: "02FEV1959". */
const SHORT_MONTH = `(?:${MONTHS.flat()
  .filter((name) => name.length === 3)
  .join('|')})`;
/** "21-IX-2025", as Spanish records print it. */
const ROMAN_MONTHS = 'i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii'.split(',');
const ROMAN = '(?:viii|vii|iii|xii|ix|iv|vi|ii|xi|[ivx])';
/** What a date begins with. */
const AHEAD = String.raw`(?=[\d${[...new Set(MONTHS.flat().map((name) => name.charAt(0)))].join('')}])`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;

/** A whole day: day, month and year in any order and dress. */
export const WHOLE_DATE = shape(
  [
    String.raw`\d{1,2}o?([/.-])\d{1,2}\1(?:${YEAR}|\d{2})`,
    String.raw`\d{1,2} ?/ ?\d{1,2} ?/ ?(?:${YEAR}|\d{2})`,
    String.raw`\d{1,2} \d{1,2} ${YEAR}`,
    String.raw`${YEAR}[-/.]\d{1,2}[-/.]\d{1,2}`,
    String.raw`${DAY}(?:o|\.o|st|nd|rd|th|\.)?(?: dias)?(?: (?:do mes )?de | del | of | do | |[-/.])${MONTH}\.?(?: (?:do ano )?de | del (?:ano )?|,? |[-/.])${YEAR}`,
    String.raw`${MONTH}\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
    String.raw`${DAY}[-/ ]${MONTH}[-/ ]\d{2}`,
    String.raw`${DAY}${SHORT_MONTH}(?:${YEAR}|\d{2})`,
    String.raw`${DAY}[-/. ]${ROMAN}[-/. ](?:${YEAR}|\d{2})`,
    String.raw`${MONTH}\.? ${DAY}(?:st|nd|rd|th) '?[3-9]\d`,
  ].join('|'),
  AHEAD,
);

/** A month of a year, or a day without its year: personal only behind a strong word. */
export const PART_DATE = shape(
  [
    String.raw`${MONTH}\.?(?: de | del (?:ano )?|,? |/)${YEAR}`,
    String.raw`(?:0?[1-9]|1[0-2])/${YEAR}`,
    String.raw`${DAY}(?:o|st|nd|rd|th)?(?: de | of | |-)${MONTH}`,
    String.raw`${MONTH}\.? ${DAY}(?:st|nd|rd|th)?`,
    String.raw`${DAY}(?:o)? (?:de los corrientes|del? corrientes?(?: mes)?|do corrente(?: mes)?|del presente(?: mes)?)`,
    String.raw`${DAY}/(?:0?[1-9]|1[0-2])`,
    String.raw`(?<=\bdia )\d{2}\.(?:0[1-9]|1[0-2])`,
  ].join('|'),
  AHEAD,
);

/** Eight bare digits: a day only behind a word of birth. */
export const BARE_DATE = shape(
  String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])${YEAR}|${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`,
);

const UNITS = {
  pt: 'uma?|dois|duas|tres|quatro|cinco|seis|sete|oito|nove',
  es: 'un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
  en: 'one|two|three|four|five|six|seven|eight|nine',
} as const;
const DAY_WORDS = [
  String.raw`vinte(?: e (?:${UNITS.pt}))?|trinta(?: e (?:${UNITS.pt}))?|treinta(?: y (?:${UNITS.es}))?`,
  'dezesseis|dezasseis|dezessete|dezassete|dezoito|dezenove|dezanove|dez|onze|doze|treze|quatorze|catorze|quinze|primeiro',
  'veinti(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|veinte|dieci(?:seis|siete|ocho|nueve)|diez|once|doce|trece|quince|primero',
  UNITS.pt,
  UNITS.es,
].join('|');
const ORDINALS =
  'thirty[- ]first|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const YEAR_WORDS = String.raw`(?:dois mil|dos mil|mil novecentos|mil novecientos)(?: (?:e |y )?(?:${DAY_WORDS}|quarenta|cuarenta|cinquenta|cincuenta|sessenta|sesenta|setenta|oitenta|ochenta|noventa)\b){0,3}`;

const END = String.raw`(?![\p{L}\p{N}])`;
const DAY_IN_WORDS = new WordPattern(DAY_WORDS, {
  edge: 'letter',
  before: '(?<!-)',
  behind: String.raw`(?: dias)?(?: do mes)? de ${MONTH}${END}`,
});
const ENGLISH_DAY_IN_WORDS = new WordPattern(`the (?:${ORDINALS})|${ORDINALS}`, {
  edge: 'letter',
  before: '(?<!-)',
  behind: String.raw`(?: day)? of ${MONTH}(?:,? ${YEAR})?${END}`,
});
/** Apart from the day: together they make an expression of many hundred ways. */
const YEAR_BEHIND = leanPattern(
  new RegExp(String.raw` del? (?:ano (?:de )?)?(?:${YEAR}|${YEAR_WORDS})${END}`, 'uy'),
);

/** Days written out: "três de outubro", "uno de marzo de dos mil veintiuno", "the second day of February, 2023". */
export function wordedDates(folded: string): readonly TextRange[] {
  const dates: TextRange[] = [];
  for (const { index, 0: text } of DAY_IN_WORDS.matches(folded)) {
    if (index < (dates.at(-1)?.end ?? 0)) continue;
    YEAR_BEHIND.lastIndex = index + text.length;
    const year = YEAR_BEHIND.exec(folded)?.[0] ?? '';
    dates.push({ start: index, end: index + text.length + year.length });
  }
  const english = ENGLISH_DAY_IN_WORDS.matches(folded).map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  return [...dates, ...english];
}

/** A calendar day or month as far as the text tells it. */
export interface CalendarDate {
  readonly year: number | undefined;
  /** The same for every dress of one date. */
  readonly key: string;
}

const monthNumber = (text: string): number => {
  const word = /\p{L}{3,}/gu;
  for (const match of matchesOf(word, text)) {
    const index = MONTHS.findIndex((names) => names.includes(match[0]));
    if (index >= 0) return index + 1;
  }
  const roman = /^\d{1,2}[-/. ]([ivx]{1,4})[-/. ]/.exec(text)?.[1];
  return roman === undefined ? 0 : ROMAN_MONTHS.indexOf(roman) + 1;
};

const CENTURY_TURN = 30;
const fullYear = (text: string): number => {
  const short = Number(text);
  if (text.length !== 2) return short;
  return short > CENTURY_TURN ? 1900 + short : 2000 + short;
};

const parted = (eight: string): string =>
  /^(?:19|20)\d{2}[01]\d/.test(eight)
    ? `${eight.slice(0, 4)}-${eight.slice(4, 6)}-${eight.slice(6)}`
    : `${eight.slice(0, 2)}-${eight.slice(2, 4)}-${eight.slice(4)}`;

/** Reads a matched date; undefined where it names no possible day between 1900 and 2100. */
export function readDate(text: string): CalendarDate | undefined {
  const numbers = (/^\d{8}$/.test(text) ? parted(text) : text).match(/\d+/g) ?? [];
  const month = monthNumber(text);
  if (month > 0) {
    const year =
      numbers.find((part) => part.length === 4) ?? (numbers.length > 1 ? numbers[1] : undefined);
    const day = numbers.find((part) => part.length <= 2) ?? '';
    return {
      year: year === undefined ? undefined : fullYear(year),
      key: `${year === undefined ? '' : fullYear(year)}-${month}-${Number(day)}`,
    };
  }
  const [a = '', b = '', c] = numbers;
  if (c === undefined) {
    const year = b.length === 4 ? Number(b) : undefined;
    return { year, key: year === undefined ? `-${b}-${a}` : `${year}-${a}` };
  }
  return a.length === 4 ? numeric(a, b, c) : numeric(c, a, b);
}

function numeric(year: string, first: string, second: string): CalendarDate | undefined {
  const low = Math.min(Number(first), Number(second));
  const high = Math.max(Number(first), Number(second));
  const full = fullYear(year);
  const possible = low >= 1 && low <= 12 && high <= 31 && full >= 1900 && full <= 2100;
  return possible ? { year: full, key: `${full}-${Number(first)}-${Number(second)}` } : undefined;
}
