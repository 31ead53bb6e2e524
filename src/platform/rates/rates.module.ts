import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { sendProblem } from '#platform/http/problem.filter.js';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { MonthCounts } from './month-counts.js';
import { RateGuard } from './rate.guard.js';
import { RateLimiter } from './rate-limiter.js';
import { Rates } from './rates.js';
import { RatesDb } from './rates-db.js';
import { SharedCounts } from './shared-counts.js';
import { TenantLimits } from './tenant-limits.js';

const FORGET_EVERY_MS = 60_000;
/** What watches the process must hear from it whatever else goes on. By the pattern of the route, so no spelling evades it. */
const UNLIMITED: ReadonlySet<string | undefined> = new Set([
  '/health/live',
  '/health/ready',
  '/metrics',
]);

/** Limits of requests: a network's before anything else is done, a tenant's and a key's once they are known. */
@Global()
@Module({})
export class RatesModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly rates: Rates,
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
  ) {}

  static forRoot(config: ConnectedConfig): DynamicModule {
    return {
      module: RatesModule,
      providers: [
        {
          provide: RatesDb,
          useFactory: () => new RatesDb(configuredRoleUrl(config, 'parecer_auth')),
        },
        {
          provide: RateLimiter,
          useFactory: (db: RatesDb, log: Logger) => new RateLimiter(countsOf(db, log), Date.now),
          inject: [RatesDb, LOGGER],
        },
        TenantLimits,
        MonthCounts,
        Rates,
        { provide: APP_GUARD, useClass: RateGuard },
      ],
      exports: [Rates, MonthCounts],
    };
  }

  onModuleInit(): void {
    this.chores.register('forget old request counts', FORGET_EVERY_MS, () =>
      this.relayDb.query('select app.forget_rates()'),
    );
    this.server()?.addHook('onRequest', (request, reply, done) => {
      if (UNLIMITED.has(request.routeOptions.url)) {
        done();
        return;
      }
      const answer = (refused: Awaited<ReturnType<Rates['network']>>): void => {
        if (refused === null) done();
        else sendProblem(request, reply, refused);
      };
      const outcome = this.rates.network(request.ip, reply);
      if (outcome instanceof Promise) outcome.then(answer, done);
      else answer(outcome);
    });
  }

  /** A worker has no server. */
  private server(): FastifyInstance | null {
    const host: { readonly httpAdapter?: HttpAdapterHost['httpAdapter'] | null } = this.host;
    return host.httpAdapter?.getInstance<FastifyInstance>() ?? null;
  }
}

function countsOf(db: RatesDb, log: Logger): SharedCounts {
  return new SharedCounts(db, Date.now, (err) =>
    log.warn({ err }, 'requests are counted by this process alone for a moment'),
  );
}
