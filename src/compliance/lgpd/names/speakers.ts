import { leanPattern } from '../../text/lean-pattern.js';
import type { TextRange } from '../../text/shadow-text.js';
import type { Candidate } from '../scan.js';
import { inHeading } from './name-context.js';
import type { NameField, RunContext } from './name-field.js';
import { LIST_OF_WARES } from './not-a-patient.js';
import { NOBODY } from './low-speakers.js';
import { isNameShaped } from './human-evidence.js';
import { municipalityNames } from '../places/municipalities.js';
import { isClearGiven, isGivenLike, type Word } from './name-tokens.js';
import { looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';

const STAMP = leanPattern(
  /^[\s>*•⭐★☆✩-]{0,9}(?:[[(]?[\d/.:,h ]{3,22}(?: ?[ap]m)?[\])]?\s?[-–]?\s?)?\*{0,2}$/,
);
/** Day and hour before a speaker, as messengers export them. */
const CHAT_STAMP = leanPattern(
  /^\s{0,3}\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\]?(?: -)? $/,
);
const SPEAKS = /^\*{0,2}(?: ?\([^)\n]{1,20}\))?\s?:\*{0,2} ?\S/;
const BETWEEN = /^(?:,? e |,? y |,? and | & |, | \/ )$/;

const person = ({ run }: RunContext, confidence: number, reason: string): Candidate => ({
  start: run.start,
  end: run.end,
  type: 'PERSON_NAME',
  confidence,
  allow: false,
  reason,
  cued: false,
  value: `NAME:${run.parts.map((word) => word.folded).join(' ')}`,
});

/** Capital runs that only their neighbours explain: who speaks in a chat, and lists of given names. */
export function resolveSpeakers(
  field: NameField,
  undecided: readonly RunContext[],
  found: readonly Candidate[],
): readonly Candidate[] {
  return [
    ...speakers(field, undecided, found),
    ...listed(field, undecided, found),
    ...amongPeople(field, undecided, found),
    ...nicknames(field, undecided, found),
  ];
}

const QUOTED = /^(?:, ["“‘«]| \(["“‘«])$/;

