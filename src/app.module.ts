import { type DynamicModule, Module } from '@nestjs/common';
import { AuthModule } from '#platform/auth/auth.module.js';
import { type ConnectedConfig, DbModule, type EntityClass } from '#platform/db/db.module.js';
import { HttpModule } from '#platform/http/http.module.js';
import type { Logger } from '#platform/http/logger.js';
import type { Metrics } from '#platform/http/metrics.js';

/** Every entity of the house; the drift test holds each against the database. */
export const ENTITIES: readonly EntityClass[] = [];

@Module({})
export class AppModule {
  static forRoot(config: ConnectedConfig, logger: Logger, metrics: Metrics): DynamicModule {
    return {
      module: AppModule,
      imports: [
        HttpModule.forRoot(logger, metrics),
        DbModule.forRoot(config, ENTITIES),
        AuthModule.forRoot(config.secret),
      ],
    };
  }
}
