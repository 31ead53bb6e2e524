import type { Scope } from '#kernel/scope.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; absent on public routes. */
    scope?: Scope | undefined;
  }
}
