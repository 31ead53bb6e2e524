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
  private readonly rules = new WeakMap<Function, AccessRule>();

  constructor(
    private readonly reflector: Reflector,
    private readonly grants: LiveGrants,
    private readonly keys: KeyGate,
    private readonly tokens: JwtStrategy,
  ) {
    super();
  }

  /** At once for most: whose token was checked before, and whose session was just looked up. */
  override canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { isPublic, permission, optional } = this.ruleOf(context.getHandler());
    const { authorization } = request.headers;
    if (isPublic) {
      if (authorization === undefined || optional === undefined) return true;
      return this.letKeyIn(context, request, optional);
    }
    if (permission === undefined) throw problem('policy.forbidden');
    const asked = request.headers['x-access-grant'];
    const person = asked === undefined ? this.tokens.recallPerson(request) : null;
    if (person !== null) return letIn(request, person, permission);
    return this.lookUp(context, request, permission);
  }

  private async lookUp(
    context: ExecutionContext,
    request: FastifyRequest,
    permission: Permission,
  ): Promise<boolean> {
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
  private async letKeyIn(
    context: ExecutionContext,
    request: FastifyRequest,
    permission: Permission,
  ): Promise<boolean> {
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

  /** What decorators say does not change: it is looked for once. */
  private ruleOf(handler: Function): AccessRule {
    const known = this.rules.get(handler);
    if (known !== undefined) return known;
    const rule = readRule(this.reflector, handler);
    this.rules.set(handler, rule);
    return rule;
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

/** What a route's decorators say of who may call it. */
interface AccessRule {
  readonly isPublic: boolean;
  /** Of a route that is not public; without one nobody may call it. */
  readonly permission: Permission | undefined;
  /** What a key needs that is shown where none has to be. */
  readonly optional: Permission | undefined;
}

function readRule(reflector: Reflector, handler: Function): AccessRule {
  return {
    isPublic: reflector.get<boolean | undefined>(PUBLIC, handler) === true,
    permission: reflector.get<Permission | undefined>(PERMISSION, handler),
    optional: reflector.get<Permission | undefined>(OPTIONAL_KEY, handler),
  };
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
