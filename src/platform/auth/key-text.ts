import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * The form of a key: `prk_`, its id as 32 hexadecimal digits, a secret of 43 letters and digits, a checksum of six. One
 * word, so that a double click takes all of it; a form that secret scanners can search for and, by the checksum, tell from
 * an accident without asking us.
 */
const FORM =
  /^(prk_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12}))([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;
const BEARER = /^bearer +(prk_.*)$/i;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62 to the power of 43 is more than 2 to the power of 256. */
const SECRET_LENGTH = 43;
const CHECKSUM_LENGTH = 6;

export interface KeyParts {
  /** A UUID. */
  readonly id: string;
  readonly secret: string;
}

/** More than 256 random bits. */
export function newSecret(): string {
  return Array.from({ length: SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** What the database keeps instead of the secret: 32 bytes. A random secret needs no slow hash. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** The part of a key that may be shown again: it names the key and opens nothing. */
export function prefixOf(id: string): string {
  return `prk_${id.replaceAll('-', '')}`;
}

/** The key as it is handed over, once. */
export function formatKey({ id, secret }: KeyParts): string {
  const body = `${prefixOf(id)}${secret}`;
  return `${body}${checksumOf(body)}`;
}

/** Takes a key apart; null when it is none or was mistyped, which costs no look-up. */
export function parseKey(text: string): KeyParts | null {
  const [, prefix = '', a, b, c, d, e, secret = '', checksum] = FORM.exec(text) ?? [];
  if (checksum === undefined || checksumOf(prefix + secret) !== checksum) return null;
  return { id: [a, b, c, d, e].join('-'), secret };
}

/** What an Authorization header shows as a key, well-formed or not; null when it shows something else. */
export function keyIn(header: string | undefined): string | null {
  return header === undefined ? null : (BEARER.exec(header)?.[1] ?? null);
}

/** CRC-32 in base 62, six digits. It finds slips of the hand; against guesses there is the secret. */
function checksumOf(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let n = 0; n < CHECKSUM_LENGTH; n += 1) {
    digits = ALPHABET.charAt(rest % ALPHABET.length) + digits;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return digits;
}
