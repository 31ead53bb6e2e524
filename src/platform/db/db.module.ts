import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type pg from 'pg';
import type { Config } from '#platform/config/config.js';
import { contextKey } from '#platform/crypto/keys.js';
import { AuditDb } from './audit-db.js';
import { COSTLY_POOL, createCostlyPool } from './costly-pool.js';
import { AuthDb, PasswordsDb } from './auth-db.js';
import { CONTEXT_KEY, Db } from './db.js';
import { CONNECTION_LIMITS, hearErrors } from './open-pool.js';
import { createReadPool, READ_POOL } from './read-pool.js';
import { RequireIsolation } from './require-isolation.js';
import { configuredRoleUrl } from './roles.js';

/** A configuration whose database is known: given by the operator or started by the program. */
export type ConnectedConfig = Config & { readonly databaseUrl: string };

/** A class that carries TypeORM's @Entity. */
export type EntityClass = new () => object;

@Global()
@Module({})
export class DbModule implements OnApplicationShutdown {
  constructor(
    @Inject(READ_POOL) private readonly readPool: pg.Pool,
    @Inject(COSTLY_POOL) private readonly costlyPool: pg.Pool,
    private readonly authDb: AuthDb,
    private readonly passwordsDb: PasswordsDb,
    private readonly auditDb: AuditDb,
  ) {}

  /** Connects as roles that own nothing, one for each kind of work. `entities` are every module's, as classes. */
  static forRoot(config: ConnectedConfig, entities: readonly EntityClass[]): DynamicModule {
    return {
      module: DbModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: configuredRoleUrl(config, 'parecer_app'),
          entities: [...entities],
          synchronize: false,
          installExtensions: false,
          retryAttempts: 3,
          retryDelay: 1_000,
          poolErrorHandler: () => undefined,
          applicationName: 'parecer',
          extra: {
            max: config.databasePoolSize,
            pipeline: true,
            onConnect: hearErrors,
            ...CONNECTION_LIMITS,
          },
        }),
      ],
      providers: [
        { provide: CONTEXT_KEY, useFactory: () => contextKey(config.secret) },
        {
          provide: READ_POOL,
          useFactory: () =>
            createReadPool(configuredRoleUrl(config, 'parecer_public'), config.databasePoolSize),
        },
        {
          provide: COSTLY_POOL,
          useFactory: () =>
            createCostlyPool(configuredRoleUrl(config, 'parecer_public'), config.databasePoolSize),
        },
        {
          provide: AuthDb,
          useFactory: () => new AuthDb(configuredRoleUrl(config, 'parecer_auth')),
        },
        {
          provide: PasswordsDb,
          useFactory: () => new PasswordsDb(configuredRoleUrl(config, 'parecer_auth')),
        },
        {
          provide: AuditDb,
          useFactory: () => new AuditDb(configuredRoleUrl(config, 'parecer_audit')),
        },
        Db,
        RequireIsolation,
      ],
      exports: [Db, AuthDb, AuditDb, PasswordsDb],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([
      this.readPool.end(),
      this.costlyPool.end(),
      this.authDb.end(),
      this.passwordsDb.end(),
      this.auditDb.end(),
    ]);
  }
}
