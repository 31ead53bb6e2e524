import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Permission } from '#kernel/permissions.js';
import { problem } from '#kernel/problem.js';
import type { Scope } from '#kernel/scope.js';
import { decide } from '#platform/policy/decide.js';
import { OPTIONAL_KEY, PERMISSION, PUBLIC } from '#platform/policy/policy.decorators.js';
import type { Caller } from './caller.js';
import { KeyGate } from './key-gate.js';
import { JwtStrategy } from './jwt.strategy.js';
import { keyIn } from './key-text.js';
import { LiveGrants } from './live-grants.js';
import type { Principal } from './live-sessions.js';

/** Stands before every route: nobody passes without credentials, and no one without the permission the route names. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(
    private readonly reflector: Reflector,
    private readonly grants: LiveGrants,
    private readonly keys: KeyGate,
    private readonly tokens: JwtStrategy,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler) === true) {
      return request.headers.authorization === undefined || this.letKeyIn(context, request);
    }
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, handler);
    if (permission === undefined) throw problem('policy.forbidden');
    const key = keyIn(request.headers.authorization);
    if (key !== null) return letIn(request, await this.keys.admit(request, key), permission);
    const person = await this.signedIn(context);
    request.permission = permission;
    const asked = request.headers['x-access-grant'];
    if (asked === undefined) return letIn(request, person, permission);
    // whatever comes of it, it is told who tried
    request.scope = scopeOf(request, person, DENIED_GRANT);
    const lent = await this.grants.enter(person, String(asked));
    return letIn(request, lent, permission);
  }

  /**
   * Where a key is optional, whoever shows credentials is told when they do not work. A person who is signed in reads
   * there what everybody reads: his role is for the editors' routes.
   */
  private async letKeyIn(context: ExecutionContext, request: FastifyRequest): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(
      OPTIONAL_KEY,
      context.getHandler(),
    );
    if (permission === undefined) return true;
    const key = keyIn(request.headers.authorization);
    if (key !== null) return letIn(request, await this.keys.admit(request, key), permission);
    if (!BEARER.test(request.headers.authorization ?? '')) throw problem('auth.invalid_token');
    await this.signedIn(context);
    return true;
  }

  /**
   * Who shows an access token. One whose signature was checked before is not checked again; that its session lives, is.
   * @throws Problem auth.missing_credentials, auth.invalid_token
   */
  private async signedIn(context: ExecutionContext): Promise<Principal> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user: Principal }>();
    const claims = this.tokens.recall(request);
    if (claims === null) {
      await super.canActivate(context);
      return request.user;
    }
    const principal = await this.tokens.principalOf(claims);
    if (principal === null) throw problem('auth.invalid_token');
    return principal;
  }

  /** Passport's outcome: an error of ours (database down) stays itself, everything else is a 401. */
  override handleRequest<User>(error: unknown, user: User | false, info: unknown): User {
    if (!isNothing(error)) throw error;
    if (user === false || user === undefined) {
      const missing = info instanceof Error && info.message === 'No auth token';
      throw problem(missing ? 'auth.missing_credentials' : 'auth.invalid_token');
    }
    return user;
  }
}

const BEARER = /^bearer +\S/i;
const DENIED_GRANT = { reason: 'deny:grant', trustScore: 0 } as const;

/** Gives the request its scope, and lets it pass when its credentials allow what the route asks for. */
function letIn(request: FastifyRequest, caller: Caller, permission: Permission): true {
  const decision = decide(caller.permissions, permission, false);
  request.permission = permission;
  request.scope = scopeOf(request, caller, decision);
  if (decision.allowed) return true;
  const who = caller.keyId === undefined ? `role ${caller.role}` : 'API key';
  throw problem('policy.forbidden', { detail: `The ${who} lacks ${permission}.` });
}

function scopeOf(
  request: FastifyRequest,
  { tenantId, role, ...person }: Caller,
  { reason, trustScore }: { readonly reason: string; readonly trustScore: number },
): Scope {
  return {
    tenantId,
    actor: { kind: 'user', role, ...person },
    requestId: request.id,
    decision: reason,
    trustScore,
  };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
