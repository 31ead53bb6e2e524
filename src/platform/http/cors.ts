import './request-scope.js';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Scope } from '#kernel/scope.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { TenantSettings } from '#platform/tenancy/tenant-settings.js';
import { LOGGER, type Logger } from './logger.js';

const EDITOR_PREFIX = '/v1/';
const DELIVERY_PREFIX = '/v1/delivery/';
const SIGN_IN_PREFIX = '/v1/auth/';
const THIS_MACHINE = /^http:\/\/localhost(?::\d+)?$/;
const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const REQUEST_HEADERS =
  'authorization, content-type, accept-language, if-match, if-none-match, idempotency-key, range, x-access-grant, x-request-id';
const EXPOSED_HEADERS =
  'etag, location, retry-after, ratelimit, ratelimit-policy, idempotency-replayed, content-disposition, content-range, x-request-id';
const PREFLIGHT_SECONDS = '600';

/**
 * Which pages' scripts may read the answers of the editors' routes: those of the exact origins the tenant has named, or its
 * key is bound to; for the administrators of the install, those the install has named. Where people sign in nobody has said
 * yet whose he is: there only pages of verified domains are answered, or any tenant's administrator could have any page try
 * passwords with its visitors' browsers. Credentials travel in a header a script has to set, never in a cookie, so none are
 * ever allowed along. Set in hooks of the server, so that refusals and unknown paths are answered alike.
 */
@Injectable()
export class Cors implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly settings: TenantSettings,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    // a process that only works on jobs has no server
    const { httpAdapter } = this.host;
    if (httpAdapter === undefined || httpAdapter === null) return;
    const server: FastifyInstance = httpAdapter.getInstance();
    // hooks that are called back: most requests have nothing to wait for here
    server.addHook('onRequest', (request, reply, done) => {
      const ofEditors = isEditorPath(request);
      if (ofEditors) void reply.header('vary', 'Origin');
      // an answered request goes no further
      if (ofEditors && isPreflight(request)) {
        this.answerPreflight(request, reply).then(() => undefined, done);
      } else done();
    });
    server.addHook('onSend', (request, reply, _payload, done) => {
      const goOn = (): void => done();
      const { origin } = request.headers;
      if (origin === undefined || isPreflight(request)) {
        goOn();
      } else if (isEditorPath(request)) {
        this.allow(request, reply, origin).then(goOn, done);
      } else {
        allowOpenDelivery(request, reply);
        goOn();
      }
    });
  }

  /** Comes without credentials and is answered without telling whose the origin is. */
  private async answerPreflight(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { origin } = request.headers;
    if (origin !== undefined && (await this.ask(() => this.isWelcome(request, origin)))) {
      void reply.headers({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': METHODS,
        'access-control-allow-headers': REQUEST_HEADERS,
        'access-control-max-age': PREFLIGHT_SECONDS,
      });
    }
    await reply.status(204).send();
  }

  /** With credentials whoever they are of decides; without, what is known of the origin. */
  private async allow(request: FastifyRequest, reply: FastifyReply, origin: string): Promise<void> {
    const { scope, apiKey } = request;
    const allowed = await this.ask(async () => {
      if (apiKey !== undefined) return apiKey.origins.includes(origin);
      return scope === undefined ? this.isWelcome(request, origin) : this.isOf(scope, origin);
    });
    if (!allowed) return;
    void reply.headers({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': EXPOSED_HEADERS,
    });
  }

  /** An administrator of the install keeps his own page while a tenant lets him in: that tenant's pages are not his. */
  private async isOf({ tenantId, actor }: Scope, origin: string): Promise<boolean> {
    const isGuest = actor.kind === 'user' && actor.grant !== undefined;
    if (tenantId === null || isGuest) return this.config.platformOrigins.includes(origin);
    return (await this.settings.of(tenantId)).corsOrigins.includes(origin);
  }

  /** Before anybody has said who he is. */
  private async isWelcome(request: FastifyRequest, origin: string): Promise<boolean> {
    if (this.config.platformOrigins.includes(origin)) return true;
    const { known, proven } = await this.settings.standingOf(origin);
    if (!pathOf(request).startsWith(SIGN_IN_PREFIX)) return known;
    return proven || (known && !this.config.production && THIS_MACHINE.test(origin));
  }

  /** While the database is down nobody is allowed, and the answer under way goes out all the same. */
  private async ask(question: () => Promise<boolean>): Promise<boolean> {
    try {
      return await question();
    } catch (err) {
      this.log.warn({ err }, 'an origin could not be looked up');
      return false;
    }
  }
}

function isEditorPath(request: FastifyRequest): boolean {
  const path = pathOf(request);
  return path.startsWith(EDITOR_PREFIX) && !path.startsWith(DELIVERY_PREFIX);
}

/** As the router reads it, also where no route answers: a letter may be written as its number. */
function pathOf({ url, routeOptions }: FastifyRequest): string {
  if (routeOptions.url !== undefined) return routeOptions.url;
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function isPreflight({ method, headers }: FastifyRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** What is public is so for every page, its refusals too; a reader with a key is the tenant's own affair. */
function allowOpenDelivery({ url, headers }: FastifyRequest, reply: FastifyReply): void {
  if (!url.startsWith(DELIVERY_PREFIX) || headers.authorization !== undefined) return;
  if (!reply.hasHeader('access-control-allow-origin')) {
    void reply.header('access-control-allow-origin', '*');
  }
}
