import { type KeyObject, randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { isUuid } from '#kernel/ids.js';

export const ACCESS_TOKEN_SECONDS = 15 * 60;
const ALGORITHM = 'HS256';
/** Says in the token itself what it is for, so that no other signed text can stand in for it (RFC 9068). */
const TYPE = 'at+jwt';
const ISSUER = 'parecer';
const AUDIENCE = 'parecer-api';
/** What the clocks of two servers may differ by. */
const CLOCK_TOLERANCE_SECONDS = 5;
/** Ours have some 400 characters. */
const MAX_LENGTH = 1_024;
const HEADERS = ['alg', 'typ'];
const CLAIMS = ['aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'sid', 'sub'];

/** What an access token must be checked for, as passport-jwt and jsonwebtoken want it. */
export const ACCESS_TOKEN_RULES = {
  algorithms: [ALGORITHM],
  issuer: ISSUER,
  audience: AUDIENCE,
  maxAge: ACCESS_TOKEN_SECONDS,
  clockTolerance: CLOCK_TOLERANCE_SECONDS,
  complete: true,
} as const satisfies jwt.VerifyOptions & { readonly algorithms: readonly string[] };

/** Whom a token names; whether he still may, is looked up at each use. */
export interface AccessClaims {
  readonly sessionId: string;
  readonly userId: string;
  /** When it ends by its own words, in milliseconds of the epoch. */
  readonly endsAt: number;
}

/** Signs a token that names a session and whose it is. */
export function signAccessToken(sessionId: string, userId: string, key: KeyObject): string {
  return jwt.sign({ sid: sessionId }, key, {
    header: { alg: ALGORITHM, typ: TYPE },
    issuer: ISSUER,
    audience: AUDIENCE,
    subject: userId,
    jwtid: randomUUID(),
    notBefore: 0,
    expiresIn: ACCESS_TOKEN_SECONDS,
  });
}

/** Whether it is worth a look at the signature at all. */
export function looksLikeAccessToken(token: string): boolean {
  return token.length <= MAX_LENGTH;
}

/** Checks a token by itself, outside of a route's guard; null when it is not good. */
export function readAccessToken(token: string, key: KeyObject): AccessClaims | null {
  if (!looksLikeAccessToken(token)) return null;
  try {
    return claimsOf(jwt.verify(token, key, ACCESS_TOKEN_RULES));
  } catch {
    return null;
  }
}

/** Whom a token with a good signature names; null when it is not of the one shape we make. */
export function claimsOf(verified: unknown): AccessClaims | null {
  if (!isRecord(verified) || !isRecord(verified.header) || !isRecord(verified.payload)) return null;
  const { header, payload } = verified;
  if (!hasExactly(header, HEADERS) || header.typ !== TYPE || !hasExactly(payload, CLAIMS)) {
    return null;
  }
  const { aud, jti, sid, sub, exp, iat } = payload;
  if (aud !== AUDIENCE || typeof exp !== 'number' || typeof iat !== 'number') return null;
  const endsAt = Math.min(exp, iat + ACCESS_TOKEN_SECONDS) * 1_000;
  return isUuid(jti) && isUuid(sid) && isUuid(sub) ? { sessionId: sid, userId: sub, endsAt } : null;
}

function hasExactly(record: object, names: readonly string[]): boolean {
  return Object.keys(record).sort().join() === names.join();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
