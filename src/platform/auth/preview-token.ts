import { createHash, randomBytes } from 'node:crypto';

/** The prefix lets secret scanners recognise a leaked one. */
const PREFIX = 'prv_';
const RANDOM_BYTES = 32;
const FORM = /^prv_[A-Za-z0-9_-]{43}$/;

export interface PreviewToken {
  readonly token: string;
  /** What the database keeps instead: 32 bytes. A random token needs no slow hash. */
  readonly hash: Buffer;
}

export function newPreviewToken(): PreviewToken {
  const token = `${PREFIX}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
  return { token, hash: sha256(token) };
}

/** What to look a token up by; null when it cannot be one. */
export function hashOfPreview(token: string): Buffer | null {
  return FORM.test(token) ? sha256(token) : null;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
