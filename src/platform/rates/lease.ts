import { type Grant, WINDOW_MS } from './window.js';

/** How much of a quota a process takes at a time. What processes hold at an edge of the limit is all that is inexact. */
const SHARE = 100;

/** Requests to take at once; at least one. */
const leaseOf = (quota: number): number => Math.max(Math.floor(quota / SHARE), 1);
/** Requests that pass before anybody is asked; none where one would be more than a hundredth. */
const creditOf = (quota: number): number => Math.floor(quota / SHARE);

/**
 * What one process may still let through of one bucket without asking. It begins with a little credit, which most callers
 * never use up; who does is counted together with what other processes let through.
 */
export class Lease {
  private tokens = 0;
  private credit = 0;
  private goodUntil = 0;
  private shared = false;
  private left = 0;
  private resetAt = 0;
  private emptyUntil = 0;
  /** Requests that wait for the answer to a question under way. */
  waiting = 0;
  asking: Promise<void> | null = null;

  constructor(private quota: number) {}

  /** Takes one where there is one. */
  take(quota: number, now: number): boolean {
    if (quota !== this.quota) this.change(quota);
    if (now >= this.goodUntil) this.renew(now);
    if (this.tokens === 0) return false;
    this.tokens -= 1;
    return true;
  }

  /** True while the bucket is known to be empty everywhere. */
  isEmpty(now: number): boolean {
    return this.quota === 0 || now < this.emptyUntil;
  }

  /** True when the next lease should be taken before this one is used up. */
  runsLow(now: number): boolean {
    const lease = leaseOf(this.quota);
    return lease > 1 && this.tokens < lease / 2 && this.asking === null && !this.isEmpty(now);
  }

  want(): { readonly quota: number; readonly wanted: number; readonly debt: number } {
    return {
      quota: this.quota,
      wanted: Math.max(leaseOf(this.quota), this.waiting),
      debt: this.credit,
    };
  }

  receive({ granted, remaining, resetSeconds }: Grant, wanted: number, now: number): void {
    this.shared = true;
    this.credit = 0;
    this.tokens += granted;
    this.left = remaining;
    this.goodUntil = now + WINDOW_MS;
    this.resetAt = now + resetSeconds * 1_000;
    // what was taken comes back with time, and not before that
    if (granted < wanted) this.emptyUntil = this.resetAt;
  }

  /** What is left for everybody, as far as this process knows. */
  get remaining(): number {
    return this.left + this.tokens;
  }

  /** At least 1. */
  resetSeconds(now: number): number {
    return Math.max(Math.ceil((this.resetAt - now) / 1_000), 1);
  }

  /** What was taken a minute ago is no longer counted anywhere, and so may not be used any more. */
  private renew(now: number): void {
    this.goodUntil = now + WINDOW_MS;
    this.resetAt = this.goodUntil;
    this.tokens = 0;
    if (this.shared) return;
    this.credit = creditOf(this.quota);
    this.tokens = this.credit;
    this.left = this.quota - this.credit;
  }

  private change(quota: number): void {
    this.left = Math.max(this.left + quota - this.quota, 0);
    this.quota = quota;
    this.emptyUntil = 0;
    if (this.shared) {
      this.tokens = Math.min(this.tokens, leaseOf(quota));
      return;
    }
    // what was really let through is owed; a hundredth of another limit is not
    this.credit -= this.tokens;
    this.tokens = 0;
  }
}
