import '#platform/http/request-scope.js';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#kernel/problem.js';
import type { Scope } from '#kernel/scope.js';
import { type Caller, Rates } from './rates.js';

/** Counts the requests of who was let in, for his tenant and for his key. Stands after the access guard. */
@Injectable()
export class RateGuard implements CanActivate {
  constructor(private readonly rates: Rates) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const http = context.switchToHttp();
    const { scope } = http.getRequest<FastifyRequest>();
    if (scope === undefined || scope.tenantId === null) return true;
    const reply = http.getResponse<FastifyReply>();
    const outcome = this.rates.tenant(scope.tenantId, callerOf(scope), reply);
    return outcome instanceof Promise ? outcome.then(pass) : pass(outcome);
  }
}

function pass(refused: Problem | null): true {
  if (refused !== null) throw refused;
  return true;
}

function callerOf({ actor }: Scope): Caller {
  const keyId = actor.kind === 'user' ? actor.keyId : undefined;
  return keyId === undefined ? { kind: 'person' } : { kind: 'key', keyId };
}
