import type { TestApp } from '../support/test-app.js';
import type { FullTenant } from '../isolation/two-tenants.js';

/** The tenant that must not be seen, with what stands only in its rows. */
export interface Victim {
  readonly tenantId: string;
  readonly slug: string;
  readonly canary: string;
  readonly categoryId: string;
  readonly postId: string;
  readonly userId: string;
  readonly officerId: string;
  readonly adminEmail: string;
  /** Every id of its rows. */
  readonly ids: readonly string[];
}

/** Collects the ids from every table that has a tenant. */
export async function victimOf(app: TestApp, b: FullTenant): Promise<Victim> {
  const tables = await app.database.admin<{ name: string }>(
    `select c.relname as name from pg_class c
       join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
       join pg_attribute i on i.attrelid = c.oid and i.attname = 'id' and i.atttypid = 'uuid'::regtype
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  );
  const ids = await Promise.all(
    tables.map(async ({ name }) =>
      app.database.admin<{ id: string }>(`select id from ${name} where tenant_id = $1`, [
        b.tenant.id,
      ]),
    ),
  );
  return {
    tenantId: b.tenant.id,
    slug: b.tenant.slug,
    canary: b.canary,
    categoryId: b.categoryId,
    postId: b.postId,
    userId: b.administrator.id,
    officerId: b.officer.id,
    adminEmail: b.administrator.email,
    ids: [b.tenant.id, ...ids.flat().map(({ id }) => id)],
  };
}
