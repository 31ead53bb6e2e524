/**
 * What a tenant may use, when the platform's administrators say nothing else. `null` is no limit. The database enforces the
 * first three by `app.tenant_limit`, which has the same numbers; the rate limiter enforces the others.
 */
export const DEFAULT_LIMITS = {
  /** Posts outside of the trash. */
  posts: 1_000_000,
  /** Bytes of all uploaded files together. */
  storage_bytes: 100 * 1024 ** 3,
  /** People who may sign in. */
  seats: 1_000,
  /** Requests of the tenant's people and keys together, and apart from them of its anonymous readers, in any sixty seconds. */
  requests_per_minute: 600_000,
  /** Those with one API key. */
  requests_per_minute_per_key: 300_000,
  /** Requests in a calendar month, UTC. When they are spent, readers and keys are refused; people go on. */
  requests_per_month: null,
} as const satisfies Readonly<Record<string, number | null>>;

export type LimitName = keyof typeof DEFAULT_LIMITS;
export type Limits = Readonly<
  Record<Exclude<LimitName, 'requests_per_month'>, number> &
    Record<'requests_per_month', number | null>
>;

export const LIMIT_NAMES = [
  'posts',
  'storage_bytes',
  'seats',
  'requests_per_minute',
  'requests_per_minute_per_key',
  'requests_per_month',
] as const satisfies readonly LimitName[];

/** The limits in force: the defaults, and in their place what `tenants.limits` says. */
export function limitsOf(given: Readonly<Record<string, unknown>>): Limits {
  const told = Object.fromEntries(
    LIMIT_NAMES.flatMap((name) => (typeof given[name] === 'number' ? [[name, given[name]]] : [])),
  );
  return { ...DEFAULT_LIMITS, ...told };
}
