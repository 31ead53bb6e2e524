import { rangeAt } from '../../text/sentences.js';
import { wordsBefore, type Candidate, type ScannedField } from '../scan.js';
import { linesOf } from './lines.js';
import { NEAR_IN_LOW } from './name-layouts.js';
import { isClearFamily, isClearGiven, PARTICLES, wordsOf, type Word } from './name-tokens.js';
import { AUTHOR_HEADS, EPONYM_HEADS, PLACE_HEADS } from './not-a-patient.js';
import { isFounded } from './things.js';
import { COMMON_WORDS, looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';

/** Why somebody with a profession is not printable. */
export const TREATED_PROFESSIONAL = 'somebody of the profession who is treated herself';

const PREFIX = 'NAME:';
/** Less sure names say nothing about other places. */
export const SURE_ENOUGH = 0.7;

const isName = ({ type }: Candidate): boolean =>
  type === 'PERSON_NAME' || type === 'PROFESSIONAL_NAME';

/** The folded words of a name that was found, without particles; the given name first. */
export const partsOf = ({ value }: Candidate): readonly string[] =>
  value.slice(PREFIX.length).split(' ');

/** "ana lima" for every given name with each of its other names. */
const pairsOf = (parts: readonly string[]): readonly string[] =>
  parts.slice(1).map((part) => `${parts[0] ?? ''} ${part}`);

/** Who is named anywhere in the article, by which parts of the name they may be named again. */
export interface NameDirectory {
  /** A given name, or a family name that is no everyday word. */
  readonly owners: ReadonlyMap<string, Candidate>;
  readonly patients: ReadonlySet<string>;
  readonly professionals: ReadonlySet<string>;
}

/** Reads the names found in all fields. A patient goes before a professional of the same given name. */
export function directoryOf(candidates: readonly Candidate[]): NameDirectory {
  const owners = new Map<string, Candidate>();
  const patients = new Set<string>();
  const professionals = new Set<string>();
  const named = candidates.filter((one) => isName(one) && one.confidence >= SURE_ENOUGH);
  for (const one of named) {
    const parts = partsOf(one);
    const keys = parts.length === 1 ? parts : pairsOf(parts);
    if (one.type === 'PROFESSIONAL_NAME') for (const key of keys) professionals.add(key);
    else if (one.cued === true) for (const key of keys) patients.add(key);
  }
  const people = named.filter(({ type }) => type === 'PERSON_NAME');
  for (const one of [...people, ...named]) {
    const parts = partsOf(one);
    const [given = ''] = parts;
    const family = parts.length > 1 ? parts.at(-1) : undefined;
    if (given.length > 2 && !owners.has(given)) owners.set(given, one);
    if (family !== undefined && family.length > 3 && !owners.has(family)) owners.set(family, one);
  }
  return { owners, patients, professionals };
}

/**
 * One reading for each person of the article: a name that is a professional's elsewhere is so here, a patient's title does
 * not make the name printable, and later mentions of part of a name are the same person.
 */
export function settleNames(
  scan: ScannedField,
  candidates: readonly Candidate[],
  directory: NameDirectory,
): readonly Candidate[] {
  const lines = linesOf(scan.folded);
  const settled = candidates.flatMap((one): readonly Candidate[] => {
    if (!isName(one)) return [one];
    const section = rangeAt(lines, one.start)?.section ?? 'plain';
    if (section === 'references' && one.cued !== true) return [];
    return [withRole(one, directory, section === 'team')];
  });
  return directory.owners.size === 0
    ? settled
    : [...settled, ...furtherMentions(scan, settled, directory)];
}

function withRole(one: Candidate, directory: NameDirectory, inTeam: boolean): Candidate {
  const { patients, professionals, owners } = directory;
  const parts = partsOf(one);
  const keys = parts.length === 1 ? parts : pairsOf(parts);
  if (one.type === 'PROFESSIONAL_NAME') {
    const whole = parts.length === 1 ? owners.get(parts[0] ?? '') : undefined;
    const treated =
      whole?.reason === TREATED_PROFESSIONAL ||
      (parts.length > 1 && keys.some((key) => patients.has(key)));
    return treated
      ? { ...one, type: 'PERSON_NAME', allow: false, reason: 'a patient elsewhere in the text' }
      : one;
  }
  if (one.cued === true || keys.some((key) => patients.has(key))) return one;
  const owner = parts.length === 1 ? owners.get(parts[0] ?? '') : undefined;
  const known = owner?.type === 'PROFESSIONAL_NAME' || keys.some((key) => professionals.has(key));
  if (!known && !inTeam) return one;
  const reason = inTeam ? 'listed in a team' : 'a professional elsewhere in the text';
  return { ...one, type: 'PROFESSIONAL_NAME', allow: true, reason };
}

const isElsewhere = (before: string): boolean =>
  PLACE_HEADS.test(before) || AUTHOR_HEADS.test(before) || EPONYM_HEADS.test(before);

/** Mentions of a part of a known name that no recogniser took for a person. */
function furtherMentions(
  scan: ScannedField,
  taken: readonly Candidate[],
  { owners }: NameDirectory,
): readonly Candidate[] {
  const words = wordsOf(scan);
  const covered = [...taken].sort((a, b) => a.start - b.start);
  const found: Candidate[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const owner = word === undefined ? undefined : owners.get(word.folded);
    if (word === undefined || owner === undefined) continue;
    while ((covered[next]?.end ?? Infinity) <= word.start) next += 1;
    if ((covered[next]?.start ?? Infinity) < word.end || !mayName(scan, word, words[i + 1], owner))
      continue;
    const end = endOfMention(scan, words, i, owner);
    const { type, allow, value } = owner;
    found.push({
      start: word.start,
      end,
      type,
      allow,
      value,
      reason: 'part of the name of a person named elsewhere',
      confidence: Math.min(0.75, owner.confidence),
    });
  }
  return found;
}

/** "Pedro Almodóvar" beside a Pedro of the text: the given name of somebody else. */
const goesOn = (
  { shadow }: ScannedField,
  word: Word,
  next: Word | undefined,
  owner: Candidate,
): boolean =>
  next?.form === 'title' &&
  shadow.text.slice(word.end, next.start) === ' ' &&
  !COMMON_WORDS.has(next.folded) &&
  !looksOrdinary(next.folded) &&
  !partsOf(owner).includes(next.folded);

function mayName(
  scan: ScannedField,
  word: Word,
  next: Word | undefined,
  owner: Candidate,
): boolean {
  const given = partsOf(owner)[0] === word.folded;
  if (word.form === 'lower')
    return given && word.text.length > 4 && (isClearGiven(word) || owner.reason === NEAR_IN_LOW);
  if (COMMON_WORDS.has(word.folded) || goesOn(scan, word, next, owner)) return false;
  if (ORDINARY_NAMES.has(word.folded) && (!given || owner.type !== 'PERSON_NAME')) return false;
  if (!given && (owner.type !== 'PERSON_NAME' || !isClearFamily(word))) return false;
  if (isFounded(scan.shadow.text.slice(word.end, word.end + 24))) return false;
  if (/^\s?[:=]/.test(scan.shadow.text.slice(word.end, word.end + 2)) && !given) return false;
  return !isElsewhere(wordsBefore(scan, word.start, 5));
}

/** Takes the other parts of the same name that follow. */
function endOfMention(
  scan: ScannedField,
  words: readonly Word[],
  index: number,
  owner: Candidate,
): number {
  const parts = new Set(partsOf(owner));
  let end = words[index]?.end ?? 0;
  for (let i = index + 1; i < Math.min(words.length, index + 9); i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || before === undefined) break;
    if (scan.shadow.text.slice(before.end, word.start) !== ' ') break;
    if (parts.has(word.folded)) end = word.end;
    else if (!PARTICLES.has(word.folded)) break;
  }
  return end;
}
