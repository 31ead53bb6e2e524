import { leanPattern } from '../text/lean-pattern.js';
import { matchesOf } from '../text/matches.js';
import type { TextRange } from '../text/shadow-text.js';

/** The 27 units of the federation, folded. */
const UFS =
  /^(?:ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to)$/;
const CRM = leanPattern(
  /\bcrm(?:es)?(?:[ ]?[-/.]?[ ]?(?<uf>[a-z]{2})\b)?(?:[ ]?[-/:.][ ]?|[ ])(?:n[o.]{0,2}[ .:]{0,2}|numero )?(?<number>[a-z]{0,3}\d[\da-z.]{0,11})(?:[ ]?-?[ ]?p\b)?(?:[ ]?[(/-][ ]?(?<after>[a-z]{2})\b)?/g,
);

/** A registration at a regional council of medicine as written in folded text. */
export interface CrmMention extends TextRange {
  /** Folded, empty where none is written. */
  readonly uf: string;
  readonly number: string;
}

export function crmMentions(folded: string): readonly CrmMention[] {
  return matchesOf(CRM, folded).map((match) => ({
    uf: match.groups?.['uf'] ?? match.groups?.['after'] ?? '',
    number: (match.groups?.['number'] ?? '').replaceAll('.', ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export const isComplete = ({ uf, number }: CrmMention): boolean => uf !== '' && /\d/.test(number);

/** A unit of the federation that exists, and digits only. */
export const isWellFormed = ({ uf, number }: CrmMention): boolean =>
  (uf === '' || UFS.test(uf)) && /^\d{1,7}$/.test(number);
