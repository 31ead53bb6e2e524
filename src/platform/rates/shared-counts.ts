import { LRUCache } from 'lru-cache';
import type { SmallPool } from '#platform/db/small-pool.js';
import { inTime } from './in-time.js';
import type { RequestCounts } from './rate-limiter.js';
import { type Grant, SlidingWindow, type Want } from './window.js';

const AT_ONCE = 500;
const RETRY_MS = 1_000;
const MAX_LOCAL = 20_000;

interface Asked {
  readonly want: Want;
  readonly answer: (grant: Grant) => void;
}

interface GrantRow {
  readonly bucket: string;
  readonly granted: string;
  readonly remaining: string;
  readonly reset_seconds: number;
}

/**
 * Counts in the database, for all processes together; what is asked in one turn of the event loop is one statement. While
 * the database does not answer, this process counts for itself alone: then the limit holds for each process, and reading
 * goes on.
 */
export class SharedCounts implements RequestCounts {
  private asked: Asked[] = [];
  private readonly local = new LRUCache<string, SlidingWindow>({ max: MAX_LOCAL });
  private alone = 0;

  constructor(
    private readonly db: Pick<SmallPool, 'query'>,
    private readonly clock: () => number,
    private readonly onAlone: (error: unknown) => void,
  ) {}

  async take(want: Want): Promise<Grant> {
    return new Promise((answer) => {
      this.asked.push({ want, answer });
      if (this.asked.length === 1) setImmediate(() => void this.send());
    });
  }

  private async send(): Promise<void> {
    const asked = this.asked.splice(0, AT_ONCE);
    if (this.asked.length > 0) setImmediate(() => void this.send());
    const grants = await this.askDatabase(asked);
    for (const { want, answer } of asked) answer(grants.get(want.bucket) ?? this.takeAlone(want));
  }

  private async askDatabase(asked: readonly Asked[]): Promise<ReadonlyMap<string, Grant>> {
    if (this.clock() < this.alone) return new Map();
    try {
      const rows = await inTime(
        this.db.query<GrantRow & object>('select * from app.take_requests($1)', [
          JSON.stringify(asked.map(({ want }) => want)),
        ]),
      );
      return new Map(rows.map((row) => [row.bucket, toGrant(row)]));
    } catch (error) {
      this.alone = this.clock() + RETRY_MS;
      this.onAlone(error);
      return new Map();
    }
  }

  private takeAlone(want: Want): Grant {
    const known = this.local.get(want.bucket) ?? new SlidingWindow();
    this.local.set(want.bucket, known);
    return known.take(want, this.clock());
  }
}

function toGrant({ granted, remaining, reset_seconds: resetSeconds }: GrantRow): Grant {
  return { granted: Number(granted), remaining: Number(remaining), resetSeconds };
}
