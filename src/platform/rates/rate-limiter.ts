import { LRUCache } from 'lru-cache';
import { Lease } from './lease.js';
import type { Grant, Want } from './window.js';

/** Where requests are counted for all processes. Never rejects. */
export interface RequestCounts {
  take(want: Want): Promise<Grant>;
}

export interface Verdict {
  readonly allowed: boolean;
  /** Requests that are left, as far as this process knows. */
  readonly remaining: number;
  /** Until more are there, at least 1. */
  readonly resetSeconds: number;
}

/** Some forty megabytes at most. Who is forgotten begins anew with a hundredth of his quota, if that. */
const MAX_BUCKETS = 100_000;

/** Decides whether one more request of a bucket passes: mostly at once and without asking anybody. */
export class RateLimiter {
  private readonly leases = new LRUCache<string, Lease>({ max: MAX_BUCKETS });

  constructor(
    private readonly counts: RequestCounts,
    private readonly clock: () => number,
  ) {}

  get size(): number {
    return this.leases.size;
  }

  /** Takes one request of `quota` a minute out of `bucket`. */
  take(bucket: string, quota: number): Verdict | Promise<Verdict> {
    const now = this.clock();
    const lease = this.leaseOf(bucket, quota);
    if (lease.take(quota, now)) {
      if (lease.runsLow(now)) void this.ask(bucket, lease);
      return verdict(lease, true, now);
    }
    return lease.isEmpty(now) ? verdict(lease, false, now) : this.wait(bucket, quota, lease);
  }

  private leaseOf(bucket: string, quota: number): Lease {
    const known = this.leases.get(bucket);
    if (known !== undefined) return known;
    const lease = new Lease(quota);
    this.leases.set(bucket, lease);
    return lease;
  }

  private async wait(bucket: string, quota: number, lease: Lease): Promise<Verdict> {
    lease.waiting += 1;
    try {
      for (;;) {
        await this.ask(bucket, lease);
        const now = this.clock();
        if (lease.take(quota, now)) return verdict(lease, true, now);
        if (lease.isEmpty(now)) return verdict(lease, false, now);
      }
    } finally {
      lease.waiting -= 1;
    }
  }

  /** One question a bucket at a time: who comes meanwhile waits for its answer. */
  private async ask(bucket: string, lease: Lease): Promise<void> {
    lease.asking ??= this.askOnce(bucket, lease).finally(() => {
      lease.asking = null;
    });
    return lease.asking;
  }

  private async askOnce(bucket: string, lease: Lease): Promise<void> {
    const want = lease.want();
    lease.receive(await this.counts.take({ bucket, ...want }), want.wanted, this.clock());
  }
}

function verdict(lease: Lease, allowed: boolean, now: number): Verdict {
  return {
    allowed,
    remaining: allowed ? lease.remaining : 0,
    resetSeconds: lease.resetSeconds(now),
  };
}
