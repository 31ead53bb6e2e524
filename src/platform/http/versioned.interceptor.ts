import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { etagOf, noneMatch } from './etag.js';

/** For single versioned resources: gives the reply its ETag, and answers 304 to whoever has it already. */
@Injectable()
export class VersionedInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((view: unknown) => {
        const etag = tagOf(view);
        if (etag === null) return view;
        void reply.header('etag', etag);
        const reading = request.method === 'GET' || request.method === 'HEAD';
        if (!reading || !noneMatch(request.headers['if-none-match'], etag)) return view;
        void reply.status(304);
        return undefined;
      }),
    );
  }
}

/** Count and level of a view are the database's own: they change without its version. */
function tagOf(view: unknown): string | null {
  if (typeof view !== 'object' || view === null || !('version' in view)) return null;
  if (typeof view.version !== 'number') return null;
  const extras = [
    'count' in view ? view.count : undefined,
    'level' in view ? view.level : undefined,
  ].filter((part) => typeof part === 'number');
  return extras.length === 0 ? etagOf(view.version) : etagOf(view.version, extras.join('.'));
}
