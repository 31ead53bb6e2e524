import './request-scope.js';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { withScope } from '#platform/db/scope-store.js';

/**
 * Puts the request's scope around the handler, so that `Db` issues `SET LOCAL app.tenant_id` with every transaction
 * the handler opens. A public route has no scope: database work there must name one itself.
 */
@Injectable()
export class TenantInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { scope } = context.switchToHttp().getRequest<FastifyRequest>();
    if (scope === undefined) return next.handle();
    return new Observable((subscriber) =>
      withScope(scope, () => next.handle().subscribe(subscriber)),
    );
  }
}
