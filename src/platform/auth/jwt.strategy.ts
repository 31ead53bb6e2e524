import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { KeyObject } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt, Strategy } from 'passport-jwt';
import {
  ACCESS_TOKEN_RULES,
  type AccessClaims,
  claimsOf,
  looksLikeAccessToken,
} from './access-token.js';
import { KnownTokens } from './known-tokens.js';
import { LiveSessions, type Principal } from './live-sessions.js';
import { hasOneCredential } from './one-credential.js';

/** Injection token of the key that access tokens are signed with. */
export const ACCESS_TOKEN_KEY = Symbol('ACCESS_TOKEN_KEY');

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    @Inject(ACCESS_TOKEN_KEY) key: KeyObject,
    private readonly sessions: LiveSessions,
    private readonly tokens: KnownTokens,
  ) {
    const { algorithms, issuer, audience, ...rules } = ACCESS_TOKEN_RULES;
    // @ts-expect-error passport-jwt only hands the key on to jsonwebtoken, which takes key objects; its typings lag
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (request: FastifyRequest, token: string, done: KeyCallback) =>
        hasOneCredential(request) && looksLikeAccessToken(token)
          ? done(null, key)
          : done(new Error('not one access token')),
      algorithms: [...algorithms],
      issuer,
      audience,
      jsonWebTokenOptions: rules,
      passReqToCallback: true,
    });
  }

  /** Passport has checked the token that the request shows. */
  async validate(request: FastifyRequest, verified: unknown): Promise<Principal | false> {
    const claims = claimsOf(verified);
    if (claims === null) return false;
    const token = bearerIn(request);
    if (token !== null) this.tokens.remember(token, claims);
    return (await this.principalOf(claims)) ?? false;
  }

  /** What the request's token says, when it was checked before; null for whatever Passport must look at. */
  recall(request: FastifyRequest): AccessClaims | null {
    const token = bearerIn(request);
    return token === null || !hasOneCredential(request) ? null : this.tokens.find(token);
  }

  /** Who the request's token is of, when both it and its session were looked at before and that still holds; else null. */
  recallPerson(request: FastifyRequest): Principal | null {
    const claims = this.recall(request);
    const principal = claims === null ? null : this.sessions.recall(claims.sessionId);
    return claims !== null && principal?.userId === claims.userId ? principal : null;
  }

  /** Who a good token is of, as the database says now; null when his session ended. */
  async principalOf({ sessionId, userId }: AccessClaims): Promise<Principal | null> {
    const principal = await this.sessions.find(sessionId);
    return principal?.userId === userId ? principal : null;
  }
}

type KeyCallback = (error: unknown, key?: KeyObject) => void;

const BEARER = /^bearer (\S+)$/i;

/** As clients write it; Passport bears with other spaces, and sees each of those tokens itself. */
function bearerIn({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const token = BEARER.exec(headers.authorization ?? '')?.[1] ?? null;
  return token !== null && looksLikeAccessToken(token) ? token : null;
}
