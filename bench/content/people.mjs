import { hash } from '@node-rs/argon2';
import pg from 'pg';

const PASSWORD = 'Correct-Horse-2026!';

/** Gives every tenant an editor and an author who can sign in, and makes the table that the reference for W3 writes to. */
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
    const { rows } = await admin.query(
      `select t.slug, u.role, u.email from tenants t join users u on u.tenant_id = t.id and (u.email like 'editora@%' or u.email like 'autor1@%')
        order by t.slug`,
    );
    return rows;
  } finally {
    await admin.end();
  }
}

/** The columns and indexes of posts under the same row security, and no trigger, key or second table. */
const BARE_TABLE = `
  drop table if exists bare_posts;
  create table bare_posts (like posts including defaults including indexes);
  alter table bare_posts owner to parecer_owner;
  alter table bare_posts alter wp_id set default 1, alter content_hash set default '';
  drop index if exists bare_posts_tenant_id_wp_id_idx;
  alter table bare_posts drop constraint if exists bare_posts_tenant_id_wp_id_key;
  alter table bare_posts enable row level security;
  alter table bare_posts force row level security;
  create policy tenant_isolation_bare_posts on bare_posts
    using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()));
  create policy lent_bare_posts on bare_posts as restrictive for select to parecer_app
    using ((select app.sight_of('posts')) <> 'none');
  grant select, insert on bare_posts to parecer_app`;

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
