import type { Permission } from '#kernel/permissions.js';
import type { Scope } from '#kernel/scope.js';
import type { ApiKey, KeyRefusal } from '#platform/auth/api-key.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; absent on public routes. */
    scope?: Scope | undefined;
    /** What the route asks for; set with the scope, also when it is then refused. */
    permission?: Permission | undefined;
    /** Which row was read, where the path has no id. */
    readId?: string | undefined;
    /** The API key that let this request in; absent where a person signed in or nobody did. */
    apiKey?: ApiKey | undefined;
    /** A key with the right secret that was refused all the same. */
    keyRefusal?: KeyRefusal | undefined;
  }
}
