import type { TextRange } from '../../text/shadow-text.js';
import { isCommonWord, isFamily, isGiven, PARTICLES, type Word } from './name-tokens.js';

/** Neighbouring words that may be one name. */
export interface NameRun extends TextRange {
  readonly words: readonly Word[];
  /** The name without particles. */
  readonly parts: readonly Word[];
  readonly folded: string;
}

const MAX_WORDS = 9;
const SUFFIXES: ReadonlySet<string> = new Set([
  'filho',
  'neto',
  'junior',
  'jr',
  'sobrinho',
  'segundo',
]);

function gapIsSpace(text: string, from: Word, to: Word): boolean {
  const gap = text.slice(from.end, to.start);
  return gap === ' ' || gap === '  ' || (from.form === 'initial' && (gap === '. ' || gap === '.'));
}

const opensName = (word: Word): boolean =>
  (word.form === 'title' || word.form === 'upper') &&
  !isCommonWord(word) &&
  !PARTICLES.has(word.folded);

function continuesName(run: readonly Word[], word: Word): boolean {
  if (word.form === 'initial') return run.length > 0;
  if (run.length > 1 && word.form !== 'lower' && SUFFIXES.has(word.folded)) return true;
  if (word.form === 'lower' || isCommonWord(word)) return false;
  const first = run[0];
  if (first === undefined) return true;
  if (first.form === word.form) return true;
  return isGiven(word) || isFamily(word);
}

/** "Cláudia R." hides a family name; a capital without its full stop is another word. */
const isStrayInitial = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.form === 'initial' && text.charAt(word.end) !== '.';

/** The capitalised run that starts at `words[index]`, with the particles inside it. */
function runFrom(text: string, words: readonly Word[], index: number): readonly Word[] {
  const run: Word[] = [];
  let i = index;
  while (i < words.length && run.length < MAX_WORDS) {
    const word = words[i];
    const last = run.at(-1);
    if (word === undefined || (last !== undefined && !gapIsSpace(text, last, word))) break;
    if (
      run.length === 0 ? opensName(word) : continuesName(run, word) && !PARTICLES.has(word.folded)
    ) {
      run.push(word);
      i += 1;
      continue;
    }
    const taken = run.length === 0 ? 0 : particlesThenName(text, words, i, run);
    if (taken === 0) break;
    run.push(...words.slice(i, i + taken));
    i += taken;
  }
  while (run.length > 1 && isStrayInitial(text, run.at(-1))) run.pop();
  return run;
}

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
  if (!gapIsSpace(text, before, next) || next.form === 'initial') return 0;
  if (!continuesName(run, next)) return 0;
  const joinsTwoPeople = /^[ey]$/.test(before.folded) && isGiven(next) && !isFamily(next);
  return joinsTwoPeople ? 0 : taken + 1;
}

function toRun(words: readonly Word[]): NameRun | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const parts = words.filter((word) => !PARTICLES.has(word.folded));
  return {
    start: first.start,
    end: last.end,
    words,
    parts,
    folded: words.map((w) => w.folded).join(' '),
  };
}

/** Drops what stands before the first given name: "Foto de Ana Souza", "Hoje Ana Souza". */
function fromGivenName(words: readonly Word[]): readonly Word[] {
  const first = words[0];
  if (first === undefined || isGiven(first) || isFamily(first)) return words;
  const at = words.findIndex((word) => isGiven(word));
  return at > 0 ? words.slice(at) : words;
}

/** Every capitalised run of the text, longest first at each place, never overlapping. */
export function capitalRuns(text: string, words: readonly Word[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length;) {
    const whole = runFrom(text, words, i);
    const run = toRun(fromGivenName(whole));
    if (run !== undefined) runs.push(run);
    i += Math.max(1, whole.length);
  }
  return runs;
}

/** A name in lower case behind a cue: a known given name, then known names, or a short tail that ends the phrase. */
export function lowerCaseRun(
  text: string,
  words: readonly Word[],
  index: number,
): NameRun | undefined {
  const first = words[index];
  if (first === undefined || first.form !== 'lower' || !isGiven(first)) return undefined;
  const run: Word[] = [first];
  for (let i = index + 1; i < words.length && run.length < 7; i += 1) {
    const word = words[i];
    const last = run.at(-1);
    if (word === undefined || last === undefined || !gapIsSpace(text, last, word)) break;
    const next = words[i + 1];
    const particle =
      PARTICLES.has(word.folded) && next !== undefined && (isFamily(next) || isGiven(next));
    const endsPhrase = /^(?:$|[\n.,;:!?)])/.test(text.slice(word.end, word.end + 1));
    const known = (isFamily(word) || isGiven(word)) && !PARTICLES.has(word.folded);
    if (!particle && !known && !(endsPhrase && run.length >= 1 && isRareName(word))) break;
    run.push(word);
  }
  return toRun(run);
}

const isRareName = (word: Word): boolean =>
  !isCommonWord(word) &&
  !PARTICLES.has(word.folded) &&
  word.text.length >= 4 &&
  /(?:ez|ski|moto|mura|yama|shi|etti|elli|ini|mann|berg|stein)$/.test(word.folded);
