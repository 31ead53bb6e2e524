import { createPrivateKey, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** 32 bytes for one purpose out of the install's one secret (HKDF-SHA-256, RFC 5869). */
function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'parecer', purpose, 32));
}

/** The key that signs access tokens. A KeyObject, since jsonwebtoken is five times slower with a string. */
export function accessTokenKey(secret: string): KeyObject {
  return createSecretKey(derive(secret, 'access-token'));
}

/** The key that fingerprints requests whose answers are kept. */
export function requestHashKey(secret: string): KeyObject {
  return createSecretKey(derive(secret, 'request-hash'));
}

/** The key of the fingerprints by which missed passwords are counted. */
export function passwordCheckKey(secret: string): KeyObject {
  return createSecretKey(derive(secret, 'password-check'));
}

/** The log-in password of a database role, the same in every process that knows the secret. */
export function databaseRolePassword(secret: string, role: string): string {
  return derive(secret, `database-role:${role}`).toString('base64url');
}

/** The key that signs the context of a database transaction; the database checks with the same key. */
export function contextKey(secret: string): KeyObject {
  return createSecretKey(derive(secret, 'database-context'));
}

/** The key of what shows that a domain is a tenant's. */
export function domainProofKey(secret: string): KeyObject {
  return createSecretKey(derive(secret, 'domain-proof'));
}

/** The key that seals mail while it waits in the database. */
export function mailKey(secret: string): KeyObject {
  return createSecretKey(derive(secret, 'mail'));
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410 §7). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 key that signs archives of tenants who leave; its public half is theirs to check with. */
export function exportSigningKey(secret: string): KeyObject {
  const key = Buffer.concat([ED25519_PKCS8, derive(secret, 'export-signature')]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

const HMAC_BLOCK = 64;

/** The blocks HMAC begins its two hashes with (RFC 2104), as the database keeps them. */
export function contextKeyBlocks(secret: string): {
  readonly inner: Uint8Array;
  readonly outer: Uint8Array;
} {
  const key = Buffer.alloc(HMAC_BLOCK);
  derive(secret, 'database-context').copy(key);
  return { inner: key.map((byte) => byte ^ 0x36), outer: key.map((byte) => byte ^ 0x5c) };
}
