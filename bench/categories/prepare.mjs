import { hash } from '@node-rs/argon2';
import { PASSWORD } from '../soak/tenants.mjs';

/** Categories of the first tenant: two roots, each with four branches of two levels. */
const TREE = `
  insert into categories (tenant_id, name, slug, parent_id, wp_id)
    select c.tenant_id, c.name || ' ' || n, c.slug || '-' || n, c.id, 100 + c.wp_id * 10 + n
      from categories c cross join generate_series(1, 3) n where c.tenant_id = $1 and c.wp_id <= 8
  on conflict do nothing`;

/**
 * Somebody who may do everything to categories, a tree to do it to, and further categories for a third of the posts.
 *
 * @returns {Promise<{ id: string, slug: string, email: string, token?: string, posts: string[], categories: string[] }>}
 */
export async function prepareBranches(databaseUrl, admin) {
  const { rows } = await admin.query(`select id, slug from tenants where slug = 'bench-1'`);
  const [tenant] = rows;
  const passwordHash = await hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 });
  const email = `branches@${tenant.slug}.example`;
  await admin.query(
    `insert into users (tenant_id, email, password_hash, role, name, wp_id)
     values ($1, $2, $3, 'editor', 'Editora', 901) on conflict do nothing`,
    [tenant.id, email, passwordHash],
  );
  await admin.query(TREE, [tenant.id]);
  await admin.query(
    `update wp_counters set last_value = 10000 where tenant_id = $1 and kind = 'category' and last_value < 10000`,
    [tenant.id],
  );
  // as an editor's change would leave it, and as it is public from then on
  await admin.query(
    `update posts p set medical_category = null, category_ids = array(
        select c.id from categories c where c.tenant_id = p.tenant_id and c.id <> p.category_id
         order by md5(c.id::text || p.id::text) limit p.wp_id % 3)
      where p.tenant_id = $1`,
    [tenant.id],
  );
  const ids = async (table) =>
    (
      await admin.query(`select id from ${table} where tenant_id = $1 order by id`, [tenant.id])
    ).rows.map(({ id }) => id);
  return { ...tenant, email, posts: await ids('posts'), categories: await ids('categories') };
}
