import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

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

/** The log-in password of a database role, the same in every process that knows the secret. */
export function databaseRolePassword(secret: string, role: string): string {
  return derive(secret, `database-role:${role}`).toString('base64url');
}
