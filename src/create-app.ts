import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mountQueuePage } from './admin/queue-page.js';
import { AppModule } from './app.module.js';
import { demoDoor } from './seed/demo-door.js';
import { PasswordChecks } from '#platform/auth/password-checks.js';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { createFastifyAdapter } from '#platform/http/fastify.js';
import { createLogger, FrameworkLogger } from '#platform/http/logger.js';
import { Metrics } from '#platform/http/metrics.js';
import { shed } from '#platform/http/shed.js';
import { mountPages } from '#platform/http/pages/mount-pages.js';

/** Builds the whole application on a database that is up and migrated; the caller listens and closes. */
export async function createApp(config: ConnectedConfig): Promise<NestFastifyApplication> {
  const logger = createLogger(config.logLevel);
  const metrics = new Metrics();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, logger, metrics),
    createFastifyAdapter(metrics, config),
    { bodyParser: false, logger: new FrameworkLogger(logger), abortOnError: false },
  );
  const passwords = app.get(PasswordChecks);
  shed(app, '/v1/auth/login', () => passwords.overload());
  await app.init();
  mountPages(app, config.seedDemo ? demoDoor() : null);
  mountQueuePage(app);
  return app;
}

/** Builds the working side alone: no port is opened. */
export async function createWorker(config: ConnectedConfig): Promise<INestApplicationContext> {
  const logger = createLogger(config.logLevel);
  return NestFactory.createApplicationContext(AppModule.forRoot(config, logger, new Metrics()), {
    logger: new FrameworkLogger(logger),
    abortOnError: false,
  });
}
