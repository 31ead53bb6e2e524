import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import type { Mail } from './mail.js';

const CIPHER = 'aes-256-gcm';
/** The first byte says how the rest is made. */
const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES + TAG_BYTES;

/** Version, nonce, tag and cipher text. It opens under the id of its row alone: one cannot be put in another's place. */
export function sealMail(mail: Mail, id: string, key: KeyObject): Buffer {
  return seal(textOf(mail), id, key);
}

/** Two letters for one row, of which the database chooses one: as long as each other, so that nobody sees which. */
export function sealAlternatives(
  [one, other]: readonly [Mail, Mail],
  id: string,
  key: KeyObject,
): readonly [Buffer, Buffer] {
  const texts = [textOf(one), textOf(other)] as const;
  const bytes = Math.max(texts[0].length, texts[1].length);
  return [seal(padded(texts[0], bytes), id, key), seal(padded(texts[1], bytes), id, key)];
}

function textOf({ to, subject, text }: Mail): Buffer {
  return Buffer.from(JSON.stringify([to, subject, text]));
}

/** JSON may end in spaces. */
function padded(text: Buffer, bytes: number): Buffer {
  return Buffer.concat([text, Buffer.alloc(bytes - text.length, ' ')]);
}

function seal(text: Buffer, id: string, key: KeyObject): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(id));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]);
}

/** The letter, or null when it was sealed by another secret, for another row, or was changed since. */
export function openMail(sealed: Buffer, id: string, key: KeyObject): Mail | null {
  if (sealed.length <= HEAD_BYTES || sealed[0] !== VERSION) return null;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(1, 1 + IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(id));
  decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, HEAD_BYTES));
  try {
    const plain = Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]);
    return readMail(JSON.parse(plain.toString('utf8')));
  } catch {
    return null;
  }
}

function readMail(value: unknown): Mail | null {
  if (!Array.isArray(value)) return null;
  const [to, subject, text]: unknown[] = value;
  if (typeof to !== 'string' || typeof subject !== 'string' || typeof text !== 'string')
    return null;
  return { to, subject, text };
}
