import '#platform/http/request-scope.js';
import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noneMatch } from '#platform/http/etag.js';

/** A reply ready to be sent: JSON text with its tag; without a text the client has it already. */
export interface Delivered {
  readonly etag: string;
  readonly json: string | null;
  /** The article, where the reply is one. */
  readonly id?: string;
}

/** A reply that sends the reader to where the article is now. */
export interface Moved {
  /** Below the tenant's own address. */
  readonly movedTo: string;
  readonly id: string;
}

/** For whom a reply is made: what a tag must tell apart. */
export interface Audience {
  readonly tenantId: string;
  /** The levels of a key; null where everybody may read. */
  readonly scope: string | null;
}

/**
 * May be kept by anybody, but asked about before each use: what is withdrawn or suspended must be gone at once, and
 * asking costs a fraction of sending.
 */
const OPEN = 'public, max-age=0, must-revalidate';
/** The same for the one who showed the key; caches that others share keep nothing. */
const KEYED = 'private, max-age=0, must-revalidate';

/**
 * For replies without a version of their own: the tag is taken from the text itself, and from whom it is for. Two readers
 * never have a tag in common, so that none learns by a 304 what another was sent.
 */
export function tagged(json: string, { tenantId, scope }: Audience): Delivered {
  return { etag: `W/"${hash('sha1', `${tenantId} ${scope}\n${json}`, 'base64url')}"`, json };
}

/** The tag of a row as this reader gets it. */
export function tagFor({ scope }: Audience, etag: string): string {
  return scope === null ? etag : `${etag.slice(0, -1)}.${scope}"`;
}

/** Sends the text as it is, 304 to who has it already, or 301 to where it is now. */
export function deliver(
  request: FastifyRequest<{ Params: { tenant: string } }>,
  reply: FastifyReply,
  { scope }: Audience,
  answer: Delivered | Moved,
): void {
  request.readId = answer.id;
  // an address can be given to another article: nobody keeps a way to it unasked either
  void reply.header('cache-control', scope === null ? OPEN : KEYED);
  if ('movedTo' in answer) {
    const location = `/v1/delivery/${request.params.tenant}/${answer.movedTo}`;
    void reply.status(301).header('location', location).send({ moved_to: location });
    return;
  }
  const { etag, json } = answer;
  void reply.header('etag', etag);
  if (json === null || isKnown(request, etag)) {
    void reply.status(304).send();
    return;
  }
  void reply.header('content-type', 'application/json; charset=utf-8').send(json);
}

function isKnown({ headers }: Pick<FastifyRequest, 'headers'>, etag: string): boolean {
  return noneMatch(headers['if-none-match'], etag.replace(/^W\//, ''));
}
