import type { TextRange } from '../../text/shadow-text.js';
import {
  isClearGiven,
  isCommonWord,
  isFamily,
  isFamilyLike,
  isGiven,
  isGivenLike,
  PARTICLES,
  type Word,
} from './name-tokens.js';
import { looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';

/** Neighbouring words that may be one name. */
export interface NameRun extends TextRange {
  readonly words: readonly Word[];
  /** The name without particles. */
  readonly parts: readonly Word[];
  readonly folded: string;
  /** Index of its first word among the words of the field. */
  readonly at: number;
}

const MAX_WORDS = 9;
const SUFFIXES: ReadonlySet<string> = new Set(
  'filho neto junior jr sobrinho segundo filha neta ii iii'.split(' '),
);

/** "Santa Maria", "San José": places, not people. */
const SAINTS: ReadonlySet<string> = new Set('sao santa santo san saint st'.split(' '));

function gapIsSpace(text: string, from: Word, to: Word): boolean {
  const gap = text.slice(from.end, to.start);
  if (gap === ' ' || gap === '  ' || gap === '\u00a0') return true;
  return (
    (gap === '. ' || gap === '.') &&
    (from.form === 'initial' || /^(?:ma|fco|fca|gpe|jr|jose|m)$/.test(from.folded))
  );
}

/** "SUS", "AVC", "HIV": a short word in capitals beside others that are not. */
const isAcronym = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word?.form !== 'upper' || word.text.length > 5) return false;
  return !isGiven(word) && !isFamily(word);
};

function opensName(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.form === 'initial') {
    const next = words[index + 1];
    // "la C. Ma. del Refugio": a citizen, as Mexican offices write
    if (word.text === 'C' && /^(?:la|el)$/.test(words[index - 1]?.folded ?? '')) return false;
    return (
      text.charAt(word.end) === '.' &&
      next !== undefined &&
      gapIsSpace(text, word, next) &&
      (next.form === 'initial' || next.form === 'title')
    );
  }
  if (word.text === 'Março') return false;
  // "classificação de Los Angeles"
  if (word.folded === 'angeles' && words[index - 1]?.folded === 'los') return false;
  if (isCommonWord(word) || SAINTS.has(word.folded)) return false;
  if (text.charAt(word.end) === '.' && /^(?:ilm|exm)[oa]$/.test(word.folded)) return false;
  return word.form !== 'lower' && !PARTICLES.has(word.folded);
}

function continuesName(run: readonly Word[], words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.form === 'initial') return true;
  if (run.length > 1 && word.form !== 'lower' && SUFFIXES.has(word.folded)) return true;
  if (word.form === 'lower' || isCommonWord(word)) return false;
  const first = run.find((one) => one.form !== 'initial');
  if (first === undefined || first.form === word.form) return true;
  return (isGiven(word) || isFamily(word)) && !(word.form === 'upper' && word.text.length < 3);
}

/** "Cláudia R." hides a family name; a capital without its full stop is another word. */
const isStrayInitial = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.form === 'initial' && text.charAt(word.end) !== '.';

/** The capitalised run that starts at `words[index]`, with the particles inside it. */
function runFrom(text: string, words: readonly Word[], index: number): readonly Word[] {
  if (!opensName(text, words, index)) return [];
  const first = words[index];
  if (first === undefined) return [];
  const run: Word[] = [first];
  let i = index + 1;
  while (i < words.length && run.length < MAX_WORDS) {
    const word = words[i];
    const last = run.at(-1);
    if (word === undefined || last === undefined) break;
    if (!gapIsSpace(text, last, word)) {
      const quoted = nicknameThenName(text, words, i, run);
      if (quoted === 0) break;
      run.push(...words.slice(i, i + quoted));
      i += quoted;
      continue;
    }
    const taken =
      continuesName(run, words, i) && !PARTICLES.has(word.folded)
        ? 1
        : particlesThenName(text, words, i, run);
    if (taken === 0) break;
    run.push(...words.slice(i, i + taken));
    i += taken;
  }
  while (run.length > 1 && isStrayInitial(text, run.at(-1))) run.pop();
  return run;
}

