import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { decryptCbc, encryptCbc, type Encrypted } from './a256cbc-hs512.js';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
const IV_BYTES = { gcm: 12, cbc: 16 } as const;
/** Which algorithm a key is for, by its size in bytes; nothing else says so, least of all the envelope. */
const ALGORITHMS: Readonly<Record<number, 'gcm' | 'cbc'>> = { 32: 'gcm', 64: 'cbc' };
const NUMBERS = { gcm: '1', cbc: '2' } as const;

const PART = '([A-Za-z0-9_-]*)';
const ENVELOPE = new RegExp(
  `^enc:1:([12]):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):${PART}:${PART}:${PART}$`,
);

/** Where an encrypted value stands: it opens there and nowhere else. */
export interface Place {
  readonly tenantId: string;
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** A key that encrypts values: 32 bytes for AES-256-GCM, 64 for AES-256-CBC with HMAC-SHA-512. */
export interface DataKey {
  readonly id: string;
  readonly secret: KeyObject;
}

/** The text `enc:1:<algorithm>:<key id>:<iv>:<cipher text>:<tag>`, its parts in base64url. */
export function sealEnvelope(plain: Buffer, { id, secret }: DataKey, place: Place): string {
  const algorithm = algorithmOf(secret);
  if (algorithm === null) throw new Error('a key of this size is for no algorithm');
  const aad = aadOf(place);
  const iv = randomBytes(IV_BYTES[algorithm]);
  const { body, tag } =
    algorithm === 'gcm'
      ? encryptGcm(plain, secret, aad, iv)
      : encryptCbc(plain, secret.export(), aad, iv);
  const parts = [iv, body, tag].map((part) => part.toString('base64url'));
  return ['enc', '1', NUMBERS[algorithm], id, ...parts].join(':');
}

/** The plain bytes, or null: no envelope, of another key or place, cut or changed. Why, nobody learns. */
export function openEnvelope(
  envelope: string,
  { id, secret }: DataKey,
  place: Place,
): Buffer | null {
  const read = readEnvelope(envelope);
  const algorithm = algorithmOf(secret);
  if (read === null || algorithm === null) return null;
  if (read.number !== NUMBERS[algorithm] || read.keyId !== id) return null;
  const aad = aadOf(place);
  return algorithm === 'gcm'
    ? decryptGcm(read, secret, aad)
    : decryptCbc(read, secret.export(), aad);
}

/** The id of the key an envelope names; null for any other text. */
export function keyIdOf(envelope: string): string | null {
  return ENVELOPE.exec(envelope)?.[2] ?? null;
}

function readEnvelope(text: string) {
  const [, number, keyId, ...parts] = ENVELOPE.exec(text) ?? [];
  const [iv, body, tag] = parts.map(bytesOf);
  if (iv === undefined || body === undefined || tag === undefined) return null;
  if (iv === null || body === null || tag === null) return null;
  return { number, keyId, iv, body, tag };
}

/** One text for the same bytes only: base64 otherwise has bits that nobody reads and everybody could change. */
function bytesOf(part: string): Buffer | null {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : null;
}

function algorithmOf(secret: KeyObject): 'gcm' | 'cbc' | null {
  return ALGORITHMS[secret.symmetricKeySize ?? 0] ?? null;
}

function aadOf({ tenantId, table, column, rowId }: Place): Buffer {
  return Buffer.from([tenantId, table, column, rowId].join('|'));
}

/** AES-256-GCM with a tag of 16 bytes. */
export function encryptGcm(plain: Buffer, key: KeyObject, aad: Buffer, iv: Buffer): Encrypted {
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, body, tag: cipher.getAuthTag() };
}

/** The plain bytes; null when anything was changed. */
export function decryptGcm({ iv, body, tag }: Encrypted, key: KeyObject, aad: Buffer) {
  if (iv.length !== IV_BYTES.gcm || tag.length !== TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(tag);
  const plain = decipher.update(body);
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
}
