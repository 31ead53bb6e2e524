// Names that their layout hides: letters set apart, couples joined by "&", and texts without a single capital.
import { leanPattern } from '../../text/lean-pattern.js';
import { wordsBefore, type ScannedField } from '../scan.js';
import * as cues from './name-cues.js';
import type { NameField, RunContext } from './name-field.js';
import { isClearGiven, isFamilyLike, isGivenLike, type Word } from './name-tokens.js';
import { COMPANY_TAIL, NOT_A_FAMILY, ORGANISATION_TAIL } from './not-a-patient.js';
import { COMMON_WORDS, looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';
import { isRelation, relationBefore } from './relations.js';

/** A name that no run of capitals holds. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** "M A R T A   S O U Z A": letters one space apart, words two to four. */
const SPACED = leanPattern(
  /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){2,24}(?: {2,4}\p{L}(?: \p{L}){1,24}){1,5}(?![\p{L}\p{N}])/gu,
);

const asWord = (folded: string): Word => ({
  start: 0,
  end: folded.length,
  text: folded.toUpperCase(),
  folded,
  form: 'upper',
});

/** Names whose letters are set apart: a given and a family name by the lists, or anything behind a label. */
export function spacedNames(scan: ScannedField): readonly PlacedName[] {
  return [...scan.shadow.text.matchAll(SPACED)].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const parts = scan.folded
      .slice(index, end)
      .split(/ {2,}/)
      .map((part) => part.replaceAll(' ', ''));
    const [first, ...rest] = parts.map(asWord);
    if (first === undefined) return [];
    const named = isGivenLike(first) && rest.some(isFamilyLike);
    const label = scan.folded.slice(Math.max(0, index - 60), index).replace(/(?<=\S) (?=\S )/g, '');
    return named || cues.LABEL_CUE.test(label)
      ? [{ start: index, end, folded: parts.join(' ') }]
      : [];
  });
}

const AMPERSAND = ' & ';
const FIRM_TAIL = leanPattern(
  /^,? ?(?:medical\b|advogad|associad|filhos?\b|modas|cia\b|sons\b|co\b|law\b|clinic|dental|arquitet|consult|estudio|studio|imoveis|seguros|y asociados|hijos|hermanos|abogados)/,
);

const isFirm = (after: string): boolean =>
  COMPANY_TAIL.test(after) || FIRM_TAIL.test(after) || ORGANISATION_TAIL.test(after);

/** "Raul & Ingrid Sommerfeld": two given names and at most one family name; no firm's. */
export function couplesOf(
  { scan }: NameField,
  contexts: readonly RunContext[],
): ReadonlySet<RunContext> {
  const couples = new Set<RunContext>();
  contexts.forEach((second, i) => {
    const first = contexts[i - 1];
    if (first?.run.end !== second.run.start - AMPERSAND.length) return;
    if (scan.shadow.text.slice(first.run.end, second.run.start) !== AMPERSAND) return;
    if (isCouple(first, second)) [first, second].forEach((one) => couples.add(one));
  });
  return couples;
}

const isFirmWord = (folded: string): boolean =>
  NOT_A_FAMILY.has(folded) || looksOrdinary(folded) || FIRM_TAIL.test(` ${folded}`);

function isCouple({ run: first }: RunContext, { run: second, after }: RunContext): boolean {
  const [one] = first.parts;
  const [other, ...family] = second.parts;
  if (one === undefined || other === undefined || isFirm(after)) return false;
  if (first.parts.length > 1 || family.length > 2) return false;
  if (!isGivenLike(one) || !isGivenLike(other)) return false;
  if (family.some(({ folded }) => isFirmWord(folded))) return false;
  return family.length > 0 && (isClearGiven(one) || isClearGiven(other));
}

const SECOND_PERSON = /\b(?:seu|sua|voce|vc|te|su|tu|usted|your|you)\b/;
const OPENS_MESSAGE = leanPattern(
  /(?:^|[\n:.!] ?)(?:(?:ola|oi|hi|hello|hola|dear|prezad[oa]|estimad[oa]),? )?$/,
);

/** Endings of adjectives and participles, which no list of ordinary endings has for the sake of names. */
const DESCRIBES = /(?:[aeiou]d[oa]s?|[ae]nte|ndo|[a-z]s)$/;

/** "CLINICA SOL: HELENICE, SEU LAUDO ESTA PRONTO": called by name in a message of capitals. */
export function isCalledInCapitals({ run, before, rawAfter }: RunContext): boolean {
  const [word] = run.parts;
  if (word === undefined || run.parts.length > 1) return false;
  if (!/^[,!] ?\p{Lu}/u.test(rawAfter) || !OPENS_MESSAGE.test(before)) return false;
  if (/\p{Ll}{3}/u.test(rawAfter) || !SECOND_PERSON.test(rawAfter.toLowerCase())) return false;
  return (
    isGivenLike(word) ||
    (word.folded.length > 4 && !looksOrdinary(word.folded) && !DESCRIBES.test(word.folded))
  );
}

/** ", el vecino,": said of somebody just named. */
const NEAR_AFTER = leanPattern(
  /^, (?:el|la|o|a|mi|meu|minha|my|his|her|su) (?:vecin[oa]|vizinh[oa]|herman[oa]|irmao|irma|amig[oa]|hij[oa]|filh[oa]|neighbou?r|brother|sister|friend|wife|husband|son|daughter|cousin|prim[oa]|ti[oa]|marido|esposa)[,.;]/,
);

const FEW = 0.02;
const ENOUGH_WORDS = 25;

/** Whether a text is written without capitals, as people write to each other. */
function isWrittenLow(words: readonly Word[]): boolean {
  const title = words.filter(({ form }) => form === 'title').length;
  return words.length >= ENOUGH_WORDS && title <= words.length * FEW;
}

/** Why a name of a text without capitals was taken for one. */
export const NEAR_IN_LOW = 'somebody near, in a text without capitals';

/** "my boyfriend, rhodri, that", "wilmar, el vecino": in a text without capitals, a word of no list beside who she is. */
export function lowNames(scan: ScannedField, words: readonly Word[]): readonly PlacedName[] {
  if (!isWrittenLow(words)) return [];
  return words.flatMap(({ start, end, folded, form }) => {
    const comma = scan.folded.charAt(end) === ',';
    const behind = scan.folded.slice(start - 2, start) === ', ';
    if (form !== 'lower' || folded.length < 3 || (!comma && !behind)) return [];
    if (!/^(?:[,.;!?)\n]|$)/.test(scan.folded.slice(end, end + 1))) return [];
    if (COMMON_WORDS.has(folded) || ORDINARY_NAMES.has(folded)) return [];
    if (looksOrdinary(folded) || DESCRIBES.test(folded) || isRelation(folded)) return [];
    const relation = behind ? relationBefore(wordsBefore(scan, start, 5)) : undefined;
    const near =
      (relation?.near === true && relation.determined) ||
      NEAR_AFTER.test(scan.folded.slice(end, end + 30));
    return near ? [{ start, end, folded }] : [];
  });
}
