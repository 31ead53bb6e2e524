import '#platform/http/request-scope.js';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SERVICE_ROLE } from '#kernel/permissions.js';
import { type Problem, problem } from '#kernel/problem.js';
import { Metrics } from '#platform/http/metrics.js';
import type { ApiKey, KeyObjection } from './api-key.js';
import { ApiKeys } from './api-keys.js';
import type { Caller } from './caller.js';
import { parseKey } from './key-text.js';
import { hasOneCredential } from './one-credential.js';

/**
 * Lets requests in by API key. Whatever is wrong with a key, the answer is the same; the reason goes to a metric and, when
 * the secret was right, to the trail of the key's tenant.
 */
@Injectable()
export class KeyGate {
  constructor(
    private readonly keys: ApiKeys,
    private readonly metrics: Metrics,
  ) {}

  /** @throws Problem auth.invalid_token */
  async admit(request: FastifyRequest, text: string): Promise<Caller> {
    const parts = hasOneCredential(request) ? parseKey(text) : null;
    if (parts === null) throw this.refusal('malformed');
    const key = await this.keys.find(parts);
    if (key === null) throw this.refusal('unknown');
    const objection = objectionTo(key, request, new Date());
    if (objection !== null) throw this.refuse(request, key, objection);
    this.keys.noteUse(key.id);
    request.apiKey = key;
    return {
      tenantId: key.tenantId,
      userId: key.serviceUserId,
      role: SERVICE_ROLE,
      permissions: key.permissions,
      sessionId: null,
      authenticatedAt: null,
      keyId: key.id,
    };
  }

  /** Refuses a key that is in order but for `objection`, so that its tenant hears of it. The caller throws what comes back. */
  refuse(request: FastifyRequest, key: ApiKey, objection: KeyObjection): Problem {
    request.keyRefusal = { key, objection };
    return this.refusal(objection);
  }

  private refusal(reason: KeyObjection | 'malformed' | 'unknown'): Problem {
    this.metrics.keyRefusals.inc({ reason });
    return problem('auth.invalid_token');
  }
}

function objectionTo(key: ApiKey, request: FastifyRequest, now: Date): KeyObjection | null {
  if (key.revokedAt !== null) return 'revoked';
  if (key.overlapUntil !== null && key.overlapUntil <= now) return 'rotated';
  if (key.expiresAt <= now) return 'expired';
  if (key.addresses !== null && !key.addresses.covers(request.ip)) return 'address';
  const { origin } = request.headers;
  if (key.origins.length > 0 && (origin === undefined || !key.origins.includes(origin))) {
    return 'origin';
  }
  return null;
}
