import type { INestApplicationContext } from '@nestjs/common';
import { isUserId, type TenantId, type UserId } from '#kernel/ids.js';
import type { TenantRole } from '#kernel/permissions.js';
import { systemScope } from '#kernel/scope.js';
import { CONFIG } from '#platform/config/config.module.js';
import { Db } from '#platform/db/db.js';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { setUpPeople } from '#platform/db/set-up-people.js';
import { demoEmail, type DemoTenant } from './demo-data.js';

/** Who does what in a demo tenant. */
export type People = ReadonlyMap<TenantRole, UserId>;

/** Adds everybody who is missing, with the profile a reader sees under an article. */
export async function seedPeople(
  app: INestApplicationContext,
  { slug, people }: DemoTenant,
  tenantId: TenantId,
  passwordHash: string,
): Promise<People> {
  const config = app.get<ConnectedConfig>(CONFIG);
  await setUpPeople(
    config,
    people.map(({ role, name, profession }) => ({
      tenantId,
      email: demoEmail(role, slug),
      name,
      role,
      passwordHash,
      ...profession,
    })),
  );
  const rows = await app
    .get(Db)
    .runAs(systemScope(tenantId, 'demo-data', 'demo-data'), (tx) =>
      tx.query<{ readonly id: string; readonly email: string }>(
        'select id, email from users where email = any ($1)',
        [people.map(({ role }) => demoEmail(role, slug))],
      ),
    );
  return new Map(
    people.flatMap(({ role }) => {
      const id = rows.find(({ email }) => email === demoEmail(role, slug))?.id;
      return isUserId(id) ? [[role, id] as const] : [];
    }),
  );
}

/** Adds the categories that are missing; gives all their ids by slug. */
export async function seedCategories(
  db: Db,
  { categories }: DemoTenant,
  tenantId: TenantId,
): Promise<ReadonlyMap<string, string>> {
  return db.runAs(systemScope(tenantId, 'demo-data', 'demo-data'), async (tx) => {
    const ids = new Map<string, string>();
    for (const { slug, name, description, parent, medicalSpecialty } of categories) {
      await tx.query(
        `insert into categories (slug, name, description, parent_id, medical_specialty) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
        [
          slug,
          name,
          description,
          parent === undefined ? null : (ids.get(parent) ?? null),
          medicalSpecialty ?? null,
        ],
      );
      const row = await tx.one<{ readonly id: string }>(
        'select id from categories where slug = $1',
        [slug],
      );
      if (row !== null) ids.set(slug, row.id);
    }
    return ids;
  });
}
