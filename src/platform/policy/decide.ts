import type { Permission } from '#kernel/permissions.js';

export interface Decision {
  readonly allowed: boolean;
  /** What stands in the audit trail: `allow` or why not. */
  readonly reason: 'allow' | 'deny:role';
  /** 0–100: how sure we are of who asks. A password alone is 80, a second factor lifts it to 95. */
  readonly trustScore: number;
}

/** Decides on one request by what the credentials allow; rules that need the row (own post, stage) stand with the row. */
export function decide(
  permissions: readonly Permission[],
  permission: Permission,
  secondFactor: boolean,
): Decision {
  const trustScore = secondFactor ? 95 : 80;
  return permissions.includes(permission)
    ? { allowed: true, reason: 'allow', trustScore }
    : { allowed: false, reason: 'deny:role', trustScore };
}
