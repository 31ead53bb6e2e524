import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
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
    const source = decoded(path, await bytesOfInput());
    return { name: path, source, read: markdownText(source) };
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
  throw tooLong(path);
}

async function bytesOfInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLong('-');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLong = (path: string) => new UsageError(`${path}: is longer than ${MAX_BYTES} bytes`);

/** UTF-8, or UTF-16 behind its byte order mark, as older editors save. Other encodings are not guessed: a wrong guess hides names. */
function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: is no UTF-8 text; save it as UTF-8`);
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
