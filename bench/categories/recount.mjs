/** Everything the database keeps of a tree, against what a walk over all of it gives. */
const RECOUNT = `
  with recursive tree as (
    select c.*, 0 as l, nullif(btrim(c.medical_specialty), '') as s, c.compliance_required as r, c.crm_validation_required as v
      from categories c where c.tenant_id = $1 and c.parent_id is null
    union all
    select c.*, t.l + 1, coalesce(nullif(btrim(c.medical_specialty), ''), t.s), c.compliance_required or t.r,
           c.crm_validation_required or t.v
      from categories c join tree t on c.parent_id = t.id
  )
  select 'level' as what, id::text, level::text as kept, l::text as counted from tree where level is distinct from l
  union all
  select 'speciality', id::text, effective_medical_specialty, s from tree where effective_medical_specialty is distinct from s
  union all
  select 'requirement', id::text, (effective_compliance_required, effective_crm_validation_required)::text, (r, v)::text
    from tree where (effective_compliance_required, effective_crm_validation_required) is distinct from (r, v)
  union all
  select 'count', id::text, count::text, n::text
    from tree cross join lateral (select count(*) as n from publications p
      where p.tenant_id = $1 and (p.category_id = tree.id or tree.id = any (p.category_ids))) c where count <> n
  union all
  select 'not in the tree', c.id::text, c.parent_id::text, null
    from categories c where c.tenant_id = $1 and c.id not in (select id from tree)
  union all
  select 'mark of a post', p.id::text, p.requires_crm_validation::text, m.marked::text
    from posts p cross join lateral (select p.medical_category is not null or exists (select 1 from tree t
      where t.v and (t.id = p.category_id or t.id = any (p.category_ids))) as marked) m
   where p.tenant_id = $1 and p.requires_crm_validation is distinct from m.marked
  union all
  select 'names what is gone', x.id::text, k::text, null
    from (select id, category_id, category_ids from posts where tenant_id = $1
          union all select post_id, category_id, category_ids from publications where tenant_id = $1) x,
         unnest(x.category_id || x.category_ids) k
   where k is not null and k not in (select id from tree)
  union all
  select 'main and further', x.id::text, x.category_id::text, null
    from (select id, category_id, category_ids from posts where tenant_id = $1
          union all select post_id, category_id, category_ids from publications where tenant_id = $1) x
   where x.category_id = any (x.category_ids)
  union all
  select 'revision', p.id::text, p.content_hash, r.content_hash
    from posts p left join post_revisions r on r.tenant_id = p.tenant_id and r.post_id = p.id and r.revision = p.revision
   where p.tenant_id = $1 and p.content_hash is distinct from r.content_hash`;

/** Posts that are public in a category or below it, each once. */
const TOTALS = `
  with recursive branch (top, id) as (
    select id, id from categories where tenant_id = $1
    union all select b.top, c.id from branch b join categories c on c.parent_id = b.id
  ) select b.top as id, count(distinct p.post_id)::integer as total
      from branch b left join publications p on p.tenant_id = $1 and (p.category_id = b.id or b.id = any (p.category_ids))
     group by b.top`;

/** @returns {Promise<{ rows: object[], looked: string }>} every difference, and how much was compared */
export async function differences(admin, client, tenant) {
  const { rows } = await admin.query(RECOUNT, [tenant.id]);
  const { rows: totals } = await admin.query(TOTALS, [tenant.id]);
  const counted = new Map(totals.map(({ id, total }) => [id, total]));
  const answer = await client.request({ path: '/v1/categories?flat=true', token: tenant.token });
  const told = JSON.parse(answer.text).data;
  for (const { id, total } of told) {
    if (counted.get(id) !== total)
      rows.push({ what: 'total', id, kept: total, counted: counted.get(id) });
  }
  if (told.length !== counted.size)
    rows.push({ what: 'categories in the list', kept: told.length, counted: counted.size });
  const { rows: sizes } = await admin.query(
    `select (select count(*) from posts where tenant_id = $1)::integer as posts,
            (select count(*) from publications where tenant_id = $1)::integer as public,
            (select sum(count) from categories where tenant_id = $1)::integer as counted,
            (select max(level) from categories where tenant_id = $1)::integer as deepest`,
    [tenant.id],
  );
  const { posts, public: published, counted: sum, deepest } = sizes[0];
  return {
    rows,
    looked: `${told.length} categories to level ${deepest}, ${posts} posts, ${published} public, counted ${sum} times`,
  };
}
