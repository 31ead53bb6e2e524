import { hash } from '@node-rs/argon2';
import pg from 'pg';

const PASSWORD = 'Correct-Horse-2026!';

/** Gives every tenant an editor and an author who can sign in, and makes the tables that the references for W3 write to. */
export async function preparePeople(databaseUrl) {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  try {
    const cheapHash = await hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 });
    await admin.query(
      `insert into users (tenant_id, email, password_hash, role, name)
       select id, 'editora@' || slug || '.example', $1, 'editor', 'Editora' from tenants on conflict do nothing`,
      [cheapHash],
    );
    // an author of a fifth of the posts, who sees of the others what is published
    await admin.query(`update users set password_hash = $1 where email like 'autor1@%'`, [
      cheapHash,
    ]);
    await admin.query(BARE_TABLE);
    await admin.query(SAME_TABLE);
    const { rows } = await admin.query(
      `select t.slug, u.role, u.email from tenants t join users u on u.tenant_id = t.id and (u.email like 'editora@%' or u.email like 'autor1@%')
        order by t.slug`,
    );
    return rows;
  } finally {
    await admin.end();
  }
}

/** Row security of posts, for a table like it. */
const underRowSecurity = (table) => `
  alter table ${table} owner to parecer_owner;
  alter table ${table} alter wp_id set default 1, alter content_hash set default '';
  drop index if exists ${table}_tenant_id_wp_id_idx;
  alter table ${table} drop constraint if exists ${table}_tenant_id_wp_id_key;
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy tenant_isolation_${table} on ${table}
    using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
  create policy lent_${table} on ${table} as restrictive for select to parecer_app
    using ((select app.sight_of('posts')) <> 'none');
  grant select, insert on ${table} to parecer_app;`;

/** The columns and indexes of posts, and no condition, key, trigger, word or second table: what no CMS could live with. */
const BARE_TABLE = `
  drop table if exists bare_posts;
  create table bare_posts (like posts including defaults including indexes);
  ${underRowSecurity('bare_posts')}`;

/**
 * The same insert: the conditions and foreign keys of posts as well, and what its lists and the editors' search go by, words by
 * weight and the title's order, as columns of the row itself. No number per tenant, trigger, history or second table.
 */
const SAME_TABLE = `
  drop table if exists same_posts;
  create table same_posts (like posts including defaults including constraints including indexes);
  alter table same_posts
    add foreign key (tenant_id, author_id) references users (tenant_id, id) on delete restrict,
    add foreign key (tenant_id, deleted_by) references users (tenant_id, id) on delete restrict,
    add foreign key (tenant_id, category_id) references categories (tenant_id, id) on delete restrict,
    add foreign key (tenant_id, post_type) references post_types (tenant_id, key) on delete restrict,
    add column search tsvector not null generated always as (
      setweight(to_tsvector('app.portuguese_folded', title), 'A')
        || setweight(to_tsvector('app.portuguese_folded', coalesce(excerpt, '') || ' ' || coalesce(meta_keywords, '')), 'B')
        || setweight(to_tsvector('app.portuguese_folded',
             regexp_replace(coalesce(content, ''), '<[^<>]*>', ' ', 'g')), 'D')) stored;
  create index on same_posts using gin (tenant_id, search) with (fastupdate = off);
  create index on same_posts (tenant_id, lower(title), id);
  ${underRowSecurity('same_posts')}`;

/** A token for each; one after the other, as log-ins are counted. */
export async function signInAll(url, people) {
  const tokens = new Map();
  for (const { slug, email } of people) {
    const reply = await fetch(`${url}/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const answer = await reply.json();
    if (reply.status !== 200) throw new Error(`log-in answered ${reply.status}: ${answer.code}`);
    tokens.set(slug, answer.access_token);
  }
  return tokens;
}
