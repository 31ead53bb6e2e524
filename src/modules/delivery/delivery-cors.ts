import '#platform/http/request-scope.js';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { TenantId } from '#kernel/ids.js';
import { Revocations } from '#platform/auth/revocations.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { TenantDirectory } from './tenant-directory.js';

const REMEMBER_MS = 5_000;
const MAX_REMEMBERED = 10_000;
const OPEN_PREFLIGHT_SECONDS = '86400';
/** A key can lose an origin: a browser asks again soon. */
const KEYED_PREFLIGHT_SECONDS = '600';
const OPEN_HEADERS = 'if-none-match, x-request-id';
const EXPOSED = 'etag, ratelimit, ratelimit-policy, retry-after';

/**
 * What is public is for every web page to fetch; no cookie or password goes with such a request. With a key the pages the
 * key names may read the answer, and no other. A cache must not take the one answer for the other.
 */
export function openTo(request: FastifyRequest, reply: FastifyReply): void {
  const { apiKey } = request;
  void reply.header('access-control-expose-headers', EXPOSED);
  if (apiKey === undefined) {
    void reply.header('access-control-allow-origin', '*').header('vary', 'Authorization');
    return;
  }
  void reply.header('vary', 'Authorization, Origin');
  const { origin } = request.headers;
  if (origin !== undefined && apiKey.origins.includes(origin)) {
    void reply.header('access-control-allow-origin', origin);
  }
}

type PreflightRequest = FastifyRequest<{ Params: { tenant: string } }>;

/** Answers browsers that ask whether a page may ask. */
@Injectable()
export class DeliveryPreflight {
  private readonly seen = new LRUCache<TenantId, readonly string[]>({
    max: MAX_REMEMBERED,
    ttl: REMEMBER_MS,
  });

  constructor(
    private readonly tenants: TenantDirectory,
    private readonly authDb: AuthDb,
    revocations: Revocations,
  ) {
    revocations.on('key', () => this.seen.clear());
    revocations.onGap(() => this.seen.clear());
  }

  /**
   * Without a key every page may. The browser does not show the key yet, so with one it is enough that some working key of
   * the tenant names the page: the answer proper says whether it is this one.
   */
  async answer(request: PreflightRequest, reply: FastifyReply): Promise<void> {
    void reply.status(204).header('access-control-allow-methods', 'GET, HEAD');
    if (!wantsAuthorization(request)) {
      void reply
        .header('access-control-allow-origin', '*')
        .header('access-control-allow-headers', OPEN_HEADERS)
        .header('access-control-max-age', OPEN_PREFLIGHT_SECONDS);
    } else {
      void reply.header('vary', 'Origin, Access-Control-Request-Headers');
      const { origin = '' } = request.headers;
      if ((await this.originsOf(request.params.tenant)).includes(origin)) {
        void reply
          .header('access-control-allow-origin', origin)
          .header('access-control-allow-headers', `authorization, ${OPEN_HEADERS}`)
          .header('access-control-max-age', KEYED_PREFLIGHT_SECONDS);
      }
    }
    await reply.send();
  }

  private async originsOf(slug: string): Promise<readonly string[]> {
    const tenantId = await this.tenants.find(slug);
    if (tenantId === null) return [];
    const seen = this.seen.get(tenantId);
    if (seen !== undefined) return seen;
    const row = await this.authDb.one<{ readonly origins: readonly string[] }>(
      'select app.key_origins($1) as origins',
      [tenantId],
    );
    const origins = row?.origins ?? [];
    this.seen.set(tenantId, origins);
    return origins;
  }
}

function wantsAuthorization({ headers }: FastifyRequest): boolean {
  const asked = headers['access-control-request-headers'] ?? '';
  return asked.split(',').some((name) => name.trim().toLowerCase() === 'authorization');
}
