import './request-scope.js';
import { createHmac, type KeyObject } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { problem } from '#kernel/problem.js';
import type { Scope } from '#kernel/scope.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { requestHashKey } from '#platform/crypto/keys.js';
import { Db } from '#platform/db/db.js';
import {
  claimKey,
  dropClaim,
  keepAnswer,
  type KeptAnswer,
  type Once,
  renewClaim,
} from './kept-answers.js';
import { type Around, Arounds } from './arounds.js';
import { LOGGER, type Logger } from './logger.js';
import { NOTHING_KEPT } from './nothing-kept.js';
import { OUTSIDE_TRANSACTION } from './outside-transaction.js';
import { withoutPatientValues } from './patient-values.js';
import { SHOWN_ONCE } from './shown-once.js';

const KEY = /^[\x21-\x7e]{1,255}$/;
const KEPT_HEADERS = ['location', 'etag'] as const;
/** Well below the minute after which a claim may be taken over. */
const RENEW_MS = 20_000;

/** A request with a key, and how it is worked on and answered. */
interface Attempt {
  readonly once: Once;
  readonly scope: Scope;
  readonly reply: FastifyReply;
  /** A field of the answer that must not be kept. */
  readonly secretField: string | undefined;
  readonly work: () => Promise<unknown>;
}

/**
 * Makes a POST with an Idempotency-Key happen once. Key, effects and answer are one transaction: either all are there and
 * the answer is given again, or nothing is and the request runs as new. A route that waits for something outside
 * (`OutsideTransaction`) claims its key first and keeps its answer afterwards instead: while it runs, its twin is told so;
 * when its process dies, the key is free again after a minute. Keys are kept for a day.
 */
@Injectable()
export class IdempotencyInterceptor implements Around {
  private readonly hashKey: KeyObject;

  constructor(
    private readonly db: Db,
    private readonly reflector: Reflector,
    @Inject(CONFIG) { secret }: Config,
    @Inject(LOGGER) private readonly log: Logger,
    arounds: Arounds,
  ) {
    this.hashKey = requestHashKey(secret);
    // outermost: before any module can add something
    arounds.add(this);
  }

  concerns({ headers, method, scope }: FastifyRequest): boolean {
    return (
      headers['idempotency-key'] !== undefined && method === 'POST' && scope?.actor.kind === 'user'
    );
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const { scope } = request;
    if (scope?.actor.kind !== 'user') return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) {
      throw problem('request.malformed', {
        detail: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
      });
    }
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(NOTHING_KEPT, handler) === true)
      return next.handle();
    const attempt: Attempt = {
      once: { actorId: scope.actor.userId, key, requestHash: hashOf(request, this.hashKey) },
      scope,
      reply: http.getResponse<FastifyReply>(),
      secretField: this.reflector.get<string | undefined>(SHOWN_ONCE, handler),
      work: () => firstValueFrom(next.handle(), { defaultValue: undefined }),
    };
    const outside = this.reflector.get<boolean | undefined>(OUTSIDE_TRANSACTION, handler) === true;
    return from(outside ? this.claimThenAnswer(attempt) : this.inOneTransaction(attempt));
  }

  private async inOneTransaction({ once, reply, secretField, work }: Attempt): Promise<unknown> {
    return this.db.run(async (tx) => {
      const claim = await claimKey(tx, once);
      if (typeof claim !== 'string') return replay(claim, reply);
      const body = await work();
      await keepAnswer(tx, claim, answerOf(reply, body, secretField));
      return body;
    });
  }

  /** What is written of the key is written also when the caller is gone: he will come back with it. */
  private async claimThenAnswer(attempt: Attempt): Promise<unknown> {
    const { once, scope, reply, work } = attempt;
    const claim = await this.db.runAs(scope, (tx) => claimKey(tx, once));
    if (typeof claim !== 'string') return replay(claim, reply);
    const renewal = setInterval(() => {
      void this.tend(() => this.db.runAs(scope, (tx) => renewClaim(tx, claim)));
    }, RENEW_MS);
    try {
      const body = await work();
      await this.tend(() => this.keep(claim, attempt, body));
      return body;
    } catch (error) {
      await this.tend(() => this.db.runAs(scope, (tx) => dropClaim(tx, claim)));
      throw error;
    } finally {
      clearInterval(renewal);
    }
  }

  private async keep(
    claim: string,
    { scope, reply, secretField }: Attempt,
    body: unknown,
  ): Promise<void> {
    const answer = answerOf(reply, body, secretField);
    await this.db.runAs(scope, (tx) => keepAnswer(tx, claim, answer));
  }

  /** The work itself is done or has failed: that is what the caller is told, whatever becomes of his key. */
  private async tend(write: () => Promise<void>): Promise<void> {
    await write().catch((err: unknown) => {
      this.log.warn({ err }, 'an idempotency key could not be written');
    });
  }
}

function replay({ status, headers, body }: KeptAnswer, reply: FastifyReply): unknown {
  void reply.status(status).headers({ ...headers, 'idempotency-replayed': 'true' });
  return body ?? undefined;
}

function answerOf(reply: FastifyReply, body: unknown, secretField: string | undefined): KeptAnswer {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return {
    status: reply.statusCode,
    headers: Object.fromEntries(headers),
    body: withoutPatientValues(withoutSecret(body, secretField)),
  };
}

function withoutSecret(body: unknown, secretField: string | undefined): unknown {
  if (secretField === undefined || typeof body !== 'object' || body === null) return body;
  return { ...body, [secretField]: null };
}

/**
 * Method, address and body: a key may stand for one request only. Keyed, since a body may carry a password. An upload has
 * not come yet, and its boundary is another each time: of it the length must do.
 */
function hashOf({ method, url, body, headers }: FastifyRequest, key: KeyObject): string {
  const sent = body ?? headers['content-length'] ?? null;
  return createHmac('sha256', key)
    .update(JSON.stringify([method, url, sent]))
    .digest('hex');
}
