import { problem } from '#kernel/problem.js';
import type { KeptStatement } from '#platform/db/backend.js';
import type { Tx } from '#platform/db/tx.js';
import { type FormerText, type IdentifiedBlock, identifyBlocks } from '#platform/html/block-ids.js';
import { sanitizeHtml, SANITIZER_VERSION } from '#platform/html/sanitize-html.js';
import { MAX_CONTENT } from './dto/post-fields.js';

/** The text of a post as it is stored, with what is known of it. */
export interface ReadyText {
  readonly content: string;
  readonly blocks: IdentifiedBlock[];
  readonly media_ids: string[];
  readonly sanitizer_version: number;
}

/** No article shows more; what comes after them is no reference any more. */
const MAX_FILES = 1_000;
/** Addresses of files, as `url` of a file says them, on whatever host. */
const FILE = /\/v1\/media\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\/content/gi;

/** A text that is ready but for its files, of which only the addresses are known. */
export interface CleanText extends Omit<ReadyText, 'media_ids'> {
  /** Ids, in lower case; whether there is a file of that id, and whose, is not known. */
  readonly namedFiles: readonly string[];
}

/**
 * What becomes of a text that somebody wrote: cleaned, and cut into blocks that keep their ids since `former`.
 * @throws Problem request.invalid for one that is too long once its signs are written as HTML
 */
export function cleanText(given: string, former: FormerText | null): CleanText {
  const content = sanitizeHtml(given);
  if (content.length > MAX_CONTENT) throw tooLong();
  return {
    content,
    blocks: [...identifyBlocks(content, former)],
    sanitizer_version: SANITIZER_VERSION,
    namedFiles: filesIn(content),
  };
}

/** The same with the files that it shows, of those it names. */
export async function withFiles(tx: Tx, { namedFiles, ...text }: CleanText): Promise<ReadyText> {
  return { ...text, media_ids: await ownFiles(tx, namedFiles) };
}

/** Both at once. Throws what `cleanText` throws. */
export async function readyText(
  tx: Tx,
  given: string,
  former: FormerText | null,
): Promise<ReadyText> {
  return withFiles(tx, cleanText(given, former));
}

/**
 * The same for a post that is there, whose row the caller holds; nothing where no text was given. A post that older rules
 * let through keeps that mark: its other texts are still to be looked at. Throws what `readyText` throws.
 */
export async function readyChange(
  tx: Tx,
  postId: string,
  given: string | undefined,
): Promise<Partial<ReadyText>> {
  if (given === undefined) return {};
  const former = await tx.one<FormerRow>(FORMER, [postId]);
  const { sanitizer_version: now, ...text } = await readyText(tx, given, textOf(former));
  return { ...text, sanitizer_version: Math.min(now, former?.sanitizer_version ?? now) };
}

const FORMER: KeptStatement = {
  name: 'former_text',
  text: 'select content, blocks, sanitizer_version from posts where id = $1',
};

interface FormerRow {
  readonly content: string | null;
  readonly blocks: readonly IdentifiedBlock[];
  readonly sanitizer_version: number;
}

function textOf(row: FormerRow | null): FormerText | null {
  return row === null ? null : { html: row.content ?? '', blocks: row.blocks };
}

function filesIn(content: string): readonly string[] {
  const named = new Set(Array.from(content.matchAll(FILE), ([, id = '']) => id.toLowerCase()));
  return [...named].slice(0, MAX_FILES);
}

/** Whose file it is decides whether it is one: an address of another's says nothing of whether there is such a file. */
async function ownFiles(tx: Tx, asked: readonly string[]): Promise<string[]> {
  if (asked.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    'select id from media where id = any ($1::uuid[]) order by id for key share',
    [asked],
  );
  const there = new Set(rows.map(({ id }) => id));
  return asked.filter((id) => there.has(id));
}

function tooLong() {
  const message = `must be at most ${MAX_CONTENT} characters, counted as HTML`;
  return problem('request.invalid', {
    errors: [{ pointer: '/content', message, code: 'maxLength' }],
  });
}
