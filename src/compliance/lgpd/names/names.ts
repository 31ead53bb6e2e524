import { labelAt, wordsBefore, type Candidate, type ScannedField } from '../scan.js';
import { resolveSpeakers } from './speakers.js';
import { judgeRun, type Judgement } from './judge-run.js';
import { contextOf, cueOf, isBeast, isOtherName, isStrong, nameField } from './name-context.js';
import type { KnownNames, NameField, RunContext } from './name-field.js';
import * as cues from './name-cues.js';
import {
  capitalRuns,
  fromGivenName,
  introducedRun,
  lowerCaseRun,
  standsAlone,
  withoutTrailingWords,
  type NameRun,
} from './name-runs.js';
import { isPlausible, weighed } from './name-model.js';
import { isClearGiven, isCommonWord, isGiven, wordsOf, type Word } from './name-tokens.js';
import { looksOrdinary, ORDINARY_NAMES } from './ordinary-words.js';
import { BY_WHOM, isRole } from './health-roles.js';
import { professionalBy } from './professionals.js';
import { boardNames } from './boards.js';
import { isRelation, relationBefore } from './relations.js';
import { isHumanAct } from './human-evidence.js';
import { couplesOf, lowNames, NEAR_IN_LOW, spacedNames } from './name-layouts.js';
import { lowSpeakers } from './low-speakers.js';
import { namesInFileNames } from './file-names.js';
import { registerNames } from './register-names.js';

function candidate(
  run: NameRun,
  type: 'PERSON_NAME' | 'PROFESSIONAL_NAME',
  { confidence, reason }: Judgement,
  cued: boolean,
): Candidate {
  return {
    start: run.start,
    end: run.end,
    type,
    confidence,
    allow: type === 'PROFESSIONAL_NAME',
    reason,
    cued,
    value: `NAME:${run.parts.map((word) => word.folded).join(' ')}`,
  };
}

/** "a bete ligou", "o retorno do cadu": an article and the verb of a person, or an act that is somebody's. */
const isSpokenOf = (before: string, after: string): boolean =>
  (/(?:^|[\n.,;:!?] ?|(?:que|e|mas|pq|porque) )(?:[ao]|la|el) $/.test(before) &&
    isHumanAct(after)) ||
  /(?<![a-z])(?:retorno|consulta|exame|receita|cirurgia|alta|aniversario|prontuario) d[ao] $/.test(
    before,
  );

/** Whether a name in lower case behind `before` is one: introduced, cued, or full enough to need no cue. */
function judgeLowerCase(
  run: NameRun,
  before: string,
  after: string,
  label: string,
): Judgement | undefined {
  const cue = cueOf(before, label, run);
  const single = run.parts.length === 1;
  const first = run.parts[0];
  if (first === undefined) return undefined;
  const clear = isClearGiven(first);
  if (cue === 'self' && (!single || clear))
    return { confidence: 0.9, reason: 'name in lower case behind an introduction' };
  if (cue !== undefined && isStrong(cue) && (!single || clear))
    return { confidence: single ? 0.75 : 0.85, reason: 'name in lower case behind a person cue' };
  if (single && clear && !ORDINARY_NAMES.has(first.folded) && isSpokenOf(before, after))
    return { confidence: 0.7, reason: 'given name in lower case, spoken of as a person' };
  if (cue === 'contact' && clear && before.trimEnd() !== before)
    return { confidence: 0.7, reason: 'given name in lower case behind a phrase of contact' };
  return standsAlone(run)
    ? { confidence: 0.75, reason: 'given and family name in lower case' }
    : undefined;
}

/** "My dad, delroy whitlock", "pte rosario cantalapiedra": one particular person is about to be named. */
function isOneOfMine(before: string): boolean {
  const relation = relationBefore(before);
  if (relation === undefined || !relation.direct) return false;
  return (
    relation.determined ||
    relation.comma ||
    /^(?:pcte|pte|pt|paciente|patient)$/.test(relation.noun)
  );
}

/** Where somebody says her name in lower case and no list has it. */
const SAYS_WHO = /(?<!\p{L})(?:sou|aqui (?:e|eh)|quem fala (?:e|eh)) [ao] $/u;

/** The words that end such an introduction: what stands before is read behind one of them alone. */
const ENDS_INTRODUCTION: ReadonlySet<string> = new Set(
  'o a e eh es is me de name chamo llamo escribe habla saluda'.split(' '),
);

function introducedNames(scan: ScannedField, words: readonly Word[]): readonly Candidate[] {
  return words.flatMap((word, i) => {
    if (word.form !== 'lower' || !ENDS_INTRODUCTION.has(words[i - 1]?.folded ?? '')) return [];
    if (isGiven(word) || isCommonWord(word)) return [];
    const before = wordsBefore(scan, word.start, 5);
    if (!SAYS_WHO.test(before) && !cues.SAYS_HER_NAME.test(before)) return [];
    const run = introducedRun(scan.shadow.text, words, i);
    const judged = { confidence: 0.8, reason: 'name in lower case behind an introduction' };
    if (run === undefined || run.parts.some(({ folded }) => isRelation(folded) || isRole(folded)))
      return [];
    return [candidate(run, 'PERSON_NAME', judged, true)];
  });
}

