import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { TenantId } from '#kernel/ids.js';
import type { Limits } from '#kernel/limits.js';
import { type Problem, problem } from '#kernel/problem.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { MonthCounts, secondsLeftInMonth } from './month-counts.js';
import { networkPrefix } from './network-prefix.js';
import { RateLimiter, type Verdict } from './rate-limiter.js';
import { TenantLimits } from './tenant-limits.js';
import { WINDOW_SECONDS } from './window.js';

/** Whose limit it is, by its name in the headers. */
type PolicyName = 'network' | 'tenant' | 'key' | 'month';
type Outcome = Problem | null;

/**
 * Says of each request whether it still fits, and in its answer's headers how much is left
 * (draft-ietf-httpapi-ratelimit-headers). Mostly without waiting for anything.
 */
@Injectable()
export class Rates {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly limits: TenantLimits,
    private readonly months: MonthCounts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For every request, before anything is done for it. */
  network(address: string | undefined, reply: FastifyReply): Outcome | Promise<Outcome> {
    const quota = this.config.networkRequestsPerMinute;
    return this.take('network', networkPrefix(address), quota, reply, true);
  }

  /**
   * For a request of somebody whose tenant is known. `keyId` is that of the API key he showed; a reader who shows nothing
   * is told nothing of the tenant's traffic until it is too much.
   */
  async tenant(tenantId: TenantId, caller: Caller, reply: FastifyReply): Promise<Outcome> {
    const found = this.limits.find(tenantId);
    const limits = 'then' in found ? await found : found;
    const quota = limits.requests_per_minute;
    const tell = caller.kind !== 'reader';
    const ofTenant = this.take('tenant', tenantId, quota, reply, tell);
    const refused =
      (isPromise(ofTenant) ? await ofTenant : ofTenant) ??
      (caller.kind === 'key' ? await this.key(caller.keyId, limits, reply) : null);
    return refused ?? this.month(tenantId, limits, reply);
  }

  private key(keyId: string, limits: Limits, reply: FastifyReply): Outcome | Promise<Outcome> {
    return this.take('key', keyId, limits.requests_per_minute_per_key, reply, true);
  }

  private month(tenantId: TenantId, limits: Limits, reply: FastifyReply): Outcome {
    const quota = limits.requests_per_month;
    if (this.months.take(tenantId, quota)) return null;
    const resetSeconds = secondsLeftInMonth();
    const policy = `"month";q=${quota ?? 0};w=${resetSeconds}`;
    return refuse(reply, 'month', policy, { allowed: false, remaining: 0, resetSeconds });
  }

  private take(
    name: PolicyName,
    id: string,
    quota: number,
    reply: FastifyReply,
    tell: boolean,
  ): Outcome | Promise<Outcome> {
    const decide = (verdict: Verdict): Outcome => {
      const policy = `"${name}";q=${quota};w=${WINDOW_SECONDS}`;
      if (!verdict.allowed) return refuse(reply, name, policy, verdict);
      if (tell) addHeaders(reply, name, policy, verdict);
      return null;
    };
    const taken = this.limiter.take(`${name}:${id}`, quota);
    return isPromise(taken) ? taken.then(decide) : decide(taken);
  }
}

/** Who asks: somebody without credentials, a person who signed in, a program with a key. */
export type Caller =
  | { readonly kind: 'reader' }
  | { readonly kind: 'person' }
  | { readonly kind: 'key'; readonly keyId: string };

function isPromise<T extends object>(
  value: T | null | Promise<T | null>,
): value is Promise<T | null> {
  return value !== null && 'then' in value;
}

function refuse(reply: FastifyReply, name: PolicyName, policy: string, verdict: Verdict): Problem {
  addHeaders(reply, name, policy, verdict);
  return problem('request.rate_limited', {
    detail: `There were too many requests of this ${name}.`,
    retryAfterSeconds: verdict.resetSeconds,
  });
}

/** A request may fall under several limits: each has its item in both lists. */
function addHeaders(
  reply: FastifyReply,
  name: PolicyName,
  policy: string,
  { remaining, resetSeconds }: Verdict,
): void {
  const item = `"${name}";r=${remaining};t=${resetSeconds}`;
  const before = reply.getHeader('ratelimit');
  if (typeof before !== 'string') {
    void reply.header('ratelimit-policy', policy).header('ratelimit', item);
    return;
  }
  void reply
    .header('ratelimit-policy', `${String(reply.getHeader('ratelimit-policy'))}, ${policy}`)
    .header('ratelimit', `${before}, ${item}`);
}
