import { ApiProperty } from '@nestjs/swagger';
import type { Limits } from '#kernel/limits.js';

/** What is counted. Storage in bytes; requests of this calendar month, UTC. */
export class UsedView {
  readonly posts!: number;
  readonly storage_bytes!: number;
  readonly seats!: number;
  readonly requests_per_month!: number;
}

/** What may be used; null is no limit. */
export class LimitsView {
  readonly posts!: number;
  readonly storage_bytes!: number;
  readonly seats!: number;
  readonly requests_per_minute!: number;
  readonly requests_per_minute_per_key!: number;
  @ApiProperty({ type: Number, nullable: true })
  readonly requests_per_month!: number | null;
}

export class UsageView {
  readonly used!: UsedView;
  readonly limits!: LimitsView;
}

/** One counter as the database gives it: a bigint comes as text. */
export interface CounterRow {
  readonly kind: string;
  readonly used: string;
}

export function toUsageView(counters: readonly CounterRow[], limits: Limits): UsageView {
  const used = new Map(counters.map((counter) => [counter.kind, Number(counter.used)]));
  return {
    used: {
      posts: used.get('posts') ?? 0,
      storage_bytes: used.get('storage_bytes') ?? 0,
      seats: used.get('seats') ?? 0,
      requests_per_month: used.get('requests_per_month') ?? 0,
    },
    limits: {
      posts: limits.posts,
      storage_bytes: limits.storage_bytes,
      seats: limits.seats,
      requests_per_minute: limits.requests_per_minute,
      requests_per_minute_per_key: limits.requests_per_minute_per_key,
      requests_per_month: limits.requests_per_month,
    },
  };
}
