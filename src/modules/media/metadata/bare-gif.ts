const TRAILER = 0x3b;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
/** Applications that say how a picture moves, as eight letters of a name and three of a version. */
const KEPT_APPLICATIONS: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);
const HEAD_BYTES = 13;

/** A GIF without comments, XMP and what was appended to it; null where it is not built as it should be. */
export function bareGif(bytes: Buffer): Buffer | null {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return null;
  const first = HEAD_BYTES + coloursOf(bytes[10]);
  const parts: Buffer[] = [bytes.subarray(0, first)];
  for (let at = first; at < bytes.length;) {
    const kind = bytes[at];
    if (kind === TRAILER) return Buffer.concat([...parts, bytes.subarray(at, at + 1)]);
    // an image has a place of eight bytes, its marks, its colours, and a byte of its code
    const data =
      kind === IMAGE ? at + 11 + coloursOf(bytes[at + 9]) : kind === EXTENSION ? at + 2 : null;
    const end = data === null ? null : endOfBlocks(bytes, data);
    if (end === null) return null;
    if (kind === IMAGE || isKept(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function isKept(bytes: Buffer, at: number): boolean {
  const label = bytes[at + 1];
  if (label === COMMENT) return false;
  return label !== APPLICATION || KEPT_APPLICATIONS.has(bytes.toString('latin1', at + 3, at + 14));
}

/** Bytes of the table of colours that a byte of marks tells of. */
function coloursOf(marks = 0): number {
  return (marks & 0x80) === 0 ? 0 : 3 * 2 ** ((marks & 7) + 1);
}

/** Behind the empty block that ends a row of them. */
function endOfBlocks(bytes: Buffer, from: number): number | null {
  for (let at = from; at < bytes.length;) {
    const length = bytes[at] ?? 0;
    if (length === 0) return at + 1;
    at += length + 1;
  }
  return null;
}
