import { leanPattern } from '../../text/lean-pattern.js';
import type { ScannedField } from '../scan.js';
import { hasDegreeAfter } from './health-roles.js';
import { isBibliographic } from './lines.js';
import { isStrong } from './name-context.js';
import type { NameField, RunContext } from './name-field.js';
import type { NameRun } from './name-runs.js';
import {
  isClearGiven,
  isFamily,
  isFamilyLike,
  isGiven,
  isGivenLike,
  type Word,
} from './name-tokens.js';
import { looksOrdinary } from './ordinary-words.js';

const behindRegister = /^(?:\s{0,3}(?:[|\t\n(:;–"”-]|\.?$)|\s{2,})/;
const NEXT_AUTHOR = /^; ?\p{Lu}/u;
/** A number, a time of day or a quotation mark before a line's first word. */
const OPENS_ENTRY = /(?:^|\n)[\s\d.:)"“*•-]{0,12}$/;

/** The next column, or a line of dots that leads to it. */
const COLUMN = /^(?: {2}|\t| ?\||\s?\.{3})/;
/** Sex, birth or age in the columns behind a name. */
const PERSONAL_COLUMNS = leanPattern(
  /^(?: {2,}|\t| ?\| ?|\s?\.{3,} ?)\(?(?:[FMfm]\b|DOB|DN\b|Nasc|Nac|Sex|Idade|Edad|Age|\d{1,3} ?(?:a|y|anos|años)\b)/,
);

/** A day in the column behind, of a birth or a visit. */
const DAY_COLUMN = /^(?: {2,}|\t| ?\| ?)\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/;

/** Capitals at the beginning of a line with what is one person's behind them. */
const isRow = (text: string, run: NameRun, second: NameRun): boolean =>
  OPENS_ENTRY.test(text.slice(Math.max(0, run.start - 14), run.start)) &&
  PERSONAL_COLUMNS.test(text.slice(second.end, second.end + 40));

/** "Gratefully, Mireille": the second is called or signs. */
const isCalled = (context: RunContext | undefined): boolean =>
  context?.cue === 'signature' || context?.cue === 'contact';

/** `SOBRENOME, Nome` as registers print it; bibliographic lines are left alone. */
export function registerNames(
  { scan }: NameField,
  contexts: readonly RunContext[],
): readonly RunContext[] {
  const byStart = new Map(contexts.map((context) => [context.run.start, context]));
  return contexts.flatMap((context) => {
    const { end } = context.run;
    const close = byStart.get(end + 1);
    const second = (close ?? byStart.get(end + 2))?.run;
    if (second === undefined || isCalled(byStart.get(second.start))) return [];
    if (!isPair(scan, context, second)) return [];
    if (!isStrong(context.cue) && isBibliographic(scan, context.line, context.run)) return [];
    return [{ ...context, run: joined(context.run, second) }];
  });
}

function isPair({ shadow }: ScannedField, { run, cue }: RunContext, second: NameRun): boolean {
  const gap = shadow.text.slice(run.end, second.start);
  const head = second.parts[0];
  if ((gap !== ', ' && gap !== ',') || head === undefined) return false;
  // "Ana Lima, MD"
  if (hasDegreeAfter(shadow.text.slice(run.end, run.end + 18))) return false;
  const behind = shadow.text.slice(second.end, second.end + 8);
  const capitals = run.parts.every((word) => word.form === 'upper');
  if (gap === ',' && !(capitals && (isStrong(cue) || COLUMN.test(behind)))) return false;
  if (capitals && run.parts.length < 4 && (isStrong(cue) || isRow(shadow.text, run, second)))
    return !/^, ?\p{Lu}/u.test(behind);
  if (isStrong(cue) && isGivenLike(head))
    return run.parts.length < 4 && !/^, \p{Lu}| (?:e|y|and) \p{Lu}/u.test(behind);
  if (isDated(shadow.text, run, second) && gap === ', ') return true;
  if (NEXT_AUTHOR.test(behind)) return false;
  const entry = OPENS_ENTRY.test(shadow.text.slice(Math.max(0, run.start - 14), run.start));
  if (entry && behindRegister.test(behind) && run.parts.length < 4 && isNamed(run, head))
    return true;
  if (!isGivenLike(head) || !run.parts.every(isFamilyLike)) return false;
  const upper = run.words.every((word) => word.form === 'upper');
  if (run.parts.some(isGiven) && !upper) return false;
  return behindRegister.test(behind) || (upper && !/^(?: d[aeo]s?)?[;.] ?\p{Lu}/u.test(behind));
}

/** "PIOVESAN, Pimentel | 16/02/79": two words that are no others. */
const isDated = (text: string, { parts, start }: NameRun, second: NameRun): boolean =>
  parts.every(({ form, folded }) => form === 'upper' && folded.length > 3) &&
  second.parts.every(({ form }) => form === 'title') &&
  ![...parts, ...second.parts].some(({ folded }) => looksOrdinary(folded)) &&
  OPENS_ENTRY.test(text.slice(Math.max(0, start - 14), start)) &&
  DAY_COLUMN.test(text.slice(second.end, second.end + 24));

const isNamed = ({ parts }: NameRun, head: Word): boolean =>
  isClearGiven(head) || (parts.some(isFamilyLike) && head.form === 'title' && !isOrdinary(head));

const isOrdinary = (word: Word): boolean => isFamily(word) || looksOrdinary(word.folded);

function joined(family: NameRun, given: NameRun): NameRun {
  const parts = [...given.parts, ...family.parts];
  return {
    start: family.start,
    end: given.end,
    words: [...family.words, ...given.words],
    parts,
    folded: parts.map((word) => word.folded).join(' '),
    at: family.at,
  };
}
