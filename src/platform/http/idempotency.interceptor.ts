import { createHmac, type KeyObject } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { problem } from '#kernel/problem.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { requestHashKey } from '#platform/crypto/keys.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { SHOWN_ONCE } from './shown-once.js';

const KEY = /^[\x21-\x7e]{1,255}$/;
const KEPT_HEADERS = ['location', 'etag'] as const;

interface StoredAnswer {
  readonly request_hash: string;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly body: unknown;
}

/**
 * Makes a POST with an Idempotency-Key happen once. Key, effects and answer are one transaction: either all are
 * there and the answer is given again, or nothing is and the request runs as new. Keys belong to one person of one
 * tenant and are kept for a day.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly hashKey: KeyObject;

  constructor(
    private readonly db: Db,
    private readonly reflector: Reflector,
    @Inject(CONFIG) { secret }: Config,
  ) {
    this.hashKey = requestHashKey(secret);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const { scope } = request;
    // a multipart upload must not hold a transaction; an administrator of the install has no tenant to keep a key in
    const multipart = request.headers['content-type']?.startsWith('multipart/') ?? false;
    const applies = request.method === 'POST' && !multipart && scope?.tenantId;
    if (key === undefined || !applies || scope?.actor.kind !== 'user') return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) {
      throw problem('request.malformed', {
        detail: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
      });
    }
    const once = {
      actorId: scope.actor.userId,
      key,
      requestHash: hashOf(request, this.hashKey),
      secretField: this.reflector.get<string | undefined>(SHOWN_ONCE, context.getHandler()),
    };
    const reply = http.getResponse<FastifyReply>();
    return from(this.db.run((tx) => answerOnce(tx, once, reply, next)));
  }
}

interface Once {
  readonly actorId: string;
  readonly key: string;
  readonly requestHash: string;
  /** A field of the answer that must not be kept. */
  readonly secretField: string | undefined;
}

async function answerOnce(
  tx: Tx,
  once: Once,
  reply: FastifyReply,
  next: CallHandler,
): Promise<unknown> {
  // waits here while a twin of this request runs
  const claimed = await tx.one<{ id: string }>(
    `insert into idempotency_keys (actor_id, key, request_hash) values ($1, $2, $3)
     on conflict (tenant_id, actor_id, key) do nothing returning id`,
    [once.actorId, once.key, once.requestHash],
  );
  if (claimed === null) return replay(tx, once, reply);
  const body: unknown = await firstValueFrom(next.handle(), { defaultValue: undefined });
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
  await tx.change(
    'update idempotency_keys set status = $2, headers = $3, body = $4 where id = $1',
    [
      claimed.id,
      reply.statusCode,
      JSON.stringify(Object.fromEntries(headers)),
      JSON.stringify(withoutSecret(body, once) ?? null),
    ],
  );
  return body;
}

function withoutSecret(body: unknown, { secretField }: Once): unknown {
  if (secretField === undefined || typeof body !== 'object' || body === null) return body;
  return { ...body, [secretField]: null };
}

async function replay(tx: Tx, once: Once, reply: FastifyReply): Promise<unknown> {
  const stored = await tx.one<StoredAnswer>(
    'select request_hash, status, headers, body from idempotency_keys where actor_id = $1 and key = $2',
    [once.actorId, once.key],
  );
  if (stored?.status === null || stored === null) throw problem('request.idempotency_in_progress');
  if (stored.request_hash !== once.requestHash) throw problem('request.idempotency_key_reused');
  void reply.status(stored.status).headers({ ...stored.headers, 'idempotency-replayed': 'true' });
  return stored.body ?? undefined;
}

/** Method, address and body: a key may stand for one request only. Keyed, since a body may carry a password. */
function hashOf(request: FastifyRequest, key: KeyObject): string {
  const text = JSON.stringify([request.method, request.url, request.body ?? null]);
  return createHmac('sha256', key).update(text).digest('hex');
}
