import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { accessTokenKey } from '#platform/crypto/keys.js';
import { RequireAccessRules } from '#platform/policy/require-access-rules.js';
import { AccessGuard } from './access.guard.js';
import { ACCESS_TOKEN_KEY, JwtStrategy } from './jwt.strategy.js';
import { LiveSessions } from './live-sessions.js';
import { PasswordHasher } from './password-hasher.js';

@Global()
@Module({})
export class AuthModule {
  static forRoot(secret: string): DynamicModule {
    return {
      module: AuthModule,
      imports: [PassportModule, DiscoveryModule],
      providers: [
        { provide: ACCESS_TOKEN_KEY, useFactory: () => accessTokenKey(secret) },
        { provide: APP_GUARD, useClass: AccessGuard },
        LiveSessions,
        JwtStrategy,
        PasswordHasher,
        RequireAccessRules,
      ],
      exports: [ACCESS_TOKEN_KEY, LiveSessions, PasswordHasher],
    };
  }
}
