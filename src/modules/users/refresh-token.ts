import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'prt_';
const RANDOM_BYTES = 32;

/** 256 random bits as text; the prefix lets secret scanners recognise a leaked one. */
export function newRefreshToken(): string {
  return `${PREFIX}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
}

/** What the database keeps instead of the token: 32 bytes. A random token needs no slow hash. */
export function hashRefreshToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
