import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { KeyObject } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { ACCESS_TOKEN_RULES, claimsOf, looksLikeAccessToken } from './access-token.js';
import { LiveSessions, type Principal } from './live-sessions.js';
import { hasOneCredential } from './one-credential.js';

/** Injection token of the key that access tokens are signed with. */
export const ACCESS_TOKEN_KEY = Symbol('ACCESS_TOKEN_KEY');

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    @Inject(ACCESS_TOKEN_KEY) key: KeyObject,
    private readonly sessions: LiveSessions,
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
    });
  }

  async validate(verified: unknown): Promise<Principal | false> {
    const claims = claimsOf(verified);
    if (claims === null) return false;
    const principal = await this.sessions.find(claims.sessionId);
    return principal?.userId === claims.userId ? principal : false;
  }
}

type KeyCallback = (error: unknown, key?: KeyObject) => void;
