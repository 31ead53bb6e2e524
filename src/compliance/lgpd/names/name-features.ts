import { municipalityNames } from '../places/municipalities.js';
import * as cues from './name-cues.js';
import { inHeading } from './name-context.js';
import { isHumanAct } from './human-evidence.js';
import type { NameField, RunContext } from './name-field.js';
import {
  hasForeignLetter,
  isClearFamily,
  isClearGiven,
  isFamily,
  isFamilyLike,
  isGiven,
  isGivenLike,
  wordsOf,
  type Word,
} from './name-tokens.js';
import { EPONYMS } from './not-a-patient.js';
import { isLowerNear, LONG_NUMBER, surroundingFeatures } from './name-surroundings.js';
import { looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';

/** What the lists of names and of words say of one word, in a syllable. */
function kindOf(field: NameField, word: Word): string {
  if (word.form === 'initial') return 'initial';
  const given = isClearGiven(word) ? 'G' : isGiven(word) ? 'g' : isGivenLike(word) ? 'l' : '';
  const family = isClearFamily(word) ? 'F' : isFamily(word) ? 'f' : isFamilyLike(word) ? 'y' : '';
  const vocabulary =
    looksOrdinary(word.folded) || isLowerNear(field, word)
      ? 'v'
      : ORDINARY_NAMES.has(word.folded)
        ? 'o'
        : '';
  return `${given}${family}${vocabulary}` || 'unknown';
}

const CUES_BEFORE = Object.entries({
  link: cues.LINK_TO_A_PLACE,
  indirect: cues.STRONG_INDIRECT_CUE,
  lone: cues.BEFORE_A_LONE_NAME,
  thing: cues.THING_HEADS,
  quoted: cues.QUOTED_BY,
  dash: cues.DASH_BEFORE_A_NAME,
});

const CUES_AFTER = Object.entries({
  kin: cues.KIN_TAIL,
  person: cues.PERSON_TAIL,
  verb: cues.VERB_TAIL,
  clinical: cues.CLINICAL_TAIL,
});

/** Numbers near a name in its line: of a day, of an age. */
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;
const AGE = /\b\d{1,3} (?:anos|anys|years|meses|months|a\b)/;

/** The folded words right before a run, the nearest first, as far as `before` reaches. */
function wordsAhead(words: readonly Word[], { run, before }: RunContext): readonly string[] {
  const from = run.start - before.length;
  const found: string[] = [];
  for (let i = run.at - 1; i >= 0 && found.length < NEIGHBOURS; i -= 1) {
    const word = words[i];
    if (word === undefined || word.start < from) break;
    found.push(word.folded);
  }
  return found;
}

/** The folded words right behind a run, as far as `after` reaches. */
function wordsBehind(words: readonly Word[], { run, after }: RunContext): readonly string[] {
  const found: string[] = [];
  for (let i = run.at + run.words.length; i < words.length && found.length < NEIGHBOURS; i += 1) {
    const word = words[i];
    if (word === undefined || word.start >= run.end + after.length) break;
    found.push(word.folded);
  }
  return found;
}

const NEIGHBOURS = 3;

function shapeFeatures(field: NameField, { run, cue }: RunContext): readonly string[] {
  const { parts, words, folded } = run;
  const kinds = parts.map((word) => kindOf(field, word));
  const [first = '', ...rest] = kinds;
  const last = rest.at(-1) ?? 'none';
  const count = Math.min(parts.length, 5);
  const head = parts[0]?.folded ?? '';
  return [
    `count ${count}`,
    `first ${first}`,
    `first ${first} ${cue ?? ''}`,
    `last ${last}`,
    `kinds ${first} ${last}`,
    ...rest.slice(0, -1).map((kind) => `middle ${kind}`),
    `case ${parts[0]?.form ?? ''} ${Math.min(count, 2)}`,
    `case ${parts[0]?.form ?? ''} ${first} ${last}`,
    ...(parts.length === 1 && head.length < 5 ? [`short ${parts[0]?.form ?? ''} ${first}`] : []),
    `ends ${head.slice(-2)}`,
    `ends ${head.slice(-3)}`,
    ...(words.length > parts.length ? ['particle'] : []),
    ...(municipalityNames().has(folded) ? ['town'] : []),
    ...(parts.some(({ folded: word }) => EPONYMS.has(word)) ? ['eponym'] : []),
    ...(parts.some(hasForeignLetter) ? ['foreign'] : []),
  ];
}

/** A mark of punctuation; letters and digits are alike. */
const markOf = (mark: string): string =>
  mark === '' ? 'none' : mark.replace(/\p{L}/u, 'letter').replace(/\p{N}/u, 'digit');

function placeFeatures(field: NameField, context: RunContext): readonly string[] {
  const { run, line, before, rawAfter, label } = context;
  const { text } = field.scan.shadow;
  const start = line?.start ?? 0;
  const end = line?.end ?? text.length;
  const ahead = text.slice(Math.max(start, run.start - 60), run.start);
  const rest = field.scan.folded.slice(run.end, Math.min(end, run.end + 80));
  const opens = /^[^\p{L}\p{N}]*$/u.test(ahead) && ahead.length < 12;
  const sentence = /[.!?:]["”»]?\s+["“«]?$/.test(ahead);
  return [
    `place ${opens ? 'line' : sentence ? 'sentence' : 'inside'}`,
    ...(opens && rest.trim() === '' ? ['whole line'] : []),
    ...(rest.trim() === '' ? ['ends line'] : []),
    ...(inHeading(field, context) ? ['heading'] : []),
    ...(label === ''
      ? []
      : ['in table', ...label.split(/[^\p{L}]+/u, 2).map((word) => `label ${word}`)]),
    `before: ${markOf(ahead.trim().slice(-1))}`,
    `after: ${markOf(rawAfter.trim().charAt(0))}`,
    ...(LONG_NUMBER.test(rest) ? ['number behind'] : []),
    ...(DAY.test(rest) ? ['day behind'] : []),
    ...(AGE.test(rest) ? ['age behind'] : []),
    ...(rest.includes('@') ? ['address behind'] : []),
    ...(line?.section === 'plain' ? [] : [`section ${line?.section ?? ''}`]),
    ...(before === '' ? ['nothing before'] : []),
  ];
}

/** The neighbouring words themselves, and their endings: verbs of one person end alike. */
function wordFeatures({ scan }: NameField, context: RunContext): readonly string[] {
  const words = wordsOf(scan);
  const ahead = wordsAhead(words, context);
  const behind = wordsBehind(words, context);
  return [
    ...ahead.map((word, i) => `before${i + 1} ${word}`),
    ...ahead.map((word) => `near before ${word}`),
    ...behind.map((word, i) => `after${i + 1} ${word}`),
    ...behind.map((word) => `near after ${word}`),
    ...behind.slice(0, 1).map((word) => `ending ${word.slice(-2)}`),
    ...ahead.slice(0, 1).map((word) => `before ends ${word.slice(-2)}`),
    ...behind.map((word) => `near after ends ${word.slice(-4)}`),
    ...ahead.slice(0, 2).map((word) => `near before ends ${word.slice(-4)}`),
  ];
}

/** Features that say more together than each by itself, by the first word of their names. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['kinds', 'people'],
  ['kinds', 'own'],
  ['kinds', 'clinical'],
  ['kinds', 'eponyms'],
  ['kinds', 'long'],
  ['kinds', 'place'],
  ['kinds', 'before:'],
  ['kinds', 'after:'],
  ['kinds', 'mentions'],
  ['first', 'before1'],
  ['first', 'ending'],
  ['people', 'ending'],
  ['people', 'before1'],
  ['people', 'own'],
  ['before:', 'after:'],
  ['text', 'kinds'],
  ['text', 'place'],
];

const nameOf = (feature: string): string => feature.slice(0, feature.indexOf(' '));

function pairsOf(features: readonly string[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const feature of features) {
    const name = nameOf(feature);
    if (!byName.has(name)) byName.set(name, feature);
  }
  return PAIRS.map(([one, other]) => `${byName.get(one) ?? ''} & ${byName.get(other) ?? ''}`);
}

/** In a message or a form a person is likelier than in an article. */
const lengthOf = ({ scan }: NameField): string =>
  isLong(scan.folded.length) ? 'long' : scan.folded.length < MESSAGE ? 'short' : 'middle';

const MESSAGE = 240;
const ARTICLE = 600;

/** Whether a text of so many units is an article, and no message, form or case of a few lines. */
export const isLong = (length: number): boolean => length >= ARTICLE;

/** Everything that speaks for or against a person in a run of capitals; each is there or is not. */
export function nameFeatures(field: NameField, context: RunContext): readonly string[] {
  const { before, after, cue } = context;
  const features = [
    'always',
    `text ${lengthOf(field)}`,
    ...shapeFeatures(field, context),
    ...placeFeatures(field, context),
    ...wordFeatures(field, context),
    ...surroundingFeatures(field, context),
    ...(cue === undefined ? [] : ['cue', `cue ${cue}`]),
    ...CUES_BEFORE.flatMap(([name, test]) => (test.test(before) ? [`cue ${name}`] : [])),
    ...CUES_AFTER.flatMap(([name, test]) => (test.test(after) ? [`tail ${name}`] : [])),
    ...(isHumanAct(after) ? ['tail human'] : []),
  ];
  return [...features, ...pairsOf(features)];
}
