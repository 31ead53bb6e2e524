import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { isUuid } from '#kernel/ids.js';

export const ACCESS_TOKEN_SECONDS = 15 * 60;
export const ACCESS_TOKEN_ALGORITHM = 'HS256';
const ISSUER = 'parecer';
const AUDIENCE = 'parecer-api';

/** What an access token must be checked for, as passport-jwt and jsonwebtoken want it. */
export const ACCESS_TOKEN_RULES = {
  algorithms: [ACCESS_TOKEN_ALGORITHM],
  issuer: ISSUER,
  audience: AUDIENCE,
} as const satisfies jwt.VerifyOptions & { readonly algorithms: readonly string[] };

/** Signs a token that names a session; who that is, is looked up at each use. */
export function signAccessToken(sessionId: string, userId: string, key: KeyObject): string {
  return jwt.sign({ sid: sessionId }, key, {
    algorithm: ACCESS_TOKEN_ALGORITHM,
    issuer: ISSUER,
    audience: AUDIENCE,
    subject: userId,
    expiresIn: ACCESS_TOKEN_SECONDS,
  });
}

/** The session a verified token names; null when the token is signed but not of our making. */
export function sessionOf(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null || !('sid' in payload)) return null;
  return isUuid(payload.sid) ? payload.sid : null;
}
