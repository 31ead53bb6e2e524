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
import { Db } from './db.js';
import { CONNECTION_LIMITS, createReadPool, READ_POOL } from './read-pool.js';
import { configuredRoleUrl } from './roles.js';

/** A configuration whose database is known: given by the operator or started by the program. */
export type ConnectedConfig = Config & { readonly databaseUrl: string };

/** A class that carries TypeORM's @Entity. */
export type EntityClass = new () => object;

@Global()
@Module({})
export class DbModule implements OnApplicationShutdown {
  constructor(@Inject(READ_POOL) private readonly readPool: pg.Pool) {}

  /** Connects as the role that owns nothing. `entities` are every module's, as classes. */
  static forRoot(config: ConnectedConfig, entities: readonly EntityClass[]): DynamicModule {
    const url = configuredRoleUrl(config, 'parecer_app');
    return {
      module: DbModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url,
          entities: [...entities],
          synchronize: false,
          installExtensions: false,
          retryAttempts: 3,
          retryDelay: 1_000,
          poolErrorHandler: () => undefined,
          applicationName: 'parecer',
          extra: { max: config.databasePoolSize, ...CONNECTION_LIMITS },
        }),
      ],
      providers: [
        { provide: READ_POOL, useFactory: () => createReadPool(url, config.databasePoolSize) },
        Db,
      ],
      exports: [Db],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.readPool.end();
  }
}