/** `Marguerite Thibodeaux, "Sugar" to the parish`: a nickname in quotes right behind the name. */
function nicknames(
  { scan }: NameField,
  undecided: readonly RunContext[],
  found: readonly Candidate[],
): Candidate[] {
  const ends = new Set(found.filter(({ type }) => type === 'PERSON_NAME').map(({ end }) => end));
  return undecided
    .filter(({ run, rawAfter }) => {
      const gap = [3, 4].find((length) => ends.has(run.start - length));
      if (gap === undefined || run.parts.length > 2 || !/^["”’»]/.test(rawAfter)) return false;
      return QUOTED.test(scan.shadow.text.slice(run.start - gap, run.start));
    })
    .map((one) => person(one, 0.75, 'a nickname behind the name'));
}

function speakers(
  field: NameField,
  undecided: readonly RunContext[],
  found: readonly Candidate[],
): Candidate[] {
  const { scan, lowerCase } = field;
  const named = new Set(
    found.filter(({ type }) => type === 'PERSON_NAME').flatMap(({ value }) => value.split(/[: ]/)),
  );
  const speaking = undecided.filter(
    ({ run, rawAfter, line }) =>
      run.parts.length < 4 &&
      run.start - (line?.start ?? 0) < 30 &&
      SPEAKS.test(rawAfter) &&
      STAMP.test(scan.shadow.text.slice(line?.start ?? 0, run.start)),
  );
  const first = ({ run }: RunContext): RunContext['run']['parts'][number] | undefined =>
    run.parts[0];
  const sure = speaking.some((one) => {
    const word = first(one);
    return word !== undefined && isClearGiven(word);
  });
  const dated = speaking.some(({ run, line }) =>
    CHAT_STAMP.test(scan.shadow.text.slice(line?.start ?? 0, run.start)),
  );
  const talks = sure || dated || isConversation(field, speaking);
  return speaking
    .filter((one) => {
      const word = first(one);
      if (word === undefined) return false;
      // "PHILISIWE:" in a transcript whose Philisiwe is known
      if (word.form === 'upper') return named.has(word.folded);
      if (!talks) return false;
      return isGivenLike(word) || (!looksOrdinary(word.folded) && !lowerCase.has(word.folded));
    })
    .map((one) => person(one, 0.75, 'speaks in a conversation'));
}

const TALKS =
  /[?!]|(?<!\p{L})(?:i|me|my|you|your|hi|hello|yes|eu|voce|vc|meu|minha|oi|ola|sim|yo|tu|usted|hola|si)(?!\p{L})/u;

/** "Jawhar: Where were you?" and an answer: two at least who talk, and no label that is a word. */
function isConversation(field: NameField, speaking: readonly RunContext[]): boolean {
  if (new Set(speaking.map(({ run }) => run.folded)).size < 2) return false;
  if (speaking.some(({ run }) => run.parts.some((word) => isWord(field, word)))) return false;
  const shaped = speaking.filter(({ run }) => run.parts.every((word) => isNameShaped(field, word)));
  const talking = speaking.filter(({ after }) => TALKS.test(after.slice(1)));
  return shaped.length * 2 >= speaking.length && talking.length * 2 >= speaking.length;
}

const isWord = ({ lowerCase }: NameField, { folded }: Word): boolean =>
  NOBODY.has(folded) ||
  looksOrdinary(folded) ||
  ORDINARY_NAMES.has(folded) ||
  lowerCase.has(folded);

/** "Ana, Bruno e Keyla": three or more lone words, given names most of them; or two of them joined by "e". */
function listed(
  field: NameField,
  undecided: readonly RunContext[],
  found: readonly Candidate[],
): Candidate[] {
  const people = found.filter((one) => one.type === 'PERSON_NAME');
  const ends = new Set(people.map((one) => one.end));
  const starts = new Set(people.map((one) => one.start));
  const cued = new Set(people.filter((one) => one.cued === true).map((one) => one.end));
  const lists: RunContext[][] = [];
  let list: RunContext[] = [];
  for (const context of undecided) {
    const last = list.at(-1);
    const gap = last === undefined ? '' : field.scan.folded.slice(last.run.end, context.run.start);
    if (last !== undefined && context.run.start - last.run.end < 7 && BETWEEN.test(gap)) {
      list.push(context);
    } else {
      lists.push(list);
      list = [context];
    }
  }
  lists.push(list);
  return lists
    .flatMap((names) => (isListOfPeople(field, names, ends, cued, starts) ? names : []))
    .map((one) => person(one, 0.7, 'in a list of given names'));
}

function isListOfPeople(
  field: NameField,
  names: readonly RunContext[],
  people: ReadonlySet<number>,
  cued: ReadonlySet<number>,
  starts: ReadonlySet<number>,
): boolean {
  const [first] = names;
  if (first === undefined || names.length > 40) return false;
  const clear = names.filter(({ run }) => run.parts.slice(0, 1).some(isClearGiven)).length;
  const before = field.scan.folded.slice(Math.max(0, first.run.start - 4), first.run.start);
  const joined = /(?:,| e| y|and) ?$/.test(before) && nextTo(people, first.run.start);
  if (
    names.some(({ run }) =>
      run.parts.some((word) => looksOrdinary(word.folded) && !isGivenLike(word)),
    )
  )
    return false;
  const behindSlash = before.endsWith(' / ') && nextTo(cued, first.run.start);
  if (behindSlash) return names.every(({ run }) => run.parts.every(({ form }) => form !== 'lower'));
  if (isListOfWares(field, names)) return false;
  if (joined && nextTo(cued, first.run.start) && endsWithAnd(field, names)) return true;
  if (inHeading(field, first)) return false;
  if (isBeforePerson(field, names, starts)) return true;
  if (joined) return clear === names.length || (clear > 0 && names.length > 2);
  if (names.some(({ run }) => run.parts.length > 1)) return false;
  const doubtful = names.filter(({ run }) => ORDINARY_NAMES.has(run.folded)).length;
  return clear >= 2 && clear > doubtful && clear * 2 >= names.length;
}

const WARES_REACH = 120;

/** "Pílulas: Kelly, Juliet e Yasmin": what they are stands around them. */
function isListOfWares({ scan }: NameField, names: readonly RunContext[]): boolean {
  const [start, end] = [names[0]?.run.start ?? 0, names.at(-1)?.run.end ?? 0];
  const around = scan.folded.slice(Math.max(0, start - WARES_REACH), end + WARES_REACH);
  return LIST_OF_WARES.test(around);
}

/** "Dirce, Renê e o caçula Ademir": the next of the list is a person known. */
function isBeforePerson(
  field: NameField,
  names: readonly RunContext[],
  starts: ReadonlySet<number>,
): boolean {
  const last = names.at(-1);
  if (last === undefined) return false;
  const behind = field.scan.folded.slice(last.run.end, last.run.end + 24);
  const gap = /^(?:, | e | y | and | & |, e |, and )/.exec(behind)?.[0];
  if (gap === undefined || !starts.has(last.run.end + gap.length)) return false;
  const isPerson = ({ run }: RunContext): boolean => {
    const [word] = run.parts;
    if (word === undefined || word.form === 'upper' || municipalityNames().has(run.folded))
      return false;
    return (
      isClearGiven(word) || (gap !== ', ' && run.parts.every((part) => isNameShaped(field, part)))
    );
  };
  return names.length < 6 && names.every(isPerson);
}

interface Listed extends TextRange {
  /** Undefined for one who is known already. */
  readonly context?: RunContext;
}

/** Three or more in one enumeration, people for the most part: the others look like names, and so are people too. */
function amongPeople(
  field: NameField,
  undecided: readonly RunContext[],
  found: readonly Candidate[],
): Candidate[] {
  const people: Listed[] = found.filter(({ type }) => type === 'PERSON_NAME');
  const others = undecided.map((context): Listed => ({ ...context.run, context }));
  const inOrder = [...people, ...others].sort((one, other) => one.start - other.start);
  const lists: Listed[][] = [];
  for (const one of inOrder) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const gap = last === undefined ? '' : field.scan.folded.slice(last.end, one.start);
    if (list !== undefined && BETWEEN.test(gap)) list.push(one);
    else lists.push([one]);
  }
  return lists
    .filter((list) => list.length > 2 && isOfPeople(field, list))
    .flatMap((list) => list.flatMap(({ context }) => (context === undefined ? [] : [context])))
    .map((context) => person(context, 0.65, 'in a list of people'));
}

function isOfPeople(field: NameField, list: readonly Listed[]): boolean {
  const others = list.flatMap(({ context }) => (context === undefined ? [] : [context]));
  const shaped = others.every(
    ({ run }) => run.parts.length < 4 && run.parts.every((word) => isNameShaped(field, word)),
  );
  return shaped && others.length > 0 && others.length * 2 <= list.length;
}

/** The last of several is joined by "e": an enumeration of people, not of facts about one. */
function endsWithAnd({ scan }: NameField, names: readonly RunContext[]): boolean {
  const last = names.at(-1);
  if (last === undefined) return false;
  const before = scan.folded.slice(Math.max(0, last.run.start - 5), last.run.start);
  return / (?:e|y|and) $/.test(before) && names.every(({ run }) => run.parts[0]?.form === 'title');
}

const nextTo = (ends: ReadonlySet<number>, start: number): boolean =>
  [2, 3, 5].some((gap) => ends.has(start - gap));