function lowerCaseNames(scan: ScannedField, words: readonly Word[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  words.forEach((word, i) => {
    if (i < from || word.form !== 'lower' || !isGiven(word) || isCommonWord(word)) return;
    const before = wordsBefore(scan, word.start, 5);
    const introduced = cues.SELF_INTRODUCTION.test(before) || isOneOfMine(before);
    const run = lowerCaseRun(scan.shadow.text, words, i, introduced);
    if (run === undefined || (run.parts.length === 1 && ORDINARY_NAMES.has(run.folded))) return;
    if (cues.PROFESSIONAL_CUE.test(before)) {
      from = i + run.words.length;
      return;
    }
    const judged = judgeLowerCase(
      run,
      before,
      scan.folded.slice(run.end, run.end + 40),
      labelAt(scan, word.start),
    );
    if (judged === undefined) return;
    from = i + run.words.length;
    found.push(candidate(run, 'PERSON_NAME', judged, false));
  });
  return found;
}

const ofPlace = (
  { start, end, folded }: { readonly start: number; readonly end: number; readonly folded: string },
  reason: string,
): Candidate => ({
  start,
  end,
  type: 'PERSON_NAME',
  confidence: 0.85,
  allow: false,
  reason,
  cued: false,
  value: `NAME:${folded}`,
});

const isOrdinary =
  (field: NameField) =>
  (word: Word): boolean =>
    looksOrdinary(word.folded) || field.lowerCase.has(word.folded);

/** The context of a run, cut to what can be a name: a cue keeps its first word, a list its last. */
function trimmedContext(field: NameField, whole: NameRun): RunContext {
  const context = contextOf(field, whole);
  const later = context.cue === undefined ? fromGivenName(whole) : undefined;
  const from = later === undefined ? context : contextOf(field, later);
  const known = isStrong(from.cue) && from.run.words.length === 2;
  const run = known ? from.run : withoutTrailingWords(from.run, isOrdinary(field));
  return run === from.run ? from : contextOf(field, run);
}

/** "Dras. Ana Lima e Bia Souza", "Texto: Ana Lima e Bia Souza": the second shares the title of the first. */
function sharesTitle(scan: ScannedField, before: RunContext | undefined, run: NameRun): boolean {
  if (before === undefined || run.start - before.run.end > 4) return false;
  const opens = [cues.PLURAL_TITLE, cues.BY_LINE_CUE, BY_WHOM];
  if (!opens.some((one) => one.test(before.before))) return false;
  return /^(?:, | e | y |, e )$/.test(scan.folded.slice(before.run.end, run.start));
}

/** A run of capitals that no place and no history explains. */
export interface OpenRun {
  readonly field: NameField;
  readonly context: RunContext;
}

/** The runs of a field that may be people's, those of professionals among them: what the model of names learns from. */
export function openRuns(scan: ScannedField, known: KnownNames): readonly OpenRun[] {
  const field = nameField(scan, known);
  return capitalRuns(scan.shadow.text, wordsOf(scan))
    .map((run) => trimmedContext(field, run))
    .filter(
      (context) => professionalBy(field, context) !== undefined || !isOtherName(field, context),
    )
    .map((context) => ({ field, context }));
}

/** Recognises names of people and of professionals in one field. */
export function recogniseNames(scan: ScannedField, known: KnownNames): readonly Candidate[] {
  const words = wordsOf(scan);
  const field = nameField(scan, known);
  const found: Candidate[] = [...lowerCaseNames(scan, words), ...introducedNames(scan, words)];
  const contexts = capitalRuns(scan.shadow.text, words).map((run) => trimmedContext(field, run));
  for (const { run, cue } of registerNames(field, contexts)) {
    const judged = { confidence: 0.9, reason: 'family name, given name as in a register' };
    found.push(candidate(run, 'PERSON_NAME', judged, isStrong(cue)));
  }
  for (const one of boardNames(scan, field.lines))
    found.push(ofPlace(one, 'in a register or on a board'));
  for (const one of spacedNames(scan)) found.push(ofPlace(one, 'letters set apart'));
  for (const one of lowNames(scan, words)) found.push(ofPlace(one, NEAR_IN_LOW));
  for (const one of lowSpeakers(scan, field.lines))
    found.push(ofPlace(one, 'speaks in a conversation'));
  for (const one of namesInFileNames(scan)) found.push(ofPlace(one, 'in the name of a file'));
  const couples = couplesOf(field, contexts);
  const beasts = new Set<string>();
  const undecided: RunContext[] = [];
  let titled: RunContext | undefined;
  for (const context of contexts) {
    const { run, cue } = context;
    const shared = sharesTitle(scan, titled, run);
    if (shared || professionalBy(field, context) !== undefined) {
      const judged = { confidence: 0.95, reason: 'health professional or author of the article' };
      found.push(candidate(run, 'PROFESSIONAL_NAME', judged, false));
      titled = shared && titled !== undefined ? { ...titled, run } : context;
      continue;
    }
    titled = undefined;
    if (couples.has(context)) {
      const judged = { confidence: 0.8, reason: 'one of a couple' };
      found.push(candidate(run, 'PERSON_NAME', judged, isStrong(cue)));
      continue;
    }
    if (isBeast(context)) beasts.add(run.folded);
    if (isOtherName(field, context) || (beasts.has(run.folded) && !isStrong(cue))) continue;
    const judged = weighed(field, context, judgeRun(field, context));
    if (judged === undefined) undecided.push(context);
    else found.push(candidate(run, 'PERSON_NAME', judged, isStrong(cue)));
  }
  const plausible = undecided.filter((context) => isPlausible(field, context));
  return [...found, ...resolveSpeakers(field, plausible, found)];
}
