import type pg from 'pg';
import { isTenantId, isUserId } from '#kernel/ids.js';
import type { Role } from '#kernel/permissions.js';
import { installScope, personOf, type Scope, systemScope } from '#kernel/scope.js';
import { contextKey } from '#platform/crypto/keys.js';
import { backendOf } from '#platform/db/backend.js';
import { contextStatement } from '#platform/db/signed-context.js';
import type { TestDatabase } from './database.js';

/** Sets a signed context for the open transaction of `client`, as `Db` does for a request. */
export async function setContext(
  database: TestDatabase,
  client: pg.Client,
  scope: Scope,
): Promise<void> {
  const key = contextKey(database.secret);
  const { text, values } = contextStatement(scope, backendOf(client).pid, key);
  await client.query(text, [...values]);
}

/** The scope of somebody of a tenant, or of the tenant's own work where nobody is named. */
export function scopeOf(tenantId: string, userId?: string, role: Role = 'editor'): Scope {
  if (!isTenantId(tenantId)) throw new Error('this is no tenant');
  const system = systemScope(tenantId, 'test', 'test');
  if (userId === undefined) return system;
  if (!isUserId(userId)) throw new Error('this is no user');
  return { ...system, actor: personOf(userId, role) };
}

/** The scope of an administrator of the install. */
export const platformScope = (): Scope => installScope('test');
