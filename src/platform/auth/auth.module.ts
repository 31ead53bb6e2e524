import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { accessTokenKey, passwordCheckKey } from '#platform/crypto/keys.js';
import { PasswordsDb } from '#platform/db/auth-db.js';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { RequireAccessRules } from '#platform/policy/require-access-rules.js';
import { AccessGuard } from './access.guard.js';
import { ApiKeys } from './api-keys.js';
import { CredentialsPurge } from './credentials-purge.js';
import { ACCESS_TOKEN_KEY, JwtStrategy } from './jwt.strategy.js';
import { KeyGate } from './key-gate.js';
import { KnownTokens } from './known-tokens.js';
import { LiveGrants } from './live-grants.js';
import { LiveSessions } from './live-sessions.js';
import { PasswordChecks } from './password-checks.js';
import { PasswordHasher } from './password-hasher.js';
import { Revocations } from './revocations.js';

@Global()
@Module({})
export class AuthModule {
  static forRoot(config: ConnectedConfig): DynamicModule {
    return {
      module: AuthModule,
      imports: [PassportModule, DiscoveryModule],
      providers: [
        { provide: ACCESS_TOKEN_KEY, useFactory: () => accessTokenKey(config.secret) },
        { provide: APP_GUARD, useClass: AccessGuard },
        {
          provide: Revocations,
          useFactory: () => new Revocations(configuredRoleUrl(config, 'parecer_auth')),
        },
        ApiKeys,
        KeyGate,
        KnownTokens,
        LiveGrants,
        LiveSessions,
        JwtStrategy,
        {
          provide: PasswordHasher,
          useFactory: () => new PasswordHasher(config.passwordMemoryKib),
        },
        {
          provide: PasswordChecks,
          inject: [PasswordsDb, PasswordHasher],
          useFactory: (db: PasswordsDb, hasher: PasswordHasher) =>
            new PasswordChecks(db, hasher, passwordCheckKey(config.secret)),
        },
        CredentialsPurge,
        RequireAccessRules,
      ],
      exports: [
        ACCESS_TOKEN_KEY,
        KeyGate,
        LiveGrants,
        LiveSessions,
        PasswordChecks,
        PasswordHasher,
        Revocations,
      ],
    };
  }
}
