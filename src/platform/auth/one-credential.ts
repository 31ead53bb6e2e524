import type { FastifyRequest } from 'fastify';

const NAME = 'authorization';

/** Of two Authorization headers Node keeps the first; a proxy before us may have looked at the other. */
export function hasOneCredential({ raw: { rawHeaders } }: Pick<FastifyRequest, 'raw'>): boolean {
  let found = 0;
  // names and values take turns
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === NAME.length && name.toLowerCase() === NAME) found += 1;
  }
  return found === 1;
}
