import { crc32 } from 'node:zlib';
import { exifOf, type Orientation } from './orientation.js';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** What tells how the picture looks and moves. Texts, times, Exif and what nobody knows are not among them. */
const KEPT_CHUNKS: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT pHYs bKGD hIST sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** A PNG without texts, times, Exif and what was appended to it; null where it is not built as it should be. */
export function barePng(bytes: Buffer, orientation: Orientation): Buffer | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const parts: Buffer[] = [SIGNATURE];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (KEPT_CHUNKS.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IHDR' && orientation !== 1) parts.push(chunkOf('eXIf', exifOf(orientation)));
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return null;
}

function chunkOf(name: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}
