import { matchesOf } from '../text/matches.js';
import { partsOf, SURE_ENOUGH } from './names/name-directory.js';
import type { Candidate, ScannedField } from './scan.js';

/** Fields in which an address stands: words joined by signs, all in small letters. */
const ADDRESSES: ReadonlySet<string> = new Set(['slug', 'canonical_url']);
/** More than any address has. */
const MAX_WORDS = 500;
const WORD = /[\p{L}\p{N}]+/gu;
const JOINING: ReadonlySet<string> = new Set('da das de del do dos e la los van von y'.split(' '));

/** A person of another field, by the parts of the name. */
interface Person {
  readonly candidate: Candidate;
  readonly parts: readonly string[];
}

/**
 * The people of an article whose names its address repeats, as an address made of the title does: it stays when the title
 * is mended. A given name alone counts where the title has no more of it.
 */
export function namesInAddress(
  { field, folded }: ScannedField,
  elsewhere: readonly { readonly field: string; readonly candidates: readonly Candidate[] }[],
): readonly Candidate[] {
  if (!ADDRESSES.has(field)) return [];
  const people = peopleOf(elsewhere);
  if (people.size === 0) return [];
  const words = matchesOf(WORD, folded).slice(0, MAX_WORDS);
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    const behind = people.get(first?.[0] ?? '')?.map((one) => ({ one, end: endOf(one, words, i) }));
    const longest = behind?.toSorted((a, b) => b.end - a.end)[0];
    const last = words[(longest?.end ?? 0) - 1];
    if (first === undefined || longest === undefined || last === undefined) continue;
    const { type, confidence, value } = longest.one.candidate;
    const reason = 'the name of a person of the article, in its address';
    const end = last.index + last[0].length;
    found.push({ start: first.index, end, type, confidence, allow: false, value, reason });
    i = longest.end - 1;
  }
  return found;
}

function peopleOf(
  fields: readonly { readonly field: string; readonly candidates: readonly Candidate[] }[],
): ReadonlyMap<string, readonly Person[]> {
  const people = new Map<string, Person[]>();
  const known = new Set<string>();
  for (const { field, candidates } of fields) {
    for (const candidate of candidates) {
      if (candidate.type !== 'PERSON_NAME' || candidate.confidence < SURE_ENOUGH) continue;
      const parts = partsOf(candidate);
      const [given = ''] = parts;
      if (given === '' || known.has(candidate.value)) continue;
      if (parts.length === 1 && field !== 'title') continue;
      known.add(candidate.value);
      people.set(given, [...(people.get(given) ?? []), { candidate, parts }]);
    }
  }
  return people;
}

/** The index behind the words of the name from `from` on; 0 where too few of them stand there. */
function endOf({ parts }: Person, words: readonly RegExpExecArray[], from: number): number {
  let end = from + 1;
  let at = end;
  let next = 1;
  while (next < parts.length && at < words.length) {
    const word = words[at]?.[0] ?? '';
    if (JOINING.has(word) && parts[next] !== word) at += 1;
    else if (word === parts[next]) {
      at += 1;
      next += 1;
      end = at;
    } else break;
  }
  return next > 1 || parts.length === 1 ? end : 0;
}
