import type { INestApplicationContext } from '@nestjs/common';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { installScope } from '#kernel/scope.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { CONFIG } from '#platform/config/config.module.js';
import { Db } from '#platform/db/db.js';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { setUpPeople } from '#platform/db/set-up-people.js';
import { setUpTenants } from '#platform/db/set-up-tenants.js';
import type { Tx } from '#platform/db/tx.js';
import {
  DEMO_PASSWORD,
  DEMO_TENANTS,
  type DemoTenant,
  PLATFORM_ADMIN_EMAIL,
  PLATFORM_ADMIN_NAME,
} from './demo-data.js';
import { seedArticles } from './seed-articles.js';
import { seedCategories, seedPeople } from './seed-people.js';

/**
 * Makes the demo data: two institutions with their people, and articles that go through the real pipeline. Needs the
 * working side to run, here or in another process. Does nothing once the data are complete.
 * @throws Error when the pipeline does not move within a minute
 */
export async function seedDemo(app: INestApplicationContext): Promise<void> {
  const db = app.get(Db);
  const first = DEMO_TENANTS[0];
  const known = await db.runAs(installScope('demo-data'), (tx) => readTenants(tx));
  if (first !== undefined && known.some((row) => row.slug === first.slug && !row.seeding)) return;
  const passwordHash = await app.get(PasswordHasher).hash(DEMO_PASSWORD);
  const config = app.get<ConnectedConfig>(CONFIG);
  // their people follow: a start that was cut short is taken up again
  await setUpTenants(config, DEMO_TENANTS);
  await setUpPeople(config, [
    {
      tenantId: null,
      email: PLATFORM_ADMIN_EMAIL,
      name: PLATFORM_ADMIN_NAME,
      role: 'platform_admin',
      passwordHash,
    },
  ]);
  const open = (await db.runAs(installScope('demo-data'), (tx) => readTenants(tx))).filter(
    ({ seeding }) => seeding,
  );
  await Promise.all(
    open.map(async ({ id, slug }) => {
      const tenant = DEMO_TENANTS.find((demo) => demo.slug === slug);
      if (tenant !== undefined && isTenantId(id)) await fill(app, tenant, id, passwordHash);
    }),
  );
  await db.runAs(installScope('demo-data'), (tx) =>
    tx.change('update tenants set seeding = false where id = any ($1)', [open.map(({ id }) => id)]),
  );
}

async function fill(
  app: INestApplicationContext,
  tenant: DemoTenant,
  tenantId: TenantId,
  passwordHash: string,
): Promise<void> {
  const people = await seedPeople(app, tenant, tenantId, passwordHash);
  const categories = await seedCategories(app.get(Db), tenant, tenantId);
  await seedArticles(app, { tenantId, people, categories, articles: tenant.articles });
}

interface TenantRow {
  readonly id: string;
  readonly slug: string;
  /** Until all of it is there: a start that was cut short is taken up again. */
  readonly seeding: boolean;
}

async function readTenants(tx: Tx): Promise<readonly TenantRow[]> {
  return tx.query<TenantRow>('select id, slug, seeding from tenants where slug = any ($1)', [
    DEMO_TENANTS.map(({ slug }) => slug),
  ]);
}
