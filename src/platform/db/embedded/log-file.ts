import { copyFileSync, openSync, readSync, closeSync, statSync, truncateSync } from 'node:fs';

const MAX_BYTES = 10 * 1024 * 1024;
const TAIL_BYTES = 4096;

/** Size in bytes; 0 when the file does not exist. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Keeps the file below about 10 MB plus one older copy (`.1`). The server appends to the same open
 * file, so it is copied and cut, not renamed; a few lines written in between may be lost.
 */
export function boundLogFile(file: string): void {
  if (sizeOf(file) <= MAX_BYTES) return;
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
}

/** What was appended since the file had `offset` bytes, at most the last 4 kB. */
export function readAppended(file: string, offset: number): string {
  const size = sizeOf(file);
  const start = Math.max(Math.min(offset, size), size - TAIL_BYTES);
  if (size === start) return '';
  const buffer = Buffer.alloc(size - start);
  const handle = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, start)).trim();
  } finally {
    closeSync(handle);
  }
}
