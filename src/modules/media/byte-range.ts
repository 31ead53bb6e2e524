import type { ByteRange } from '#platform/storage/blob-store.js';

const SINGLE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The one range a Range header asks for, cut to the size; null means "send everything", which RFC 9110 §14.2 allows
 * for every header that is not understood or cannot be served.
 */
export function readRange(header: string | undefined, size: number): ByteRange | null {
  const match = header === undefined ? null : SINGLE.exec(header.trim());
  if (match === null) return null;
  const [, first = '', last = ''] = match;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return last === '' || length === 0 ? null : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? null : { start, end };
}
