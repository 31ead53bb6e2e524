import type { Frame } from './frames.js';
import type { PhraseHit } from './phrase-book.js';
import {
  has,
  hitsIn,
  placeOf,
  sentencesWith,
  type CfmContext,
  type ComplianceRule,
  type PlacedSentence,
} from './rule.js';
import { asks, isCriticised, isDenied } from './scope.js';

interface Speech {
  /** The fault, in words; see the phrase book. */
  readonly fires: readonly string[];
  /** In the same sentence, these show that it is none. */
  readonly unless?: readonly string[];
  /** Ways of speaking that excuse the sentence, beside criticism and denial. */
  readonly excusedBy?: readonly Frame[];
  /** A question can be the fault too. */
  readonly evenAsked?: boolean;
  /** The fault itself is worded as a denial ("não sabem", "ainda sem registro"). */
  readonly evenDenied?: boolean;
  /** A sentence that criticises can be the fault too. */
  readonly evenCritical?: boolean;
  readonly when?: (context: CfmContext) => boolean;
  /** A last look at one hit. */
  readonly holds?: (placed: PlacedSentence, hit: PhraseHit, context: CfmContext) => boolean;
}

/** A rule that reads sentences: it fires once in each where its words stand, unless that denies, criticises or asks. */
export function spoken(id: string, speech: Speech): Pick<ComplianceRule, 'phrases' | 'find'> {
  const { fires, unless = [] } = speech;
  return {
    phrases: { fires, unless },
    find: (context) => {
      if (speech.when !== undefined && !speech.when(context)) return [];
      return sentencesWith(context, `${id}:fires`).flatMap((placed) => {
        const hit = faultIn(id, placed, speech, context);
        return hit === undefined ? [] : [placeOf(placed, hit)];
      });
    },
  };
}

function faultIn(
  id: string,
  placed: PlacedSentence,
  speech: Speech,
  context: CfmContext,
): PhraseHit | undefined {
  const { sentence } = placed;
  const hits = hitsIn(sentence, `${id}:fires`);
  if (hits.length === 0 || has(sentence, `${id}:unless`)) return undefined;
  if (speech.excusedBy?.some((frame) => has(sentence, frame)) === true) return undefined;
  if (speech.evenCritical !== true && isCriticised(placed)) return undefined;
  if (speech.evenAsked !== true && asks(placed)) return undefined;
  return hits.find(
    (hit) =>
      (speech.evenDenied === true || !isDenied(sentence.notes.tokens, hit)) &&
      (speech.holds === undefined || speech.holds(placed, hit, context)),
  );
}
