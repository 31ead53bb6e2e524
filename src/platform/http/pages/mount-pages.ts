import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { problem } from '#kernel/problem.js';
import { packageVersion } from '../openapi.js';
import { sendProblem } from '../problem.filter.js';
import { mountDocs } from './docs-pages.js';
import { errorsPage } from './errors-page.js';
import { linkPages } from './link-pages.js';
import { type DemoDoor, landingPage } from './landing-page.js';
import type { Page } from './page.js';

const README = join(import.meta.dirname, '../../../../README.md');

/** The pages that people read in a browser: the front door, the API reference, the error codes. All are public. */
export function mountPages(app: NestFastifyApplication, demo: DemoDoor | null): void {
  const server = app.getHttpAdapter().getInstance();
  const version = packageVersion();
  const errors = errorsPage();
  server.get('/', (request, reply) =>
    show(reply, landingPage(version, demo, `${request.protocol}://${request.host}`)),
  );
  for (const [path, page] of linkPages()) server.get(path, (_request, reply) => show(reply, page));
  server.get('/docs/errors', (_request, reply) => show(reply, errors));
  server.get('/docs/readme', async (request, reply) => {
    const text = await readFile(README, 'utf8').catch(() => null);
    if (text === null) sendProblem(request, reply, problem('request.not_found'));
    else await reply.type('text/plain; charset=utf-8').send(text);
    return reply;
  });
  mountDocs(app);
}

function show(reply: FastifyReply, { html, contentSecurityPolicy }: Page): FastifyReply {
  return reply
    .header('content-security-policy', contentSecurityPolicy)
    .type('text/html; charset=utf-8')
    .send(html);
}
