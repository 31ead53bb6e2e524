import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { TenantId } from '#kernel/ids.js';

/** Looks under way at a time, in this process. Each may last as long as the slowest server allows. */
const MAX_LOOKS = 4;
/** So that nobody's slow servers keep everybody else waiting. */
const MAX_LOOKS_PER_TENANT = 2;
const RETRY_SECONDS = 5;

/** Keeps looks for proofs few: each asks servers that a stranger chose. */
@Injectable()
export class ProofSlots {
  private readonly running = new Map<TenantId | null, number>();

  /** @throws Problem request.rate_limited when too many run already */
  async during<T>(tenantId: TenantId | null, look: () => Promise<T>): Promise<T> {
    const own = this.running.get(tenantId) ?? 0;
    const all = [...this.running.values()].reduce((sum, one) => sum + one, 0);
    if (all >= MAX_LOOKS || own >= MAX_LOOKS_PER_TENANT) {
      throw problem('request.rate_limited', {
        detail: 'Too many domains are being checked at this moment.',
        retryAfterSeconds: RETRY_SECONDS,
      });
    }
    this.running.set(tenantId, own + 1);
    try {
      return await look();
    } finally {
      const left = (this.running.get(tenantId) ?? 1) - 1;
      if (left === 0) this.running.delete(tenantId);
      else this.running.set(tenantId, left);
    }
  }
}
