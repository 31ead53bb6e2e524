import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#platform/config/config.js';
import { findUnusableText } from './body-check.js';
import { refuseUnparsed } from './client-errors.js';
import type { Metrics } from './metrics.js';
import { sendProblem } from './problem.filter.js';
import { toProblem } from './to-problem.js';

const MAX_BODY_BYTES = 2 * 1024 * 1024;
const REQUEST_ID = /^[A-Za-z0-9._-]{1,64}$/;

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
} as const;

/** The server under Nest: limits, request ids, security headers, body checks and timing, for every route alike. */
export function createFastifyAdapter(
  metrics: Metrics,
  { trustedProxies, hstsSeconds }: Pick<Config, 'trustedProxies' | 'hstsSeconds'>,
): FastifyAdapter {
  const headers = {
    ...SECURITY_HEADERS,
    ...(hstsSeconds === 0 ? {} : { 'strict-transport-security': `max-age=${hstsSeconds}` }),
  };
  const adapter = new FastifyAdapter({
    clientErrorHandler: refuseUnparsed(headers),
    // an address that cannot be decoded comes to no route, and past every hook
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headers).header('x-request-id', request.id);
      sendProblem(request, reply, toProblem(error));
    },
    bodyLimit: MAX_BODY_BYTES,
    // long enough for an upload over a clinic's line
    requestTimeout: 180_000,
    connectionTimeout: 60_000,
    // who has not said what he wants by then never will; looked at often enough to hold it
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    genReqId: requestIdOf,
    requestIdHeader: false,
    routerOptions: { maxParamLength: 300 },
  });
  const server: FastifyInstance = adapter.getInstance();
  server.removeContentTypeParser(['text/plain', 'application/json']);
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // many clients name the type on every request, also where they send nothing
    if (body === '') done(null, undefined);
    else void parseJson(request, String(body), done);
  });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    done();
  });
  server.addHook('preValidation', (request, reply, done) => {
    const found = findUnusableText(request.body);
    if (found === null) {
      done();
      return;
    }
    sendProblem(request, reply, found);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    metrics.requestSeconds.observe(
      { method: request.method, route: url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
  return adapter;
}

/** A caller's id is kept when it is harmless to log, else one is made. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}
