import { fold, formsOf } from './word-forms.js';

/** What somebody looks for, in the syntax of PostgreSQL's `to_tsquery`. */
export interface SearchWords {
  /** Empty when nothing in it can be looked for. */
  readonly query: string;
  /** The same with its last word left open, for who is still typing; null where that is a phrase or too short. */
  readonly open: string | null;
  /** The word left open, as an operand. */
  readonly last: string | null;
  /** The words, folded, of a search that is nothing but words: for those that may be misspelt. null for any other. */
  readonly plain: readonly string[] | null;
}

interface Term {
  readonly negated: boolean;
  readonly phrase: boolean;
  readonly text: string;
}

const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))/g;
/** "or" as in every search on the web, "ou" as one would write it. */
const OR = /^(?:or|ou)$/i;
const PARTS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const OPEN_WORD = /^[\p{L}\p{M}]{3,40}$/u;
const MAX_MISSPELT = 6;

/**
 * Reads what somebody typed, as in a search on the web: all words, "a phrase", -without, this or that. Every word is asked for
 * in singular and plural. Whatever is typed gives a query PostgreSQL can read.
 */
export function readSearchWords(typed: string): SearchWords {
  const groups = groupsOf(typed);
  const last = lastWord(groups);
  return {
    query: queryOf(groups, null),
    open: last === null ? null : queryOf(groups, last),
    last: last === null ? null : quoted(last.text),
    plain: plainWords(groups),
  };
}

/** Terms that must all be there, one group for each side of an "or"; a side that excludes only, finds nothing. */
function groupsOf(typed: string): readonly (readonly Term[])[] {
  const groups: Term[][] = [[]];
  for (const [, minus = '', inQuotes, bare = ''] of typed.matchAll(TERM)) {
    if (minus === '' && inQuotes === undefined && OR.test(bare)) {
      groups.push([]);
      continue;
    }
    const text = inQuotes ?? bare;
    if (text.match(PARTS) === null) continue;
    groups.at(-1)?.push({ negated: minus !== '', phrase: inQuotes !== undefined, text });
  }
  return groups.filter((group) => group.some(({ negated }) => !negated));
}

function queryOf(groups: readonly (readonly Term[])[], left: Term | null): string {
  return groups
    .map((group) => group.map((term) => termQuery(term, term === left)).join(' & '))
    .join(' | ');
}

function termQuery({ negated, phrase, text }: Term, open: boolean): string {
  const parts = text.match(PARTS) ?? [];
  const inOrder = parts.map((part) => anyOf(formsOf(part).map(quoted))).join(' <-> ');
  const alternatives = [
    parts.length > 1 ? `(${inOrder})` : inOrder,
    // "covid-19" and addresses are words of their own to the parser
    ...(phrase || parts.length === 1 ? [] : [quoted(text)]),
    ...(open ? [`${quoted(text)}:*`] : []),
  ];
  return `${negated ? '!' : ''}${anyOf(alternatives)}`;
}

function anyOf(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? alternatives.join('') : `(${alternatives.join(' | ')})`;
}

/** An operand that is read as text and never as an operator. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, (character) => character + character)}'`;
}

function lastWord(groups: readonly (readonly Term[])[]): Term | null {
  const last = groups.at(-1)?.at(-1);
  if (last === undefined || last.negated || last.phrase) return null;
  return OPEN_WORD.test(last.text) ? last : null;
}

function plainWords(groups: readonly (readonly Term[])[]): readonly string[] | null {
  const [terms = [], ...others] = groups;
  const plain = terms.every(
    ({ negated, phrase, text }) => !negated && !phrase && OPEN_WORD.test(text),
  );
  if (others.length > 0 || !plain || terms.length === 0 || terms.length > MAX_MISSPELT) return null;
  return terms.map(({ text }) => fold(text));
}
