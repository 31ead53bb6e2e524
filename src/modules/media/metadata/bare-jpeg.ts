import { exifOf, type Orientation } from './orientation.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
/** Application segments: JFIF and Adobe say how colours are to be read, ICC profiles what they mean. */
const KEPT_SEGMENTS: ReadonlyMap<number, string> = new Map([
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
]);
const JFIF = 0xe0;
/** Marker, length, name, version, unit, densities and the size of a thumbnail. */
const JFIF_BYTES = 18;
const THUMBNAIL_AT = 16;

/**
 * A JPEG without its Exif, XMP, IPTC, comments, thumbnails, and what was appended to it; the picture is the same to the
 * bit. null where it is not built as it should be.
 */
export function bareJpeg(bytes: Buffer, orientation: Orientation): Buffer | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  const turned = orientation === 1 ? null : exifSegment(orientation);
  let told = turned === null;
  for (let at = 2; at < bytes.length;) {
    // any number of 0xFF may stand before a marker
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === EOI) return Buffer.concat([...parts, bytes.subarray(at, at + 2)]);
    const end = endOfSegment(bytes, at, marker);
    if (end === null) return null;
    const kept = keptSegment(bytes.subarray(at, end), marker);
    // JFIF has to be the first of all segments
    if (turned !== null && !told && marker !== JFIF) {
      parts.push(turned);
      told = true;
    }
    if (kept !== null) parts.push(kept);
    at = end;
  }
  return null;
}

function endOfSegment(bytes: Buffer, at: number, marker: number): number | null {
  if (isAlone(marker)) return at + 2;
  if (at + 4 > bytes.length) return null;
  const length = bytes.readUInt16BE(at + 2);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return null;
  return marker === SOS ? endOfScan(bytes, end) : end;
}

/** Markers without a length: restarts, and one for temporary use. */
const isAlone = (marker: number): boolean => marker === 1 || (marker >= 0xd0 && marker <= 0xd7);

/** The next marker behind compressed data, in which 0xFF stands before 0 or a restart alone. */
function endOfScan(bytes: Buffer, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return null;
    if (next !== 0 && next !== 0xff && !isAlone(next)) return at;
  }
  return null;
}

function keptSegment(segment: Buffer, marker: number): Buffer | null {
  if (marker === COMMENT) return null;
  if (marker === JFIF) return withoutThumbnail(segment);
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (!isApplication) return segment;
  const name = KEPT_SEGMENTS.get(marker);
  return name !== undefined && startsWith(segment, name) ? segment : null;
}

/** A thumbnail may show what was cut from the picture. */
function withoutThumbnail(segment: Buffer): Buffer | null {
  if (!startsWith(segment, 'JFIF\0') || segment.length < JFIF_BYTES) return null;
  const bare = Buffer.from(segment.subarray(0, JFIF_BYTES));
  bare.writeUInt16BE(JFIF_BYTES - 2, 2);
  bare.writeUInt16BE(0, THUMBNAIL_AT);
  return bare;
}

const startsWith = (segment: Buffer, name: string): boolean =>
  segment.toString('latin1', 4, 4 + name.length) === name;

function exifSegment(orientation: Orientation): Buffer {
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}