const OPENS_NICKNAME = /^ ["“”'‘«(]$/;
const CLOSES_NICKNAME = /^["“”'’»)] $/;

/** How many words `"Buddy" Tuttle` takes: a nickname of one or two words in quotes and the name behind it; 0 if there is none. */
function nicknameThenName(
  text: string,
  words: readonly Word[],
  index: number,
  run: readonly Word[],
): number {
  const last = run.at(-1);
  const [first, second] = [words[index], words[index + 1]];
  if (last === undefined || first?.form !== 'title' || isCommonWord(first)) return 0;
  const opening = text.slice(last.end, first.start);
  if (!OPENS_NICKNAME.test(opening) || (opening === ' (' && !run.some(isGiven))) return 0;
  const count = second !== undefined && text.slice(first.end, second.start) === ' ' ? 2 : 1;
  const closing = words[index + count - 1];
  const next = words[index + count];
  if (closing === undefined || next?.form !== 'title' || isCommonWord(next)) return 0;
  if (!CLOSES_NICKNAME.test(text.slice(closing.end, next.start))) return 0;
  return count + 1;
}

/** Whether a nickname in quotes stands inside the run. */
export const hasNickname = (text: string, { words }: NameRun): boolean =>
  words.some((word, i) => {
    const before = words[i - 1];
    return before !== undefined && OPENS_NICKNAME.test(text.slice(before.end, word.start));
  });

/** How many words a particle link ("de", "de la", "e") and the name behind it take; 0 when there is no link. */
function particlesThenName(
  text: string,
  words: readonly Word[],
  index: number,
  run: readonly Word[],
): number {
  let taken = 0;
  while (taken < 2 && PARTICLES.has(words[index + taken]?.folded ?? '')) taken += 1;
  const next = words[index + taken];
  const before = words[index + taken - 1];
  if (taken === 0 || next === undefined || before === undefined) return 0;
  if (!gapIsSpace(text, before, next) || (next.form === 'initial' && next.text !== 'Ó')) return 0;
  if (!continuesName(run, words, index + taken)) return 0;
  return /^[eyi]$/.test(before.folded) && !joinsFamilyNames(run, next) ? 0 : taken + 1;
}

/** "Silva e Souza" is one person's family name, "Ana e Bruno" and "Ana Silva e Bruno Lima" are two people. */
const joinsFamilyNames = (run: readonly Word[], next: Word): boolean =>
  (run.length > 1 || run.every((word) => word.form === 'upper' && isFamily(word))) &&
  isFamily(next) &&
  !isGiven(next);

function toRun(words: readonly Word[], at: number): NameRun | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    start: first.start,
    end: last.end,
    words,
    parts: words.filter((word) => !PARTICLES.has(word.folded)),
    folded: words.map((w) => w.folded).join(' '),
    at,
  };
}

/** The run without what stands before its first given name ("Hoje Ana Souza"); undefined where nothing is to drop. */
export function fromGivenName(run: NameRun): NameRun | undefined {
  const first = run.words[0];
  if (first === undefined || isGivenLike(first) || isFamilyLike(first)) return undefined;
  if (first.form === 'initial') return undefined;
  const at = run.words.findIndex(isGiven);
  return at > 0 ? toRun(run.words.slice(at), run.at + at) : undefined;
}

/** The run cut behind its last word that names list or a name's shape knows: "Ana Souza Fisioterapia". */
export function withoutTrailingWords(run: NameRun, ordinary: (word: Word) => boolean): NameRun {
  let count = run.words.length;
  while (count > 1) {
    const last = run.words[count - 1];
    if (last === undefined) break;
    const junk =
      PARTICLES.has(last.folded) || (ordinary(last) && !isGivenLike(last) && !isFamilyLike(last));
    if (!junk || SUFFIXES.has(last.folded) || last.form === 'initial') break;
    count -= 1;
  }
  return count === run.words.length ? run : (toRun(run.words.slice(0, count), run.at) ?? run);
}

