import './request-scope.js';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { type Abort, withScope } from '#platform/db/scope-store.js';
import { Arounds } from './arounds.js';

/**
 * Puts the request's scope around the handler and whatever else stands around it, so that `Db` sets `app.tenant_id`, signed, in every transaction the handler
 * opens. A public route has no scope: database work there must name one itself. When the caller goes away before his
 * answer, what is not committed by then will not be.
 */
@Injectable()
export class TenantInterceptor implements NestInterceptor {
  constructor(private readonly arounds: Arounds) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const inner = this.arounds.around(context, request, next);
    const { scope } = request;
    if (scope === undefined) return inner.handle();
    const abort = abortOf(http.getResponse<FastifyReply>());
    return new Observable((subscriber) =>
      withScope(scope, () => inner.handle().subscribe(subscriber), abort),
    );
  }
}

/** Looked at when it matters: a listener for every request would cost more than it brings. */
function abortOf({ raw }: FastifyReply): Abort {
  return {
    get aborted() {
      return raw.destroyed && !raw.writableEnded;
    },
  };
}
