import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Role, TenantRole } from '#kernel/permissions.js';
import { textAt } from './json.js';
import { TEST_MEMORY_KIB, type TestApp } from './test-app.js';

export const PASSWORD = 'Correct-Horse-2026!';

const passwordHash = hash(PASSWORD, { memoryCost: TEST_MEMORY_KIB, timeCost: 2, parallelism: 1 });

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly token: string;
}

export interface Tenant {
  readonly id: string;
  readonly slug: string;
}

/** A tenant straight in the database. */
export async function makeTenant(
  app: TestApp,
  slug = `t-${randomUUID().slice(0, 8)}`,
): Promise<Tenant> {
  const rows = await app.database.admin<{ id: string }>(
    'insert into tenants (slug, name) values ($1, $2) returning id',
    [slug, `Clínica ${slug}`],
  );
  return { id: textAt(rows, 0, 'id'), slug };
}

/** Somebody of a role, signed in over HTTP. */
export async function makePerson(app: TestApp, tenant: Tenant, role: TenantRole): Promise<Person> {
  const email = `${role}-${randomUUID().slice(0, 8)}@${tenant.slug}.example`;
  return signIn(app, role, email, tenant.id);
}

/** An administrator of the install, signed in over HTTP. */
export async function makePlatformAdmin(app: TestApp): Promise<Person> {
  return signIn(app, 'platform_admin', `admin-${randomUUID().slice(0, 8)}@parecer.example`, null);
}

async function signIn(
  app: TestApp,
  role: Role,
  email: string,
  tenantId: string | null,
): Promise<Person> {
  const rows = await app.database.admin<{ id: string }>(
    `insert into users (tenant_id, email, password_hash, role, name, professional_registry, professional_type)
     values ($1, $2, $3, $4, $5, 'CRM/SP 123456', 'medico') returning id`,
    [tenantId, email, await passwordHash, role, `Pessoa ${role}`],
  );
  const answer = await app.call('POST', '/v1/auth/login', { body: { email, password: PASSWORD } });
  if (answer.status !== 200) throw new Error(`log-in answered ${answer.status}: ${answer.text}`);
  return { id: textAt(rows, 0, 'id'), email, role, token: textAt(answer.body, 'access_token') };
}
