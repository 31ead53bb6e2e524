import { exifOf, type Orientation } from './orientation.js';

const KEPT_CHUNKS: ReadonlySet<string> = new Set([
  'VP8X',
  'VP8 ',
  'VP8L',
  'ALPH',
  'ANIM',
  'ANMF',
  'ICCP',
]);
/** Bits of the extended header that say which metadata follow. */
const EXIF_FOLLOWS = 0x08;
const XMP_FOLLOWS = 0x04;
const HEAD_BYTES = 12;

/** A WebP without Exif, XMP and what was appended to it; null where it is not built as it should be. */
export function bareWebp(bytes: Buffer, orientation: Orientation): Buffer | null {
  if (bytes.length < HEAD_BYTES || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (bytes.toString('latin1', 8, HEAD_BYTES) !== 'WEBP') return null;
  const stop = 8 + bytes.readUInt32LE(4);
  if (stop > bytes.length) return null;
  const turned = orientation !== 1;
  const parts: Buffer[] = [];
  for (let at = HEAD_BYTES; at + 8 <= stop;) {
    const length = bytes.readUInt32LE(at + 4);
    // a chunk of odd length has one byte more, which a writer may forget at the end
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > stop) return null;
    const name = bytes.toString('latin1', at, at + 4);
    const chunk = bytes.subarray(at, end);
    if (name === 'VP8X') parts.push(headerFor(chunk, turned));
    else if (KEPT_CHUNKS.has(name)) parts.push(chunk);
    at = end;
  }
  if (turned) parts.push(exifChunk(orientation));
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function headerFor(chunk: Buffer, turned: boolean): Buffer {
  const header = Buffer.from(chunk);
  const flags = header[8] ?? 0;
  header[8] = (flags & ~(EXIF_FOLLOWS | XMP_FOLLOWS)) | (turned ? EXIF_FOLLOWS : 0);
  return header;
}

function exifChunk(orientation: Orientation): Buffer {
  const exif = exifOf(orientation);
  const chunk = Buffer.alloc(8 + exif.length);
  chunk.write('EXIF', 0, 'latin1');
  chunk.writeUInt32LE(exif.length, 4);
  exif.copy(chunk, 8);
  return chunk;
}
