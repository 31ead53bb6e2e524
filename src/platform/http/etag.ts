import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { problem } from '#kernel/problem.js';

const STRONG = /^"(\d{1,10})(?:\.[^"]*)?"$/;

/** The entity tag of a versioned resource. `extra` covers parts of the view that change without the version. */
export function etagOf(version: number, extra?: string | number): string {
  return extra === undefined ? `"${version}"` : `"${version}.${extra}"`;
}

/** True when an If-None-Match header names this tag (RFC 9110 §13.1.2: weak comparison). */
export function noneMatch(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Says in the API description that a route wants the header. */
const describeIfMatch =
  (required: boolean) =>
  (target: object, method: string | symbol | undefined): void => {
    if (method === undefined) return;
    const handler = Object.getOwnPropertyDescriptor(target, method);
    if (handler === undefined) return;
    const description = 'The ETag of what shall be changed, or * for any version';
    ApiHeader({ name: 'If-Match', required, description, example: '*' })(target, method, handler);
  };

/**
 * The version that If-Match names. Without the header the change is refused with 428; a tag that is none of ours
 * can match nothing, so it gives -1 and the change is answered as stale. `*` gives null: any version will do.
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined) throw problem('request.if_match_required');
    return versionIn(header);
  },
  [describeIfMatch(true)],
);

/** The same where the header may be left out: then any version will do. What is named is held to. */
export const IfMatchGiven = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    return header === undefined ? null : versionIn(header);
  },
  [describeIfMatch(false)],
);

function versionIn(header: string): number | null {
  if (header.trim() === '*') return null;
  const match = STRONG.exec(header.trim());
  return match?.[1] === undefined ? -1 : Number(match[1]);
}
