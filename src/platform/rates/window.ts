/** Requests are counted over sixty seconds, in slots of three; the oldest slot counts until it is wholly past. */
export const WINDOW_SECONDS = 60;
export const WINDOW_MS = WINDOW_SECONDS * 1_000;
const SLOT_MS = 3_000;
const SLOTS = WINDOW_MS / SLOT_MS + 1;

/** What a process asks for: `wanted` requests of a bucket that holds `quota` a minute; `debt` it let through already. */
export interface Want {
  readonly bucket: string;
  readonly quota: number;
  readonly wanted: number;
  readonly debt: number;
}

export interface Grant {
  /** 0 to what was wanted. */
  readonly granted: number;
  /** What the bucket still holds after that. */
  readonly remaining: number;
  /** Until some of what was used comes back, at least 1. */
  readonly resetSeconds: number;
}

/** One bucket's last minute, as `app.take_requests` keeps it in the database. */
export class SlidingWindow {
  private slot = 0;
  private readonly counts = Array<number>(SLOTS).fill(0);

  take({ quota, wanted, debt }: Omit<Want, 'bucket'>, now: number): Grant {
    this.moveTo(Math.floor(now / SLOT_MS));
    const spent = debt + this.counts.reduce((sum, count) => sum + count, 0);
    const granted = Math.max(Math.min(wanted, quota - spent), 0);
    this.counts[0] = (this.counts[0] ?? 0) + debt + granted;
    const oldest = Math.max(
      this.counts.findLastIndex((count) => count > 0),
      0,
    );
    const freeAt = (this.slot - oldest + SLOTS) * SLOT_MS;
    return {
      granted,
      remaining: Math.max(quota - spent - granted, 0),
      resetSeconds: Math.max(Math.ceil((freeAt - now) / 1_000), 1),
    };
  }

  private moveTo(slot: number): void {
    const gone = Math.min(slot - this.slot, SLOTS);
    if (gone <= 0) return;
    this.counts.unshift(...Array<number>(gone).fill(0));
    this.counts.length = SLOTS;
    this.slot = slot;
  }
}
