import { hash } from 'node:crypto';
import { diffArrays } from 'diff';
import { findBlocks, type HtmlBlock } from './html-blocks.js';

/** A block with an id that stays with it through edits. */
export interface IdentifiedBlock extends HtmlBlock {
  /** 8 letters and digits, unique within the text. */
  readonly id: string;
}

/** A text as it was before, with the blocks it had. */
export interface FormerText {
  readonly html: string;
  readonly blocks: readonly IdentifiedBlock[];
}

const ID_LENGTH = 8;
/** Texts that differ in more blocks are compared by equal blocks alone: the search grows with the square of it. */
const MAX_DIFFERENCES = 400;
/** Changed blocks that stand together are paired by their words up to so many, by their places beyond. */
const MAX_PAIRED = 40;
/** Share of words that two versions of one block have in common at least. */
const ALIKE = 0.3;

/**
 * The blocks of a text with their ids. A block that is the same as one before keeps its id wherever it went; a block that
 * changed keeps it where its neighbours, or most of its words, say that it is the same one. Equal blocks have different
 * ids. The same text after the same text gives the same ids.
 */
export function identifyBlocks(
  html: string,
  former: FormerText | null,
): readonly IdentifiedBlock[] {
  const blocks = findBlocks(html);
  const now = blocks.map((block) => keyOf(html, block));
  const old = (former?.blocks ?? []).map((block) => ({
    id: block.id,
    key: keyOf(former?.html ?? '', block),
  }));
  const ids: (string | undefined)[] = blocks.map(() => undefined);
  // of a new text there is nothing to compare
  if (old.length > 0) {
    const left = keepEqual(old, now, ids);
    keepMoved(left, now, ids);
    keepChanged(left, now, ids);
  }
  nameNew(now, ids, new Set(old.map(({ id }) => id)));
  return blocks.map(({ tag, start, end }, index) => ({ id: ids[index] ?? '', tag, start, end }));
}

interface OldBlock {
  readonly id: string;
  readonly key: string;
}

/** Blocks that have no counterpart yet, by the gap between equal ones in which they stand. */
interface Gap {
  readonly old: OldBlock[];
  readonly now: number[];
}

const UNEVEN = /\s\s|[^\S ]/;

/** What makes a block the same: its element and what stands in it, however it is spaced. */
function keyOf(html: string, { tag, start, end }: HtmlBlock): string {
  const text = html.slice(start, end);
  // most are spaced evenly, which is told sooner than it is done
  return `${tag} ${(UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim()}`;
}

/** Blocks that stayed in order keep their ids; gives what lies between them. */
function keepEqual(
  old: readonly OldBlock[],
  now: readonly string[],
  ids: (string | undefined)[],
): Gap[] {
  let before = 0;
  while (before < Math.min(old.length, now.length) && old[before]?.key === now[before]) {
    ids[before] = old[before]?.id;
    before += 1;
  }
  let behind = 0;
  const most = Math.min(old.length, now.length) - before;
  while (behind < most && old.at(-1 - behind)?.key === now.at(-1 - behind)) {
    ids[now.length - 1 - behind] = old.at(-1 - behind)?.id;
    behind += 1;
  }
  return compare(old.slice(before, old.length - behind), now, before, now.length - behind, ids);
}

function compare(
  old: readonly OldBlock[],
  now: readonly string[],
  from: number,
  to: number,
  ids: (string | undefined)[],
): Gap[] {
  const keys = old.map(({ key }) => key);
  const changes = diffArrays(keys, now.slice(from, to), { maxEditLength: MAX_DIFFERENCES });
  if (changes === undefined) {
    return [{ old: [...old], now: Array.from({ length: to - from }, (_, n) => from + n) }];
  }
  const gaps: Gap[] = [];
  let gap: Gap = { old: [], now: [] };
  let oldAt = 0;
  let nowAt = from;
  for (const { added, removed, count } of changes) {
    for (let n = 0; n < count; n += 1) {
      if (added) gap.now.push(nowAt + n);
      else if (removed) push(gap.old, old[oldAt + n]);
      else ids[nowAt + n] = old[oldAt + n]?.id;
    }
    if (!added) oldAt += count;
    if (!removed) nowAt += count;
    if (added || removed) continue;
    gaps.push(gap);
    gap = { old: [], now: [] };
  }
  return [...gaps, gap];
}

/** What stands elsewhere unchanged was moved. */
function keepMoved(
  gaps: readonly Gap[],
  now: readonly string[],
  ids: (string | undefined)[],
): void {
  const moved = new Map<string, OldBlock[]>();
  for (const gap of gaps) {
    for (const block of gap.old) push(listOf(moved, block.key), block);
  }
  const taken = new Set<OldBlock>();
  for (const gap of gaps) {
    for (const index of gap.now) {
      const block = moved.get(now[index] ?? '')?.shift();
      if (block === undefined) continue;
      ids[index] = block.id;
      taken.add(block);
    }
  }
  for (const gap of gaps) {
    const { old, now: indexes } = gap;
    replace(
      old,
      old.filter((block) => !taken.has(block)),
    );
    replace(
      indexes,
      indexes.filter((index) => ids[index] === undefined),
    );
  }
}

/** What changed in its place: paired by words first, then, where as many are left on both sides, by order. */
function keepChanged(
  gaps: readonly Gap[],
  now: readonly string[],
  ids: (string | undefined)[],
): void {
  for (const gap of gaps) {
    if (gap.old.length !== 1 || gap.now.length !== 1) pairByWords(gap, now, ids);
    if (gap.old.length !== gap.now.length) continue;
    gap.now.forEach((index, n) => {
      ids[index] = gap.old[n]?.id;
    });
  }
}

function pairByWords(gap: Gap, now: readonly string[], ids: (string | undefined)[]): void {
  if (Math.max(gap.old.length, gap.now.length) > MAX_PAIRED) return;
  const free = gap.old.map((block) => ({ block, words: wordsOf(block.key) }));
  for (const index of gap.now) {
    const words = wordsOf(now[index] ?? '');
    const scores = free.map((each) => alike(words, each.words));
    const best = scores.indexOf(Math.max(ALIKE, ...scores));
    const found = best < 0 ? undefined : free.splice(best, 1)[0];
    if (found !== undefined) ids[index] = found.block.id;
  }
  replace(
    gap.old,
    free.map(({ block }) => block),
  );
  replace(
    gap.now,
    gap.now.filter((index) => ids[index] === undefined),
  );
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(
    key
      .replace(/<[^<>]*>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Common words over all words of both, 0 to 1. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

/** New blocks are named after what they say; one that is taken, or was a moment ago, is numbered. */
function nameNew(
  now: readonly string[],
  ids: (string | undefined)[],
  former: ReadonlySet<string>,
): void {
  const taken = new Set(former);
  const numbers = new Map<string, number>();
  now.forEach((key, index) => {
    if (ids[index] !== undefined) return;
    let number = numbers.get(key) ?? 0;
    let id = idOf(key, number);
    while (taken.has(id)) {
      number += 1;
      id = idOf(key, number);
    }
    numbers.set(key, number + 1);
    taken.add(id);
    ids[index] = id;
  });
}

function idOf(key: string, number: number): string {
  const digest = hash('sha256', `${number} ${key}`, 'buffer');
  return digest.readBigUInt64BE().toString(36).padStart(ID_LENGTH, '0').slice(-ID_LENGTH);
}

function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function replace<T>(list: T[], items: readonly T[]): void {
  list.splice(0, list.length, ...items);
}
