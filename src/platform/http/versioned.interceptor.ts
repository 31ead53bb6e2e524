import { hash } from 'node:crypto';
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

/** Parts of a view that are the database's own: they change without its version. */
const DATABASES_OWN = [
  'count',
  'level',
  'total',
  'effective_medical_specialty',
  'effective_compliance_required',
  'effective_crm_validation_required',
];

function tagOf(view: unknown): string | null {
  if (typeof view !== 'object' || view === null || !('version' in view)) return null;
  if (typeof view.version !== 'number') return null;
  const own = new Map<string, unknown>(Object.entries(view));
  const extras = DATABASES_OWN.filter((name) => own.has(name)).map((name) => short(own.get(name)));
  // a category can ask for it; of a post with a medical category it goes without saying
  if (own.get('requires_crm_validation') === true && own.get('medical_category') === null) {
    extras.push('crm');
  }
  return extras.length === 0 ? etagOf(view.version) : etagOf(view.version, extras.join('.'));
}

/** As it can stand in a tag. */
function short(part: unknown): string {
  if (typeof part === 'string') return hash('sha1', part, 'base64url').slice(0, 8);
  return part === null || part === undefined ? '' : String(Number(part));
}
