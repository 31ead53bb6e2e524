import type { Judgement } from './judge-run.js';
import { isNameShaped } from './human-evidence.js';
import { inHeading, isStrong } from './name-context.js';
import { isLong, nameFeatures } from './name-features.js';
import type { NameField, RunContext } from './name-field.js';
import { isFamilyLike, isGivenLike } from './name-tokens.js';
import { NAME_WEIGHTS } from './name-weights.js';
import { readWeights, weightIndex } from './weight-table.js';

const WEIGHTS = readWeights(NAME_WEIGHTS);

/** A run that no rule knows is asked for twice: by itself, and as one of a list. */
const known = new WeakMap<RunContext, number>();

/** How likely a run of capitals names a person who is no professional, from 0 to 1: logistic regression over its features. */
export function likelihoodOfPerson(field: NameField, context: RunContext): number {
  const before = known.get(context);
  if (before !== undefined) return before;
  let sum = 0;
  for (const feature of nameFeatures(field, context)) sum += WEIGHTS[weightIndex(feature)] ?? 0;
  const likelihood = 1 / (1 + Math.exp(-sum));
  known.set(context, likelihood);
  return likelihood;
}

/** From where a run that no rule knows is a person: a name that is missed costs more than one asked about in vain. */
interface Bounds {
  readonly listed: number;
  /** For words that neither a list nor their ending knows as names. */
  readonly unlisted: number;
  /** Below, a rule is not followed that goes by lists alone. */
  readonly unlikely: number;
  /** Below, not even one that goes by a relative or by what is said of the person. */
  readonly implausible: number;
}

/** A message, a form or a case of a few lines is mostly about somebody. */
const OF_A_MESSAGE: Bounds = {
  listed: 0.3,
  unlisted: 0.4,
  unlikely: 0,
  implausible: 0,
};
/** A title, a caption or a name of a file has no surroundings to weigh a rule with, and is mostly about a thing. */
const OF_A_TITLE: Bounds = {
  listed: 0.6,
  unlisted: 0.6,
  unlikely: 0,
  implausible: 0,
};
const OF_AN_ARTICLE: Bounds = {
  listed: 0.4,
  unlisted: 0.6,
  unlikely: 0.15,
  implausible: 0.05,
};
const SURE = 0.9;
/** So likely a person that its words need not look like a name. */
const TELLING = 0.7;
const LEAST_CONFIDENCE = 0.6;
const MOST_CONFIDENCE = 0.85;

function boundsOf({ scan }: NameField): Bounds {
  if (isLong(scan.folded.length)) return OF_AN_ARTICLE;
  return scan.field === 'content' ? OF_A_MESSAGE : OF_A_TITLE;
}

const isListed = ({ run }: RunContext): boolean =>
  run.parts.some((word) => isGivenLike(word) || isFamilyLike(word));

const isQuoted = ({ before }: RunContext): boolean => /["“«]$/.test(before);

/** A name no list has; "Dear Reader" is none. */
const isRareName = (field: NameField, context: RunContext): boolean =>
  context.cue !== 'contact' &&
  !inHeading(field, context) &&
  context.run.parts.every((word) => isNameShaped(field, word));

/** Nothing is weighed where any likelihood will do. */
const reaches = (field: NameField, context: RunContext, bound: number): boolean =>
  bound === 0 || likelihoodOfPerson(field, context) >= bound;

/** Whether a run that may be one of a list or a conversation is not plainly something else. */
export const isPlausible = (field: NameField, context: RunContext): boolean =>
  isStrong(context.cue) || reaches(field, context, boundsOf(field).implausible);

function isFollowed(field: NameField, context: RunContext, judged: Judgement): boolean {
  // who is listed in a team is found here, and printable for that
  if (context.line?.section === 'team') return true;
  if (context.cue === 'label' || context.cue === 'self') return true;
  if (!isStrong(context.cue) && judged.confidence >= SURE) return true;
  const { unlikely, implausible } = boundsOf(field);
  return reaches(field, context, judged.byLists === true ? unlikely : implausible);
}

/** The judgement of the rules where a cue names a person, else weighed with what the model says. */
export function weighed(
  field: NameField,
  context: RunContext,
  judged: Judgement | undefined,
): Judgement | undefined {
  if (judged !== undefined) return isFollowed(field, context, judged) ? judged : undefined;
  const { listed, unlisted } = boundsOf(field);
  const rare = isRareName(field, context) ? unlisted : Math.max(unlisted, TELLING);
  if (isQuoted(context) && !isListed(context)) return undefined;
  const likelihood = likelihoodOfPerson(field, context);
  if (likelihood < (isListed(context) ? listed : rare)) return undefined;
  const confidence = Math.min(MOST_CONFIDENCE, Math.max(LEAST_CONFIDENCE, likelihood));
  return {
    confidence: Math.round(confidence * 100) / 100,
    reason: 'its words, what stands around it and its place speak for a person',
  };
}
