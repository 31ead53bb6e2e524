import { leanPattern } from '../text/lean-pattern.js';
import { findMedicines } from '../medicines/find-medicines.js';
import { wordsOf } from '../text/word-tree.js';
import type { ClaimType, MedicalClaim } from '../types.js';
import * as cues from './claim-cues.js';
import { healthTopics } from './lexicon/health-terms.js';
import { verbSense } from './lexicon/verbs.js';
import { reasonNotAClaim } from './not-claims.js';

/** What a sentence asserts. */
export interface ClaimReading {
  readonly type: ClaimType;
  readonly strength: MedicalClaim['strength'];
  readonly numeric: boolean;
}

const SHORTEST_CLAIM = 12;
/** A sentence is judged by its beginning; longer ones are lists or have lost their full stops. */
const LONGEST_READ = 1_200;
/** Identifiers, markers and cited years are no quantity of the claim. */
const REFERENCES = leanPattern(
  /\(?\b(?:pmid|pmcid|doi|nct|isbn|cochrane cd)[\s:]{0,3}[\w./-]{3,60}\)?|\bpmc\d+|\brbr-\w+|\[\d[\d,;\s-]{0,20}\]|\((?:[\p{L}' .,&-]{2,60}),? (?:19|20)\d{2}[a-z]?\)|https?:\/\/\S{3,200}|\b10\.\d{2,9}\/\S{1,100}/gu,
);
const CAN_LEAD_TO = /\bcan (?:lead|cause|damage|harm|kill|increase|worsen|trigger)\b/;
/** Named beside nearly anything in a clinic's texts: half a topic each. */
const FAINT_TOPICS = new Set(
  'health,adults,doctors,care,treatment,test,children,elderly,procedure,surgery,lifestyle'.split(
    ',',
  ),
);
const COPULA = leanPattern(
  /\b(?:e|sao|foi|foram|era|eram|sera|serao|esta|estao|ha|tem|teve|tinham|es|son|fue|fueron|hay|tiene|tienen|esta|estan|is|are|was|were|has|have|had|been|there)\b/,
);

/** What makes a comparison one of health, also between things of which little is known. */
const RATED = leanPattern(
  /\b(?:segur[ao]s?|eficaz(?:es)?|efetiv[ao]s?|perigos[ao]s?|safer?|effective|dangerous|toxic[ao]?s?|sangra|doi|invasiv[ao]s?|invasive|dolorid[ao]s?|painful)\b/,
);

const NAMED_DOSE = /\b(?:doses?|dosis|dosage[nm]?)\b/;

/** What speaks for a claim in one sentence. */
interface Signs {
  readonly body: string;
  readonly topics: number;
  readonly medicine: boolean;
  /** Names both what is done or taken and what it acts on. */
  readonly bothSides: boolean;
  readonly strongVerb: boolean;
  readonly weakVerb: boolean;
  readonly infinitive: boolean;
  readonly quantity: boolean;
  readonly words: number;
  readonly closed: boolean;
}

function readSigns(body: string): Signs {
  const mentions = findMedicines({ text: body, folded: body });
  const kinds = new Set<string>();
  const named = new Map<string, number>();
  for (const { topic } of healthTopics(body)) {
    named.set(topic.id, FAINT_TOPICS.has(topic.id) ? 0.5 : 1);
    if (!FAINT_TOPICS.has(topic.id)) kinds.add(topic.kind === 'intervention' ? 'cause' : 'effect');
  }
  for (const { medicine } of mentions) named.set(`medicine ${medicine.dcb}`, 1);
  if (mentions.length > 0) kinds.add('cause');
  const words = wordsOf(body).map(({ start, end }) => body.slice(start, end));
  const senses = words.flatMap((word) => verbSense(word) ?? []);
  const finite = senses.filter(({ form }) => form !== 'infinitive');
  return {
    body,
    topics: [...named.values()].reduce((sum, weight) => sum + weight, 0),
    medicine: mentions.length > 0,
    bothSides: kinds.size === 2,
    strongVerb: finite.some(({ weak }) => !weak),
    weakVerb: finite.some(({ weak }) => weak),
    infinitive: senses.some(({ form, weak }) => form === 'infinitive' && !weak),
    quantity: cues.QUANTITY.test(body),
    words: words.length,
    closed: /[.!…]["'”’»)\]\d,\s-]{0,12}$/.test(body),
  };
}

/** A cure, certainty or freedom from risk: nobody may say it without proof, whatever else the sentence does. */
function isPromise({ body }: Signs): boolean {
  if (cues.PROMISE_IMPERATIVE.test(body)) return true;
  if (cues.NEGATED_ABSOLUTE.test(body)) return false;
  return cues.GRAVE_PROMISE.test(body) || (cues.VERBLESS.test(body) && cues.ABSOLUTE.test(body));
}

/** An effect, a rate or a rank of something about health. */
function isStatement(signs: Signs): boolean {
  const { body, topics, quantity, strongVerb } = signs;
  if (
    strongVerb &&
    (topics >= 1 ||
      quantity ||
      (topics > 0 && (cues.ABSOLUTE.test(body) || cues.MECHANISM.test(body))))
  )
    return true;
  const burdens = signs.weakVerb || cues.POPULATION.test(body);
  if (quantity && (topics >= 1 || (topics > 0 && burdens))) return true;
  return topics >= (RATED.test(body) ? 0.5 : 1) && cues.COMPARATIVE.test(body);
}

/** Weaker shapes: ratings, courses, doses, ranks, and what is done to what. */
function isLikely(signs: Signs): boolean {
  const { body, topics, weakVerb, infinitive, words } = signs;
  const predicate =
    weakVerb ||
    infinitive ||
    (signs.closed && topics >= 2) ||
    COPULA.test(body) ||
    cues.COURSE.test(body);
  if (cues.INHERENT.test(body) || cues.VERBLESS.test(body)) return true;
  if (topics >= 1 && predicate && (cues.RELATION.test(body) || cues.SUPERLATIVE.test(body)))
    return true;
  if (topics >= 1 && (cues.COURSE.test(body) || cues.HEDGE.test(body))) return true;
  if (topics >= 1 && cues.ABSOLUTE.test(body)) return true;
  if ((topics >= 1 || signs.medicine) && cues.DOSE.test(body) && cues.NUMERIC.test(body))
    return true;
  if ((topics > 0 || NAMED_DOSE.test(body)) && cues.DOSE.test(body) && cues.MEASURE.test(body))
    return true;
  if (weakVerb && topics >= 1.5) return true;
  if (topics >= (weakVerb ? 1 : 1.5) && predicate && cues.MEASURE.test(body)) return true;
  if (
    signs.quantity &&
    (cues.DIAGNOSIS.test(body) || cues.SAFETY.test(body) || cues.PROGNOSIS.test(body))
  )
    return true;
  return signs.bothSides && (predicate || words >= 6);
}

/** A heading or an item of a list says what follows is about; it asserts nothing itself. */
function isHeading({ body, closed, words, strongVerb, weakVerb, quantity }: Signs): boolean {
  if (closed || quantity || strongVerb || weakVerb || words > 9) return false;
  return !COPULA.test(body) && !cues.COMPARATIVE.test(body) && !cues.COURSE.test(body);
}

/**
 * Reads one folded sentence: does it assert a relation or quantity about health that evidence could refute? Answers
 * undefined for questions, calls to action, definitions, methods, logistics, biographies, bibliography and the like.
 */
export function classifySentence(folded: string): ClaimReading | undefined {
  const read = folded.slice(0, LONGEST_READ);
  const body = read.replace(REFERENCES, ' ').trim();
  if (body.length < SHORTEST_CLAIM && !cues.VERBLESS.test(body)) return undefined;
  const signs = readSigns(body);
  const promises = isPromise(signs);
  const states = isStatement(signs);
  if (!promises && !states && (isHeading(signs) || !isLikely(signs))) return undefined;
  const specific = signs.medicine || signs.quantity;
  const strongly = states && (signs.strongVerb || cues.RELATION.test(body));
  if (reasonNotAClaim(read, { states: strongly, promises, specific }) !== undefined)
    return undefined;
  return {
    type: typeOf(body),
    strength: strengthOf(body, cues.PROMISE_IMPERATIVE.test(body)),
    numeric: cues.NUMERIC.test(body),
  };
}

/** Which kind of claim, asked in this order. */
const TYPE_ORDER: readonly (readonly [ClaimType, RegExp])[] = [
  ['comparison', cues.COMPARATIVE],
  ['mechanism', cues.MECHANISM],
  ['diagnosis', cues.DIAGNOSIS],
  ['prognosis', cues.PROGNOSIS],
  ['safety', cues.SAFETY],
  ['epidemiology', cues.POPULATION],
  ['dosage', cues.DOSE],
  ['prevention', cues.PREVENTION],
  ['risk', cues.RISK],
];

function typeOf(body: string): ClaimType {
  for (const [type, pattern] of TYPE_ORDER) if (pattern.test(body)) return type;
  return 'efficacy';
}

function strengthOf(body: string, promise: boolean): MedicalClaim['strength'] {
  const hedged = cues.HEDGE.test(body) && !CAN_LEAD_TO.test(body);
  if (promise && !hedged) return 'absolute';
  if (cues.ABSOLUTE.test(body) && !cues.NEGATED_ABSOLUTE.test(body))
    return hedged ? 'hedged' : 'absolute';
  return hedged ? 'hedged' : 'assertive';
}
