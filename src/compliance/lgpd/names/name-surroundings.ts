import { leanPattern } from '../../text/lean-pattern.js';
import { firstBehind } from '../../text/sentences.js';
import { matchesOf, rangesOf } from '../../text/matches.js';
import type { CueHit } from '../cues/cues.js';
import type { TextRange } from '../../text/shadow-text.js';
import { isRole } from './health-roles.js';
import type { NameField, RunContext } from './name-field.js';
import { isClearGiven, wordsOf, type Word } from './name-tokens.js';
import { EPONYMS } from './not-a-patient.js';
import { isRelation } from './relations.js';

/** What a word by itself says of the text it stands in. */
interface WordClass {
  readonly relation: boolean;
  readonly profession: boolean;
  readonly own: boolean;
  readonly clinical: boolean;
}

const classes = new Map<string, WordClass>();
/** Words of articles repeat; a flood of invented ones must not fill the memory. */
const MOST_CLASSES = 20_000;

function classOf(word: string): WordClass {
  const before = classes.get(word);
  if (before !== undefined) return before;
  const found = {
    relation: isRelation(word),
    profession: TITLE.test(word) || isRole(word),
    own: OWN.has(word),
    clinical: CLINICAL.test(word),
  };
  if (classes.size >= MOST_CLASSES) classes.clear();
  classes.set(word, found);
  return found;
}

/** What a stretch of text is about, by the places of words that say so. */
interface Surroundings {
  readonly people: readonly TextRange[];
  readonly professions: readonly TextRange[];
  readonly longAgo: readonly TextRange[];
  readonly years: readonly TextRange[];
  readonly own: readonly TextRange[];
  readonly clinical: readonly TextRange[];
  readonly numbers: readonly TextRange[];
  readonly titles: readonly TextRange[];
  /** Where each word stands in lower case, and where with a capital. */
  readonly lower: ReadonlyMap<string, readonly TextRange[]>;
  readonly capital: ReadonlyMap<string, readonly TextRange[]>;
  readonly eponyms: readonly TextRange[];
  readonly given: readonly TextRange[];
}

