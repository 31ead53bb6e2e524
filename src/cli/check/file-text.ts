import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { text as allOf } from 'node:stream/consumers';
import { markdownText } from './markdown-text.js';

/** Ten times the longest article the pipeline takes. */
const MAX_BYTES = 10 * 1024 * 1024;
const MARKDOWN: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdx']);

/** A text to check: `read` is what the analysers get, of the same length as `source`, so that places are the same. */
export interface FileText {
  readonly name: string;
  readonly source: string;
  readonly read: string;
}

/** What the caller asked for cannot be done; the message is for him. */
export class UsageError extends Error {}

/**
 * Reads a file, or with `-` what comes in. Markdown is known by its ending; HTML and plain text are read alike.
 * @throws UsageError
 */
export async function readText(path: string): Promise<FileText> {
  if (path === '-') {
    const source = await allOf(process.stdin);
    return { name: '-', source, read: markdownText(source) };
  }
  const source = decoded(path, await bytesOf(path));
  const isMarkdown = MARKDOWN.has(extname(path).toLowerCase());
  return { name: path, source, read: isMarkdown ? markdownText(source) : source };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_BYTES) return await readFile(path);
  } catch {
    throw new UsageError(`${path}: cannot be read`);
  }
  throw new UsageError(`${path}: is longer than ${MAX_BYTES} bytes`);
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: is no UTF-8 text`);
  }
}
