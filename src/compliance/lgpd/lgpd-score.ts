import type { ScoreTerm } from '../types.js';

/** Weight of "a person and a health datum in the same paragraph". */
export const LINKAGE_WEIGHT = 0.5;
/** Weight of "the person is under 18" (LGPD art. 14). */
export const MINOR_WEIGHT = 0.3;

/** One thing that lowers the score; things with the same `value` are one thing said twice. */
export interface Disclosure {
  readonly type: string;
  readonly value: string;
  readonly weight: number;
  readonly confidence: number;
}

export interface LgpdScore {
  /** 0–100, 100 when nothing is disclosed. */
  readonly score: number;
  readonly terms: readonly ScoreTerm[];
}

/**
 * Residual disclosure risk: `floor(100 · Π(1 − w·c))` over distinct disclosures. Of the same value said twice the
 * surer counts. One more disclosure multiplies by at most 1, so it never raises the score.
 */
export function lgpdScore(disclosures: readonly Disclosure[]): LgpdScore {
  const distinct = new Map<string, Disclosure>();
  for (const disclosure of disclosures) {
    const key = `${disclosure.type}|${disclosure.value}`;
    const known = distinct.get(key);
    if (known === undefined || risk(disclosure) > risk(known)) distinct.set(key, disclosure);
  }
  const terms = [...distinct.values()].map(({ type, weight, confidence }) => ({
    type,
    weight,
    confidence,
    factor: 1 - weight * confidence,
  }));
  const product = terms.reduce((left, term) => left * term.factor, 1);
  return { score: Math.floor(100 * product + 1e-9), terms };
}

const risk = (disclosure: Disclosure): number => disclosure.weight * disclosure.confidence;
