import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { TenantId } from '#kernel/ids.js';
import type { Limits } from '#kernel/limits.js';
import { type Problem, problem } from '#kernel/problem.js';
import type { Config } from '#platform/config/config.js';
import { CONFIG } from '#platform/config/config.module.js';
import { MonthCounts, secondsLeftInMonth } from './month-counts.js';
import { isLoopback, networkPrefix, sitePrefix } from '#platform/net/network-prefix.js';
import { RateLimiter, type Verdict } from './rate-limiter.js';
import { TenantLimits } from './tenant-limits.js';
import { WINDOW_SECONDS } from './window.js';

/** Whose limit it is, by its name in the headers. */
type PolicyName = 'network' | 'site' | 'tenant' | 'readers' | 'key' | 'month';
type Outcome = Problem | null;

/** What a /48 of IPv6 may ask, in parts of one /64: who rents a server has thousands of those. */
const NETWORKS_OF_A_SITE = 8;

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

  /**
   * For every request, before anything is done for it. Without a trusted proxy the machine's own address is that of a proxy
   * nobody told of, or of a program here: all visitors would be one, so it is not counted.
   */
  network(address: string | undefined, reply: FastifyReply): Outcome | Promise<Outcome> {
    if (this.config.trustedProxies.length === 0 && isLoopback(address)) return null;
    const quota = this.config.networkRequestsPerMinute;
    const ofNetwork = this.take('network', networkPrefix(address), quota, reply, true);
    const site = sitePrefix(address);
    if (site === null) return ofNetwork;
    return unlessRefused(ofNetwork, () =>
      this.take('site', site, quota * NETWORKS_OF_A_SITE, reply, false),
    );
  }

  /**
   * For a request of somebody whose tenant is known. Readers who show nothing have a bucket of their own, as large as the
   * one of the tenant's people and keys: whoever floods what is public keeps nobody from work. They are told nothing of the
   * tenant's traffic until it is too much.
   */
  tenant(tenantId: TenantId, caller: Caller, reply: FastifyReply): Outcome | Promise<Outcome> {
    const limits = this.limits.find(tenantId);
    return 'then' in limits
      ? limits.then((found) => this.within(found, tenantId, caller, reply))
      : this.within(limits, tenantId, caller, reply);
  }

  private within(
    limits: Limits,
    tenantId: TenantId,
    caller: Caller,
    reply: FastifyReply,
  ): Outcome | Promise<Outcome> {
    const anonymous = caller.kind === 'reader';
    const bucket = anonymous ? 'readers' : 'tenant';
    const taken = this.take(bucket, tenantId, limits.requests_per_minute, reply, !anonymous);
    const ofKey =
      caller.kind === 'key'
        ? unlessRefused(taken, () => this.key(caller.keyId, limits, reply))
        : taken;
    return unlessRefused(ofKey, () => this.month(tenantId, caller, limits, reply));
  }

  private key(keyId: string, limits: Limits, reply: FastifyReply): Outcome | Promise<Outcome> {
    return this.take('key', keyId, limits.requests_per_minute_per_key, reply, true);
  }

  /** People count for the month like everybody, but go on working when it is spent. */
  private month(
    tenantId: TenantId,
    caller: Caller,
    limits: Limits,
    reply: FastifyReply,
  ): Outcome | Promise<Outcome> {
    const quota = caller.kind === 'person' ? null : limits.requests_per_month;
    const decide = (fits: boolean): Outcome => {
      if (fits) return null;
      const resetSeconds = secondsLeftInMonth();
      const policy = `"month";q=${quota ?? 0};w=${resetSeconds}`;
      return refuse(reply, 'month', policy, { allowed: false, remaining: 0, resetSeconds });
    };
    const taken = this.months.take(tenantId, quota);
    return typeof taken === 'boolean' ? decide(taken) : taken.then(decide);
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

/** What refused first, counts. */
function unlessRefused(
  outcome: Outcome | Promise<Outcome>,
  rest: () => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  return isPromise(outcome) ? outcome.then((refused) => refused ?? rest()) : (outcome ?? rest());
}

function isPromise<T extends object>(
  value: T | null | Promise<T | null>,
): value is Promise<T | null> {
  return value !== null && 'then' in value;
}

function refuse(reply: FastifyReply, name: PolicyName, policy: string, verdict: Verdict): Problem {
  addHeaders(reply, name, policy, verdict);
  return problem('request.rate_limited', {
    detail: DETAILS[name],
    retryAfterSeconds: verdict.resetSeconds,
  });
}

const DETAILS = {
  network: 'There were too many requests of this network.',
  site: 'There were too many requests of this network.',
  tenant: 'There were too many requests of this tenant.',
  readers: 'There were too many requests of readers of this tenant.',
  key: 'There were too many requests with this key.',
  month: 'There were too many requests of this tenant in this month.',
} as const satisfies Readonly<Record<PolicyName, string>>;

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