const TITLE = /^(?:dra?s?|doutora?|doctora?|enf[ao]?|profa?)$/;
const YEAR = /\b(?:19[7-9]|20[0-9])\d\b/g;
const YEAR_LONG_AGO = /\b(?:1[4-8]\d\d|19[0-6]\d)\b/g;
/** Of a telephone or a document. */
export const LONG_NUMBER = /\d[\d .()/-]{6,18}\d/;
const EACH_LONG_NUMBER = new RegExp(LONG_NUMBER, 'g');
/** What somebody says of herself and hers. */
const OWN: ReadonlySet<string> = new Set(
  'eu meu minha meus minhas nosso nossa comigo me my i mine our we us yo mi mis nuestro nuestra conmigo nos dele dela his her su sus seu sua'.split(
    ' ',
  ),
);
/** What happens to patients. */
const CLINICAL = leanPattern(
  /^(?:intern|diagnos|operad|transplant|quimio|chemo|hemodialis|hospitali|ingres|admitt|admission|discharg|alta$|uti$|uci$|icu$|leito|prontuari|consult|receit|sintom|symptom|dores$|dolor|pain$|faleceu|fallecio|died$|morreu|obito|nasceu|nacio|born$|gravid|embaraz|pregnan|parto|cirurgi|cirugi|surger|surgeon|exame|recuper|recover|tumor|cancer|ferid|lesao|fractur|fratur)/,
);
/** A title of a work in quotation marks: its author follows. */
const QUOTED_TITLE = /["“«][^"”»\n]{3,60}["”»]/g;

const placesByWord = (words: readonly Word[]): ReadonlyMap<string, readonly TextRange[]> => {
  const places = new Map<string, Word[]>();
  for (const word of words) {
    const before = places.get(word.folded);
    if (before === undefined) places.set(word.folded, [word]);
    else before.push(word);
  }
  return places;
};

function placesByClass(
  words: readonly Word[],
): Pick<Surroundings, 'people' | 'professions' | 'own' | 'clinical'> {
  const places = {
    people: new Array<Word>(),
    professions: new Array<Word>(),
    own: new Array<Word>(),
    clinical: new Array<Word>(),
  };
  for (const word of words) {
    const { relation, profession, own, clinical } = classOf(word.folded);
    if (relation) places.people.push(word);
    if (profession) places.professions.push(word);
    if (own) places.own.push(word);
    if (clinical) places.clinical.push(word);
  }
  return places;
}

const known = new WeakMap<NameField, Surroundings>();

function surroundingsOf(field: NameField): Surroundings {
  const before = known.get(field);
  if (before !== undefined) return before;
  const { folded } = field.scan;
  const words = wordsOf(field.scan);
  const capitals = words.filter(({ form }) => form === 'title');
  const surroundings = {
    ...placesByClass(words),
    years: rangesOf(YEAR, folded),
    longAgo: rangesOf(YEAR_LONG_AGO, folded),
    numbers: rangesOf(EACH_LONG_NUMBER, folded),
    titles: rangesOf(QUOTED_TITLE, field.scan.shadow.text),
    eponyms: capitals.filter(({ folded: word }) => EPONYMS.has(word)),
    given: capitals.filter(isClearGiven),
    lower: placesByWord(words.filter(({ form }) => form === 'lower')),
    capital: placesByWord(capitals),
  };
  known.set(field, surroundings);
  return surroundings;
}

const REACH = 300;

/** How many of `places` lie within reach of `range`, itself apart: none, one, two, or "many". */
function countNear(places: readonly TextRange[], { start, end }: TextRange): string {
  let count = 0;
  for (let i = firstBehind(places, start - REACH); i < places.length && count < 3; i += 1) {
    const place = places[i];
    if (place === undefined || place.start > end + REACH) break;
    if (place.end <= start || place.start >= end) count += 1;
  }
  return count > 2 ? 'many' : String(count);
}

/** Whether one of `places` lies within `from` to `to`. */
function liesIn(places: readonly TextRange[], from: number, to: number): boolean {
  const place = places[firstBehind(places, from)];
  return place !== undefined && place.start >= from && place.end <= to;
}

/** How far behind a name its relation or its profession may stand. */
const BEHIND = 50;

const isCapital = ({ form }: Word): boolean => form === 'title' || form === 'upper';

/** Whether names stand on either side in an enumeration: "Weber, Lauge-Hansen e Gustilo". */
function inList({ scan }: NameField, { run }: RunContext): string {
  const words = wordsOf(scan);
  const before = words[run.at - 1];
  const behind = words[run.at + run.words.length];
  const joins = (from: number, to: number): boolean =>
    /^(?:, | e | y |, e |, and | and | ou | o )$/.test(scan.folded.slice(from, to));
  const left = before !== undefined && isCapital(before) && joins(before.end, run.start);
  const right = behind !== undefined && isCapital(behind) && joins(run.end, behind.start);
  return left && right ? 'both' : left ? 'left' : right ? 'right' : 'none';
}

/** Where a text writes a folded word with a capital. */
export const capitalPlaces = (field: NameField, folded: string): readonly TextRange[] =>
  surroundingsOf(field).capital.get(folded) ?? [];

/** How often the text around writes the first word of a run with a capital, by itself or as part of a name. */
const mentionsNear = (field: NameField, { run }: RunContext): string =>
  countNear(surroundingsOf(field).capital.get(run.parts[0]?.folded ?? '') ?? [], run);

/** Whether the text around writes a word in lower case, too. */
export function isLowerNear(field: NameField, word: Word): boolean {
  const places = surroundingsOf(field).lower.get(word.folded) ?? [];
  return liesIn(places, word.start - REACH, word.end + REACH);
}

/** The words of an address to write to, up to its sign. */
const ADDRESSED = leanPattern(/[\p{L}\p{N}._-]{3,40}(?=@)/gu);

const addressees = new WeakMap<NameField, ReadonlySet<string>>();

/** What the addresses of a text call their owners: "fenella" and "quaye" of fenella.quaye@mail.com. */
function addresseesOf(field: NameField): ReadonlySet<string> {
  const before = addressees.get(field);
  if (before !== undefined) return before;
  const { folded } = field.scan;
  const found = folded.includes('@') ? matchesOf(ADDRESSED, folded) : [];
  const words = new Set(found.flatMap(([name]) => [name, ...name.split(/[._\d-]+/)]));
  addressees.set(field, words);
  return words;
}

/** Whether an address of the text bears the name: "apinto@" and "ana.pinto@" that of Ana Pinto. */
function hasAddress(field: NameField, { run }: RunContext): boolean {
  const names = addresseesOf(field);
  if (names.size === 0) return false;
  const [first = '', ...rest] = run.parts.map(({ folded }) => folded);
  return [first, ...rest, ...rest.flatMap((last) => [first.charAt(0) + last, first + last])].some(
    (name) => name.length > 2 && names.has(name),
  );
}

/** How far from a name the word stands that names her number. */
const LABEL_REACH = 45;

/** What numbers and facts are named right before and right behind a run: "Ana Souza (folder no. 17", "DNI 4…, Ana Souza". */
function labelFeatures({ scan }: NameField, { run }: RunContext): readonly string[] {
  const { hits } = scan.cues;
  const next = firstBehind(hits, run.end);
  const last = hits[firstBehind(hits, run.start) - 1];
  const behind = hits[next];
  const kindsOf = (hit: CueHit): readonly string[] => [
    ...new Set(hit.entries.map(({ kind, weak }) => (weak ? 'weak' : kind))),
  ];
  return [
    ...(behind !== undefined && behind.start - run.end < LABEL_REACH
      ? kindsOf(behind).map((kind) => `labelled behind ${kind}`)
      : []),
    ...(last !== undefined && run.start - last.end < LABEL_REACH
      ? kindsOf(last).map((kind) => `labelled before ${kind}`)
      : []),
  ];
}

/** Features of what is around a run, further off than its neighbours. */
export function surroundingFeatures(field: NameField, context: RunContext): readonly string[] {
  const { people, professions, years, longAgo, eponyms, given, own, clinical, numbers, titles } =
    surroundingsOf(field);
  const { run, before } = context;
  const ahead = run.start - before.length;
  const single = run.parts.length === 1 ? 'one' : 'more';
  const near = countNear(people, run);
  const owned = countNear(own, run);
  const named = countNear(eponyms, run);
  const givenNear = countNear(given, run);
  const clinicalNear = countNear(clinical, run);
  const mentions = mentionsNear(field, context);
  const list = inList(field, context);
  return [
    ...(liesIn(people, ahead, run.start) ? ['person before'] : []),
    ...(liesIn(people, run.end, run.end + BEHIND) ? ['person behind'] : []),
    ...(liesIn(professions, ahead, run.start) ? ['profession before'] : []),
    ...(liesIn(professions, run.end, run.end + BEHIND) ? ['profession behind'] : []),
    `people ${near}`,
    `people ${near} ${single}`,
    `professions ${countNear(professions, run)}`,
    `years ${countNear(years, run)}`,
    `long ago ${countNear(longAgo, run)}`,
    `own ${owned}`,
    `own ${owned} people ${near}`,
    `clinical ${clinicalNear}`,
    `clinical ${clinicalNear} own ${owned}`,
    `numbers ${countNear(numbers, run)}`,
    ...(liesIn(titles, run.start - 90, run.start) ? ['work before'] : []),
    `eponyms ${named} people ${near}`,
    `mentions ${mentions}`,
    `mentions ${mentions} ${single}`,
    `eponyms ${named}`,
    `given ${givenNear}`,
    `given ${givenNear} people ${near}`,
    `list ${list} ${single}`,
    `list ${list} eponyms ${named}`,
    ...labelFeatures(field, context),
    ...(hasAddress(field, context) ? ['has address', `has address ${single}`] : []),
  ];
}