/** Every capitalised run of the text, longest first at each place, never overlapping. */
export function capitalRuns(text: string, words: readonly Word[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length;) {
    const whole = isAcronym(words, i) && !inCapitals(words, i) ? [] : runFrom(text, words, i);
    const run = toRun(whole, i);
    // "M.A.S." is how a text hides a name
    if (run?.parts.some((word) => word.form !== 'initial')) runs.push(run);
    i += Math.max(1, whole.length);
  }
  return runs;
}

const inCapitals = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.form === 'upper' || words[index - 1]?.form === 'upper';

const ENDS_PHRASE = /^(?:$|[\n.,;:!?)"|\t])/;

/** A name in lower case that starts at a known given name: known names, or a rare last one that ends the phrase. */
export function lowerCaseRun(
  text: string,
  words: readonly Word[],
  index: number,
  introduced = false,
): NameRun | undefined {
  const first = words[index];
  if (first?.form !== 'lower' || !isGiven(first) || isCommonWord(first)) return undefined;
  const run: Word[] = [first];
  for (let i = index + 1; i < words.length && run.length < 7; i += 1) {
    const word = words[i];
    const last = run.at(-1);
    if (word === undefined || last === undefined || !gapIsSpace(text, last, word)) break;
    const next = words[i + 1];
    const particle =
      PARTICLES.has(word.folded) &&
      next !== undefined &&
      (isFamily(next) || isGiven(next)) &&
      !PARTICLES.has(next.folded) &&
      !/^[eyi]$/.test(word.folded);
    // "said Constance Lee": a word, and then a name that begins with its own capital
    if (word.form === 'title' && isGiven(word)) break;
    const known = (isFamily(word) || isGiven(word)) && !PARTICLES.has(word.folded);
    const endsPhrase =
      ENDS_PHRASE.test(text.slice(word.end, word.end + 1)) ||
      (introduced && LINKED_ON.test(text.slice(word.end, word.end + 6)));
    if (
      !particle &&
      !(known && !isCommonWord(word)) &&
      !(endsPhrase && (isRareName(word) || (introduced && isUnknown(word))))
    )
      break;
    run.push(word);
  }
  while (run.length > 1 && PARTICLES.has(run.at(-1)?.folded ?? '')) run.pop();
  return toRun(run, index);
}

const LEAST_LETTERS = 4;

/** "Sou o ryquelme cavalheiro": two to four words up to the end of the phrase, none of them in everyday use. */
export function introducedRun(
  text: string,
  words: readonly Word[],
  index: number,
): NameRun | undefined {
  const run: Word[] = [];
  for (let i = index; i < words.length && run.length < 4; i += 1) {
    const word = words[i];
    const last = run.at(-1);
    if (word?.form !== 'lower' || word.text.length < LEAST_LETTERS) break;
    if (!isFamily(word) && !isGiven(word) && !isUnknown(word)) break;
    if (last !== undefined && !gapIsSpace(text, last, word)) break;
    run.push(word);
  }
  const end = run.at(-1)?.end ?? 0;
  const whole = run.length > 1 && ENDS_PHRASE.test(text.slice(end, end + 1));
  return whole ? toRun(run, index) : undefined;
}

const isUnknown = (word: Word): boolean =>
  !isCommonWord(word) && !PARTICLES.has(word.folded) && !looksOrdinary(word.folded);

const isRareName = (word: Word): boolean =>
  !isCommonWord(word) &&
  !PARTICLES.has(word.folded) &&
  word.text.length >= 4 &&
  /(?:ez|ski|moto|mura|yama|shi|etti|elli|ini|mann|berg|stein)$/.test(word.folded);

/** "This is shanice trowbridge from macon": where she is from follows. */
const LINKED_ON = /^ (?:from|de|d[ao]|del|and|who|que) /;

/** Whether a name in lower case needs no cue: a clear given name and a family name that is no everyday word. */
export function standsAlone(run: NameRun): boolean {
  const [first, ...rest] = run.parts;
  if (first === undefined || !isClearGiven(first) || rest.length === 0) return false;
  const families = rest.filter((word) => isFamily(word));
  const clear = families.some((word) => !ORDINARY_NAMES.has(word.folded));
  return families.length > 0 && (clear || rest.length > 1 || run.words.length > run.parts.length);
}
