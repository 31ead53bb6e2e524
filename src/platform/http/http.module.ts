import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { Arounds } from './arounds.js';
import { Cors } from './cors.js';
import { IdempotencyPurge } from './idempotency-purge.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { LOGGER, type Logger } from './logger.js';
import { Metrics } from './metrics.js';
import { ProblemFilter } from './problem.filter.js';
import { QueryGuard } from './query-guard.js';
import { TenantInterceptor } from './tenant.interceptor.js';
import { HouseValidationPipe } from './validation.pipe.js';

@Global()
@Module({})
export class HttpModule {
  static forRoot(logger: Logger, metrics: Metrics): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: LOGGER, useValue: logger },
        { provide: Metrics, useValue: metrics },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(logger) },
        { provide: APP_GUARD, useClass: QueryGuard },
        { provide: APP_INTERCEPTOR, useClass: TenantInterceptor },
        Arounds,
        IdempotencyInterceptor,
        IdempotencyPurge,
        Cors,
        { provide: APP_PIPE, useClass: HouseValidationPipe },
      ],
      exports: [Arounds, LOGGER, Metrics],
    };
  }
}
