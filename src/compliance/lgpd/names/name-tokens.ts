import { leanPattern } from '../../text/lean-pattern.js';
import { matchesOf } from '../../text/matches.js';
import type { ScannedField } from '../scan.js';
import { FAMILY_NAMES } from './family-names.js';
import { GIVEN_NAMES } from './given-names.js';
import { COMMON_WORDS, ORDINARY_NAMES } from './ordinary-words.js';

/** One word of the shadow text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly form: 'title' | 'upper' | 'lower' | 'initial';
}

export const PARTICLES: ReadonlySet<string> = new Set(
  'da de do das dos e d del della dello di du la las los van von der den y el i al bin ibn ter zu dal dalla'.split(
    ' ',
  ),
);

const WORD = leanPattern(/(?<![\p{L}])M\.a(?= ?\p{Lu})|\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/gu);

const known = new WeakMap<ScannedField, readonly Word[]>();

/** All words of a field in reading order; an English possessive ending is no part of its word. */
export function wordsOf(scan: ScannedField): readonly Word[] {
  const before = known.get(scan);
  if (before !== undefined) return before;
  const words = readWords(scan.shadow.text, scan.folded);
  known.set(scan, words);
  return words;
}

function readWords(text: string, folded: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(WORD, text)) {
    const word = withoutPossessive(match[0]);
    const start = match.index;
    const end = start + word.length;
    words.push({ start, end, text: word, folded: folded.slice(start, end), form: formOf(word) });
  }
  return words;
}

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’';

function withoutPossessive(word: string): string {
  const last = word.charAt(word.length - 1);
  if (isApostrophe(last)) return word.slice(0, -1);
  const ends = (last === 's' || last === 'S') && isApostrophe(word.charAt(word.length - 2));
  return ends ? word.slice(0, -2) : word;
}

/** "al-Masri", "d'Ávila": a capital behind what joins it. */
function isJoinedToCapital(word: string): boolean {
  const joins = (sign: string): boolean => sign === '-' || isApostrophe(sign);
  return (
    (joins(word.charAt(1)) || joins(word.charAt(2))) && /^(?:al|el|d|l)['’-]\p{Lu}/u.test(word)
  );
}

export function formOf(word: string): Word['form'] {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return isJoinedToCapital(word) ? 'title' : 'lower';
  if (word.length === 1) return 'initial';
  return word === word.toUpperCase() ? 'upper' : 'title';
}

/** Names in three letters that are no everyday word. */
const SHORT_NAMES: ReadonlySet<string> = new Set(
  'ana bia isa ivo rui joe tom tim ben dan jim amy ann noe zeca eli gil ian leo yan ary ney davi gus sam ted ned meg zoe eva ivy mia ava lea liz deb peg bev wes kai kim teo noa iva ida ema eda pia mei gui edu jo kev baz alf bex zeb ern bev trini'.split(
    ' ',
  ),
);

const some = (word: Word, test: (part: string) => boolean): boolean =>
  word.folded.includes('-') ? word.folded.split('-').some(test) : test(word.folded);

/** Given names made up in Brazil share endings: "Francisleide", "Josivaldo", "Keyllane". */
const INVENTED_GIVEN =
  /^(?:[a-z]{2,9}(?:leide|cleide|neide|lene|ilda|valda|nalva|vania|ilson|elson|erson|naldo|valdo|ilton|elton|yson|leia|neia|lane|lany|ielly|ielle|yelle|ayne|isley|isson|ynna|yanne|yane|ianny|rilly|ynara|tiely|leidy|yellen)|(?:jhon|jho|thay|key|kau|kei|ket|dhe|rha|wes|wal|deyv|klei|gleid|mayc|rhu|wil)[a-z]{2,8})$/;

const DIMINUTIVE = /^([a-z]{3,12}?)(?:z?inh[oa]|c?it[oa]|i(?:ll|qu)[oa])$/;

/** "O'Neill", "McAllister", "al-Masri", "D'Ávila". */
const FAMILY_BEGINNING = /^(?:o['’]|mc[a-z]{3}|mac[a-z]{5}|d['’]|al-|el-|fitz[a-z]{4})[a-z]/;

const FAMILY_ENDING = leanPattern(
  /[a-z](?:ez|ski|ska|sky|skis|moto|mura|yama|shima|bashi|etti|elli|ello|otto|azzo|acci|ucci|mann|berg|stein|baum|sen|sson|ova|enko|chuk|wicz|czyk|escu|poulos|idis|akis|nen|ian|yan|shvili|oglu|dottir|vic|vich|ngton|kowa)$/,
);

/** Parts of a hyphenated name count one by one. */
export const isGiven = (word: Word): boolean => some(word, (part) => GIVEN_NAMES.has(part));

export const isFamily = (word: Word): boolean => some(word, (part) => FAMILY_NAMES.has(part));

/** A given name that is nothing else: no everyday word, city or brand. */
export const isClearGiven = (word: Word): boolean =>
  some(
    word,
    (part) =>
      GIVEN_NAMES.has(part) &&
      !ORDINARY_NAMES.has(part) &&
      (part.length > 3 || SHORT_NAMES.has(part)),
  );

export const isClearFamily = (word: Word): boolean =>
  some(word, (part) => FAMILY_NAMES.has(part) && !ORDINARY_NAMES.has(part) && part.length > 3);

/** Looks like a given name that no list has. */
export const isGivenLike = (word: Word): boolean =>
  isGiven(word) ||
  (word.form !== 'lower' && (INVENTED_GIVEN.test(word.folded) || isDiminutive(word)));

/** "Mateito", "Rosarito", "Filomeninha": a given name made small. */
function isDiminutive({ folded }: Word): boolean {
  const base = DIMINUTIVE.exec(folded)?.[1];
  if (base === undefined) return false;
  return ['', 'a', 'o', 'e'].some((end) => GIVEN_NAMES.has(base + end) && base.length > 2);
}

/** Looks like a family name, by list or by ending. */
export const isFamilyLike = (word: Word): boolean =>
  isFamily(word) ||
  (word.form !== 'lower' &&
    word.folded.length > 4 &&
    (FAMILY_ENDING.test(word.folded) || FAMILY_BEGINNING.test(word.folded)));

export const isCommonWord = (word: Word): boolean => COMMON_WORDS.has(word.folded);

/** Letters no Portuguese, Spanish or English word has: a foreign proper name. */
export const hasForeignLetter = (word: Word): boolean =>
  /[äāăąåćčďđðęěėğįıīķļłľńňņöőøřŕśšşșťțþůűūźżžßơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(
    word.text,
  );
