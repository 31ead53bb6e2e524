import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { systemScope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** Global, so that whoever brings a dependency can add its check. */
@Global()
@Module({ controllers: [HealthController], providers: [Readiness], exports: [Readiness] })
export class HealthModule {
  constructor(readiness: Readiness, db: Db) {
    readiness.add('database', () =>
      db.runAs(systemScope(null, 'health', randomUUID()), (tx) => tx.one('select 1 as answer')),
    );
  }
}
