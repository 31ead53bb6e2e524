import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noneMatch } from '#platform/http/etag.js';

/** A reply ready to be sent: JSON text with its tag; without a text the client has it already. */
export interface Delivered {
  readonly etag: string;
  readonly json: string | null;
}

/**
 * May be kept by anybody, but asked about before each use: what is withdrawn or suspended must be gone at once, and
 * asking costs a fraction of sending.
 */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** For replies without a version of their own: the tag is taken from the text itself. */
export function tagged(json: string): Delivered {
  return { etag: `W/"${hash('sha1', json, 'base64url')}"`, json };
}

/** Sends the text as it is, or 304 to who has it already. */
export function deliver(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, json }: Delivered,
): void {
  void reply.header('etag', etag).header('cache-control', CACHE_CONTROL);
  if (json === null || isKnown(request, etag)) {
    void reply.status(304).send();
    return;
  }
  void reply.header('content-type', 'application/json; charset=utf-8').send(json);
}

function isKnown(request: FastifyRequest, etag: string): boolean {
  return noneMatch(request.headers['if-none-match'], etag.replace(/^W\//, ''));
}
