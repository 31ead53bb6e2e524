import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';

/** Stands around the handlers of some requests, whatever their route. */
export interface Around extends NestInterceptor {
  /** Whether it has anything to do with a request that was let in. */
  concerns(request: FastifyRequest): boolean;
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown>;
}

/**
 * What stands around handlers of every route, the first outermost. One interceptor asks them all: Nest would build a chain of
 * promises for each of them around each request, also around those it does nothing to.
 */
@Injectable()
export class Arounds {
  private readonly outermostFirst: Around[] = [];

  /** Inside of those that were added before. */
  add(around: Around): void {
    this.outermostFirst.push(around);
  }

  /** `next` with all around it that the request concerns. */
  around(context: ExecutionContext, request: FastifyRequest, next: CallHandler): CallHandler {
    return this.outermostFirst.reduceRight<CallHandler>(
      (inner, one) =>
        one.concerns(request) ? { handle: () => one.intercept(context, inner) } : inner,
      next,
    );
  }
}
