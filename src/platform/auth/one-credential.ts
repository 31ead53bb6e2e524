import type { FastifyRequest } from 'fastify';

/** Of two Authorization headers Node keeps the first; a proxy before us may have looked at the other. */
export function hasOneCredential({ raw }: Pick<FastifyRequest, 'raw'>): boolean {
  const names = raw.rawHeaders.filter((_, at) => at % 2 === 0);
  return names.filter((name) => name.toLowerCase() === 'authorization').length === 1;
}
