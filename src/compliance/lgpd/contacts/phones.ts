import { matchesOf } from '../../text/matches.js';
import { digitsNear } from '../cues/cue-windows.js';
import type { CueKind } from '../cues/vocabulary.js';
import { matchesIn } from '../digit-islands.js';
import { type NumberShape, numberShape as shape } from '../number-edges.js';
import type { Candidate, ScannedField } from '../scan.js';
import { isBehindName, isToReach } from './reached.js';

/** Area codes (DDD) in use in Brazil. */
const DDD = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 65 ' +
    '66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99'
  ).split(' '),
);

const AREA = String.raw`(?:\(0?(?:xx|\d{2})?\d{2}\)|0?\d{2}|0xx\d{2})`;
const EXTENSION = String.raw`(?: ?(?:ramal|ext\.?|x) ?\d{2,5})?`;
const BRAZIL = shape(
  String.raw`(?:(?:\+|00)?55[ .-]{0,2})?${AREA}[ ./-]{0,3}(?:9[ .-]?)?\d{4}[ .-]{0,3}\d{4}|(?:\+?55 ?)?\(?\d{2}\)? ?9 ?\d{3}[ .-]\d{2}[ .-]\d{3}`,
);
const SPREAD = shape(
  String.raw`\+?\(?\d(?:[ .·-]{1,3}\d|\)[ .-]{0,2}\d){8,12}|\(?\d{1,4}\)?(?:[ .·-]{1,3}\d{1,4}){2,12}`,
);
/** Ten digits and more written one by one, as whoever hides a number from machines does. */
const ONE_BY_ONE = shape(
  String.raw`\d(?: [ .·-]{0,2}\d){8,12}|\(\d{2}\)[ .-]{0,2}\d(?:[ .·-]{1,3}\d){7,8}`,
);
/** Groups are parted by more than a space, or there are single digits. */
const STRANGELY_PARTED = /\d [.·-] \d|\d[ .-]\d[ .-]\d/;
/** As scanned: an `o` is a zero, an `l` or `i` is a one. */
const SCANNED = shape(String.raw`\+?\(?[\do](?:[ .()/-]{0,2}[\doil]){7,12}`);
const INTERNATIONAL = shape(
  String.raw`(?:\+|00(?=[2-9]))[1-9]\d{0,2}(?:[ .()-]{0,3}\d){7,12}${EXTENSION}`,
);
const NORTH_AMERICA = shape(
  String.raw`(?:1[ .-])?(?:\([2-9]\d{2}\)[ .-]?|[2-9]\d{2}[ ./-])\d{3}[ .-]\d{4}${EXTENSION}|[2-9]\d{2}[2-9]\d{6}`,
);
const SPAIN = shape(
  String.raw`(?:0034[ .]?|\(\+34\) ?)?[6789]\d{2}(?:[ .-]?\d{2}){3}|[6789]\d{2}[ ./-]\d{3}[ ./-]\d{3}|[89]\d[ .-]\d{3}[ .-]\d{2}[ .-]\d{2}|[89]\d[ .-]\d{3}[ .-]\d{4}`,
);
const BRITAIN = shape(
  String.raw`0\d{4} ?\d{3} ?\d{3}|0\d{3}[ -]\d{3}[ -]\d{3}|0\d{2,3}[ -]\d{3,4}[ -]\d{4}|0\d{10}`,
);
const MEXICO = shape(
  String.raw`\(?\d{2}\)?[ -]\d{4}[ -]\d{4}|\(?\d{3}\)?[ -]\d{3}[ -]\d{2}[ -]?\d{2}`,
);
/** Argentina: area code, with its zero or without, and the 15 of mobile telephones. */
const ARGENTINA = shape(
  String.raw`\(?0\d{2,4}\)?[ -]15[ -]?\d{6,8}|\(?0?\d{2,4}\)?[ -](?:15[ -])?\d{2,4}[ -]\d{4}`,
);
/** Nine digits in threes: mobile telephones of Uruguay and Peru. */
const THREES = shape(String.raw`0?9\d{1,2}[ .-]\d{3}[ .-]\d{3}`);
/** Area code with its zero and groups of any size, as most of Europe, Asia and Australia write. */
const WITH_ZERO = shape(String.raw`\(?0\d{1,4}\)?[ /-]{1,2}\d{2,8}(?:[ -]\d{2,4}){0,3}|0\d{9}`);
/** Mobile telephones of Australia, Ireland, South Africa and Nigeria, by their beginning and their groups. */
const MOBILE = shape(
  String.raw`04\d{2}[ -]\d{3}[ -]\d{3}|0[678]\d[ -]\d{3}[ -]\d{4}|0[789]\d{2}[ -]\d{3}[ -]\d{4}`,
);
const LOCAL = shape(String.raw`(?:9[ .-]?)?\d{4}[ .-]?\d{4}|\d{3}-\d{4}`);
/** The number in a link that opens a chat. */
const CHAT_LINK =
  /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=|whatsapp:\/\/send\/?\?phone=)\+?(\d{8,15})(?!\d)/gu;

