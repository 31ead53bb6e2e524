import { defaultTreeAdapter, html, parseFragment, serialize } from 'parse5';
import { readTokens } from './tokens.js';

/** End tags that may be left out; a browser puts them in the same places. */
const OPTIONAL_ENDS = new Set(
  'p li dt dd tr td th thead tbody tfoot colgroup caption rt rp'
    .split(' ')
    .map((name) => `/${name}`),
);

/** What is longer gets its end tags written in rather than being parsed four times. */
const MAX_PARSED = 60_000;

/**
 * True when a text says the same as the sanitised one and differs only in how it is written: entities, quotes, slashes,
 * capitals, end tags that may be left out. It has then no tag and no attribute that the sanitised one has not, wherever it
 * is put. False also for what is not finished (`<a href="`): it would swallow what a page has behind it.
 */
export function sameMarkup(source: string, sanitized: string): boolean {
  if (source === sanitized) return true;
  const given = readTokens(source);
  const clean = readTokens(sanitized);
  if (given === null || clean === null) return false;
  let at = 0;
  let omitted = false;
  for (const token of clean) {
    if (token === given[at]) at += 1;
    else if (OPTIONAL_ENDS.has(token)) omitted = true;
    else return false;
  }
  if (at < given.length) return false;
  if (!omitted) return true;
  if (source.length > MAX_PARSED) return false;
  return CONTEXTS.every((context) => treeIn(context, source) === treeIn(context, sanitized));
}

const CONTEXTS = ['div', 'template'] as const;

/** As a browser would read it within that element, written out in one way. */
function treeIn(context: (typeof CONTEXTS)[number], source: string): string {
  const element = defaultTreeAdapter.createElement(context, html.NS.HTML, []);
  return serialize(parseFragment(element, source, {}));
}
