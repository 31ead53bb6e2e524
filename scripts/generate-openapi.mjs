// docs/openapi.json from the compiled controllers and DTOs. Nest's preview mode builds the graph of modules without
// making a single provider, so nothing connects to anything.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../dist/app.module.js';
import { createFastifyAdapter } from '../dist/platform/http/fastify.js';
import { createLogger } from '../dist/platform/http/logger.js';
import { Metrics } from '../dist/platform/http/metrics.js';
import { buildOpenApiDocument } from '../dist/platform/http/openapi.js';
import { putGenerated } from './generated-file.mjs';

const secret = 'only-to-build-the-graph-of-modules-with';
const config = {
  production: false,
  role: 'all',
  host: '127.0.0.1',
  port: 0,
  dataDir: '.data',
  databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing',
  databasePoolSize: 2,
  queueUrl: null,
  workerConcurrency: 1,
  seedDemo: false,
  logLevel: 'silent',
  maxUploadBytes: 1024,
  trustedProxies: [],
  hstsSeconds: 0,
  passwordMemoryKib: 64,
  networkRequestsPerMinute: 1000,
  references: {
    email: null,
    ncbiApiKey: null,
    mirrors: { ncbi: null, crossref: null, clinicaltrials: null, scielo: null },
  },
  secret,
};
const metrics = new Metrics();
const app = await NestFactory.create(
  AppModule.forRoot(config, createLogger('silent'), metrics),
  createFastifyAdapter(metrics, config),
  { preview: true, abortOnError: false, logger: ['error'] },
);
const document = buildOpenApiDocument(app);
if (Object.keys(document.paths).length === 0) throw new Error('no route was found');
putGenerated('docs/openapi.json', `${JSON.stringify(document, null, 2)}\n`);
