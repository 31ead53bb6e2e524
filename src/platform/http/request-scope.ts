import type { Permission } from '#kernel/permissions.js';
import type { Scope } from '#kernel/scope.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; absent on public routes. */
    scope?: Scope | undefined;
    /** What the route asks for; set with the scope, also when it is then refused. */
    permission?: Permission | undefined;
  }
}
