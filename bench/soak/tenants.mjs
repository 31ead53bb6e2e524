import { hash } from '@node-rs/argon2';
import pg from 'pg';

export const PASSWORD = 'Correct-Horse-2026!';

/** The word that stands in every text of a tenant: no two have the same, and nothing else looks like one. */
export const CANARY = /sabia[0-9a-f]{12}/g;

/**
 * Marks the rows of the benchmark database with their tenant's word and gives each tenant somebody who can sign in.
 *
 * @returns {Promise<{ tenants: object[], owners: Map<string, string> }>} `owners` says of every id whose it is
 */
export async function prepareTenants(databaseUrl) {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  try {
    const cheapHash = await hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 });
    await mark(admin, cheapHash);
    return { tenants: await readTenants(admin), owners: await readOwners(admin) };
  } finally {
    await admin.end();
  }
}

async function mark(admin, passwordHash) {
  const word = (id) => `'sabia' || left(md5(${id}::text), 12)`;
  await admin.query('begin; set local session_replication_role = replica');
  for (const table of ['posts', 'publications']) {
    await admin.query(
      `update ${table} set title = title || ' ' || ${word('tenant_id')} where title !~ 'sabia'`,
    );
  }
  await admin.query(
    `update categories set description = ${word('tenant_id')} where description is null`,
  );
  await admin.query(
    `insert into users (tenant_id, email, password_hash, role, name, wp_id)
     select id, 'soak@' || slug || '.example', $1, 'administrator', 'Pessoa ' || ${word('id')}, 900 from tenants
     on conflict do nothing`,
    [passwordHash],
  );
  await admin.query('commit');
  await admin.query('analyze');
}

async function readTenants(admin) {
  const { rows } = await admin.query(
    `select t.id, t.slug, 'sabia' || left(md5(t.id::text), 12) as canary, u.id as "userId", u.email,
            (select json_agg(json_build_object('id', p.id, 'slug', p.slug)) from posts p where p.tenant_id = t.id) as posts
       from tenants t join users u on u.tenant_id = t.id and u.wp_id = 900 order by t.slug`,
  );
  return rows.map((row) => ({ ...row, asked: new Set() }));
}

async function readOwners(admin) {
  const { rows: tables } = await admin.query(
    `select c.relname as name from pg_class c
       join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
       join pg_attribute i on i.attrelid = c.oid and i.attname = 'id' and i.atttypid = 'uuid'::regtype
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  );
  const owners = new Map();
  for (const { name } of tables) {
    const { rows } = await admin.query(
      `select id, tenant_id from ${admin.escapeIdentifier(name)} where tenant_id is not null`,
    );
    for (const { id, tenant_id: tenantId } of rows) owners.set(id, tenantId);
  }
  const { rows } = await admin.query('select id from tenants');
  for (const { id } of rows) owners.set(id, id);
  return owners;
}
