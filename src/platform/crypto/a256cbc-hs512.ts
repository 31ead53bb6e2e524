import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

const HALF_KEY = 32;
const TAG_BYTES = 32;

/** What an authenticated cipher gives, in its three parts. */
export interface Encrypted {
  readonly iv: Buffer;
  readonly body: Buffer;
  readonly tag: Buffer;
}

/**
 * AES-256-CBC, then HMAC-SHA-512 over all of it: A256CBC-HS512 of RFC 7518 §5.2.5.
 * @param key 64 bytes: the first half authenticates, the second encrypts
 */
export function encryptCbc(plain: Buffer, key: Buffer, aad: Buffer, iv: Buffer): Encrypted {
  const cipher = createCipheriv('aes-256-cbc', key.subarray(HALF_KEY), iv);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, body, tag: tagOf(key, aad, iv, body) };
}

/** The plain bytes; null when anything was changed. Nothing is decrypted before the tag is right. */
export function decryptCbc({ iv, body, tag }: Encrypted, key: Buffer, aad: Buffer): Buffer | null {
  if (tag.length !== TAG_BYTES || iv.length !== 16 || body.length === 0 || body.length % 16 !== 0) {
    return null;
  }
  if (!timingSafeEqual(tag, tagOf(key, aad, iv, body))) return null;
  const decipher = createDecipheriv('aes-256-cbc', key.subarray(HALF_KEY), iv);
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

function tagOf(key: Buffer, aad: Buffer, iv: Buffer, body: Buffer): Buffer {
  const aadBits = Buffer.alloc(8);
  aadBits.writeBigUInt64BE(BigInt(aad.length) * 8n);
  return createHmac('sha512', key.subarray(0, HALF_KEY))
    .update(Buffer.concat([aad, iv, body, aadBits]))
    .digest()
    .subarray(0, TAG_BYTES);
}
