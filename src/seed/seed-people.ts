import { isUserId, type TenantId, type UserId } from '#kernel/ids.js';
import type { TenantRole } from '#kernel/permissions.js';
import { systemScope } from '#kernel/scope.js';
import type { Db } from '#platform/db/db.js';
import { demoEmail, type DemoTenant } from './demo-data.js';

/** Who does what in a demo tenant. */
export type People = ReadonlyMap<TenantRole, UserId>;

/** Adds everybody who is missing, with the profile a reader sees under an article. */
export async function seedPeople(
  db: Db,
  { slug, people }: DemoTenant,
  tenantId: TenantId,
  passwordHash: string,
): Promise<People> {
  return db.runAs(systemScope(tenantId, 'demo-data', 'demo-data'), async (tx) => {
    const ids = new Map<TenantRole, UserId>();
    for (const { role, name, profession } of people) {
      const email = demoEmail(role, slug);
      await tx.query(
        `insert into users (email, name, role, password_hash, professional_registry, professional_type, speciality,
           validated_at)
         values ($1, $2, $3, $4, $5, $6, $7, case when $5::varchar is not null then now() end)
         on conflict (email) do nothing`,
        [
          email,
          name,
          role,
          passwordHash,
          profession?.registry ?? null,
          profession?.type ?? null,
          profession?.speciality ?? null,
        ],
      );
      const row = await tx.one<{ readonly id: string }>('select id from users where email = $1', [
        email,
      ]);
      if (isUserId(row?.id)) ids.set(role, row.id);
    }
    return ids;
  });
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
