import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Permission } from '#kernel/permissions.js';
import { problem } from '#kernel/problem.js';
import { decide } from '#platform/policy/decide.js';
import { PERMISSION, PUBLIC } from '#platform/policy/policy.decorators.js';
import type { Principal } from './live-sessions.js';

/** Stands before every route: nobody passes without credentials, and no one without the permission the route names. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler) === true) return true;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, handler);
    if (permission === undefined) throw problem('policy.forbidden');
    await super.canActivate(context);
    const request = context.switchToHttp().getRequest<FastifyRequest & { user: Principal }>();
    const { tenantId, role, ...person } = request.user;
    const decision = decide(person.permissions, permission, false);
    request.permission = permission;
    request.scope = {
      tenantId,
      actor: { kind: 'user', role, ...person },
      requestId: request.id,
      decision: decision.reason,
      trustScore: decision.trustScore,
    };
    if (!decision.allowed) {
      throw problem('policy.forbidden', { detail: `The role ${role} lacks ${permission}.` });
    }
    return true;
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

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
