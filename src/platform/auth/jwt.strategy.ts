import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { KeyObject } from 'node:crypto';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { ACCESS_TOKEN_RULES, sessionOf } from './access-token.js';
import { LiveSessions, type Principal } from './live-sessions.js';

/** Injection token of the key that access tokens are signed with. */
export const ACCESS_TOKEN_KEY = Symbol('ACCESS_TOKEN_KEY');

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    @Inject(ACCESS_TOKEN_KEY) key: KeyObject,
    private readonly sessions: LiveSessions,
  ) {
    // @ts-expect-error passport-jwt only hands the key on to jsonwebtoken, which takes key objects; its typings lag
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (_request: unknown, _token: unknown, done: KeyCallback) =>
        done(null, key),
      algorithms: [...ACCESS_TOKEN_RULES.algorithms],
      issuer: ACCESS_TOKEN_RULES.issuer,
      audience: ACCESS_TOKEN_RULES.audience,
    });
  }

  async validate(payload: unknown): Promise<Principal | false> {
    const sessionId = sessionOf(payload);
    if (sessionId === null) return false;
    return (await this.sessions.find(sessionId)) ?? false;
  }
}

type KeyCallback = (error: unknown, key?: KeyObject) => void;