/** Services anybody may call; printing them is no disclosure. */
const PUBLIC_SERVICE =
  /^(?:(?:55)?0[3589]00\d|(?:4004|3003|4003|4020|4062|3004|4002)\d{4}$|(?:00|\+)?1?8(?:00|33|44|55|66|77|88)\d{7}$|(?:34)?90[0-2]\d{6}$|(?:34)?80[03]\d{6}$)/;

/** "trabalho 35-3291.4408, casa 3291-7702": which telephone of somebody it is. */
const WHICH =
  /\b(?:casa|trabalho|servico|serv|residencia|residencial|res|comercial|com|fixo|recado|vizinh[ao]|home|work|office|trabajo|oficina|fijo|el fijo|al fijo|mob|cell)[:.]? \(?$/;

/** "H:", "M:", "C:" before the number of a home, mobile or cell telephone. */
const LETTER_LABEL = /(?:^|[\s(])[hmcwtf][:.] {0,1}\(?$/;

interface Around {
  readonly cued: boolean;
  /** A document or product number is named right before: this is that number. */
  readonly other: boolean;
  readonly example: boolean;
}

/** Words said for digits count up or down, as do the points of a scale. */
const COUNTS_ON = /^(?:0?12345678|10?987654|987654)/;

const NUMBERS: ReadonlySet<CueKind> = new Set<CueKind>([
  'CPF',
  'CNPJ',
  'CNS',
  'PIS',
  'VOTER_ID',
  'CNH',
  'DRIVER_LICENSE',
  'RENAVAM',
  'RG',
  'CIVIL',
  'DNV',
  'CASE',
  'MEDICAL_RECORD',
  'HEALTH_PLAN',
  'CARD',
  'ACCOUNT',
  'IBAN',
  'PASSPORT',
  'SERIAL',
  'IMEI',
  'SSN',
  'MBI',
  'DNI',
  'NUSS',
  'CURP',
  'CEP',
  'ZIP',
  'COLLEGE',
  'OTHER',
  'BIRTH',
]);

function around(scan: ScannedField, start: number, end: number): Around {
  const { kinds, adjacent, example } = scan.cues.before(start);
  const named =
    kinds.has('PHONE') ||
    scan.cues.behind(end).has('PHONE') ||
    LETTER_LABEL.test(scan.folded.slice(Math.max(0, start - 5), start)) ||
    (/\d{4}[ .-]?\d{4}$|\d{3}[ .-]\d{2}[ .-]\d{2}$|\d{3}[ .-]\d{3}$/.test(
      scan.folded.slice(start, end),
    ) &&
      WHICH.test(scan.folded.slice(Math.max(0, start - 16), start)));
  const other = !named && adjacent && [...kinds].some((kind) => NUMBERS.has(kind));
  return { cued: named || (!other && isToReach(scan, start, end)), other, example };
}

interface Reading {
  readonly national: string;
  readonly formatted: boolean;
}

function brazilian(text: string): Reading | undefined {
  const digits = text.replace(/\D/g, '').replace(/^0055/, '55');
  const withoutCountry = digits.length > 11 && digits.startsWith('55') ? digits.slice(2) : digits;
  const withoutTrunk = withoutCountry.replace(/^0/, '');
  // "0 15 11 3333-4444": the carrier's code stands before the area code
  const national = withoutTrunk.length > 11 ? withoutTrunk.slice(2) : withoutTrunk;
  if (!DDD.has(national.slice(0, 2)) || /^(.)\1*$/.test(national.slice(2))) return undefined;
  const subscriber = national.slice(2);
  const mobile = subscriber.length === 9 && subscriber.startsWith('9');
  const fixed = subscriber.length === 8 && /^[2-57-9]/.test(subscriber);
  if (!mobile && !fixed) return undefined;
  const formatted = /[()+]/.test(text) || /\d{4}[ -]\d{4}$|^\d{2}[ -]\d{4,5}\.\d{4}$/.test(text);
  return { national, formatted };
}

type Judge = (
  text: string,
  digits: string,
  near: Around,
  behindName: () => boolean,
) => Judgement | undefined;

/** Shapes that only count where a telephone is named are tried near its words alone. */
const NEAR_CUE: ReadonlySet<NumberShape> = new Set([SPREAD, SCANNED, ARGENTINA]);

interface Judgement {
  readonly value: string;
  readonly confidence: number;
  readonly reason: string;
}

const judgement = (value: string, confidence: number, reason: string): Judgement => ({
  value,
  confidence,
  reason,
});

const SHAPES: readonly (readonly [NumberShape, Judge])[] = [
  [
    BRAZIL,
    (text, digits, { cued }) => {
      const reading = brazilian(text);
      if (reading === undefined) return undefined;
      // eleven bare digits may be a mobile number, ten may be anything
      if (!cued && !reading.formatted && digits.length < 11) return undefined;
      const confidence = cued ? 0.95 : reading.formatted ? 0.85 : 0.4;
      return judgement(reading.national, confidence, 'valid area code and subscriber number');
    },
  ],
  [
    SPREAD,
    (text, digits, { cued }) =>
      cued && STRANGELY_PARTED.test(text) && digits.length >= 9 && digits.length <= 13
        ? judgement(
            brazilian(text)?.national ?? digits,
            0.85,
            'digits apart behind a telephone cue',
          )
        : undefined,
  ],
  [
    ONE_BY_ONE,
    (text, digits, { cued }) => {
      const national = brazilian(text)?.national;
      const telling = cued || text.startsWith('(') || national?.charAt(2) === '9';
      if (COUNTS_ON.test(digits) || !telling || (!cued && national === undefined)) return undefined;
      return judgement(national ?? digits, cued ? 0.85 : 0.7, 'digits written one by one');
    },
  ],
  [
    THREES,
    (_text, digits, { cued }) =>
      cued ? judgement(digits, 0.8, 'nine digits behind a telephone cue') : undefined,
  ],
  [
    SCANNED,
    (text, _digits, { cued }) => {
      const mended = text.replaceAll('o', '0').replace(/[il]/g, '1');
      if (!cued || mended === text || text.replace(/\D/g, '').length < 4) return undefined;
      return judgement(mended.replace(/\D/g, ''), 0.8, 'scanned digits behind a telephone cue');
    },
  ],
  [
    INTERNATIONAL,
    (text, digits, { cued }) =>
      text.startsWith('+') || cued
        ? judgement(digits, cued ? 0.95 : 0.8, 'international number')
        : undefined,
  ],
  [
    NORTH_AMERICA,
    (text, digits, { cued }, behindName) =>
      cued || /[().-]/.test(text) || (/ /.test(text) && behindName())
        ? judgement(digits.slice(-10), cued ? 0.9 : 0.7, 'North American number')
        : undefined,
  ],
  [
    SPAIN,
    (text, digits, { cued }) =>
      cued || / /.test(text) || /^[67]\d{2}-\d{3}-\d{3}$/.test(text)
        ? judgement(digits, cued ? 0.85 : 0.5, 'Spanish number')
        : undefined,
  ],
  [
    BRITAIN,
    (text, digits, { cued }, behindName) =>
      cued || /^07\d{3} /.test(text) || (/ /.test(text) && behindName())
        ? judgement(digits, cued ? 0.85 : 0.7, 'British number')
        : undefined,
  ],
  [
    MEXICO,
    (_text, digits, { cued }) =>
      cued ? judgement(digits, 0.8, 'ten digits behind a telephone cue') : undefined,
  ],
  [
    ARGENTINA,
    (_text, digits, { cued }) =>
      cued && digits.length >= 10
        ? judgement(digits, 0.85, 'Argentine number behind a telephone cue')
        : undefined,
  ],
  [
    MOBILE,
    (_text, digits, { cued }) =>
      judgement(digits, cued ? 0.85 : 0.6, 'beginning and groups of a mobile number'),
  ],
  [
    WITH_ZERO,
    (_text, digits, { cued }) =>
      cued && digits.length >= 9 && digits.length <= 12
        ? judgement(digits, 0.8, 'area code with its zero behind a telephone cue')
        : undefined,
  ],
  [
    LOCAL,
    (text, digits, { cued }) => {
      if (!cued || /^(?:19|20)\d{2}[ .-](?:19|20)\d{2}/.test(text) || !/^[2-9]/.test(digits))
        return undefined;
      if (digits.length === 9 && !digits.startsWith('9')) return undefined;
      return judgement(digits, 0.6, 'local number behind a telephone cue');
    },
  ],
];

function candidate(
  start: number,
  end: number,
  { value, confidence, reason }: Judgement,
): Candidate {
  return { start, end, type: 'PHONE', confidence, allow: false, reason, value: `PHONE:${value}` };
}

/** Telephone numbers: Brazilian with a real area code, then international ones, then forms that need a cue. */
export function recognisePhones(scan: ScannedField): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [pattern, judge] of SHAPES) {
    for (const island of NEAR_CUE.has(pattern) ? digitsNear(scan, 'PHONE') : scan.islands) {
      for (const match of matchesIn(island, pattern)) {
        const start = island.start + match.index;
        const end = start + match[0].length;
        const digits = match[0].replace(/(?:ramal|ext|x) ?\.?\d{2,5}$/, '').replace(/\D/g, '');
        if (PUBLIC_SERVICE.test(digits) || /^(.)\1*$|0{8}$/.test(digits)) continue;
        if (/doi\S{0,40}$/.test(scan.folded.slice(Math.max(0, start - 48), start))) continue;
        const near = around(scan, start, end);
        if (near.example && /(?:0[ .-]?){5}/.test(match[0])) continue;
        const behindName = (): boolean => isBehindName(scan, start);
        const judged = near.other ? undefined : judge(match[0], digits, near, behindName);
        if (judged !== undefined) found.push(candidate(start, end, judged));
      }
    }
  }
  for (const match of matchesOf(CHAT_LINK, scan.folded)) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    const judged = judgement(number.replace(/^55/, ''), 0.9, 'number in a link that opens a chat');
    found.push(candidate(end - number.length, end, judged));
  }
  return found;
}
