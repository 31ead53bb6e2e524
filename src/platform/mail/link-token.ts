import { createHash, randomBytes } from 'node:crypto';

/** What a link in a mail is good for; the prefix lets secret scanners recognise a leaked one. */
const PREFIXES = { invitation: 'pin_', confirmation: 'pec_', reset: 'ppr_' } as const;
export type LinkKind = keyof typeof PREFIXES;

const RANDOM_BYTES = 32;
const RANDOM_PART = /^[A-Za-z0-9_-]{43}$/;

export interface LinkToken {
  readonly token: string;
  /** What the database keeps instead: 32 bytes. A random token needs no slow hash. */
  readonly hash: Buffer;
}

export function newLinkToken(kind: LinkKind): LinkToken {
  const token = `${PREFIXES[kind]}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

/** What to look a token up by; null when it cannot be one of this kind. */
export function linkTokenHash(kind: LinkKind, token: string): Buffer | null {
  const prefix = PREFIXES[kind];
  if (!token.startsWith(prefix) || !RANDOM_PART.test(token.slice(prefix.length))) return null;
  return hashOf(token);
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
