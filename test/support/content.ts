import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { CustomFieldsService } from '#modules/custom-fields/custom-fields.service.js';
import { Db } from '#platform/db/db.js';
import { textAt } from './json.js';
import type { Tenant } from './people.js';
import { scopeOf, setContext } from './signed.js';
import type { TestApp } from './test-app.js';

export interface Content {
  readonly title?: string;
  readonly slug?: string;
  readonly content?: string;
  readonly excerpt?: string | null;
  readonly post_type?: string;
  readonly medical_category?: string | null;
  readonly compliance_level?: string;
  readonly medical_disclaimer?: string | null;
  readonly meta_description?: string | null;
  readonly meta_keywords?: string | null;
  readonly category_id?: string | null;
  readonly category_ids?: readonly string[];
  readonly tag_ids?: readonly string[];
  readonly author_ids?: readonly string[];
  readonly reviewer_ids?: readonly string[];
  readonly featured_media_id?: string;
  readonly published_at?: Date;
  readonly custom_fields?: readonly {
    readonly key: string;
    readonly value: string | null;
    readonly type: string;
    readonly is_phi?: boolean;
  }[];
}

export interface PublishedPost {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

type Query = (sql: string, values?: readonly unknown[]) => Promise<unknown>;

/** Goes on in somebody's name. */
type ActAs = (userId: string) => Promise<void>;

/**
 * A published post, by way of the tables of the review: three stages speak, a compliance officer approves, and the
 * approved revision is published. Quicker than the pipeline, but nothing of it is skipped.
 */
export async function publishPost(
  app: TestApp,
  tenant: Tenant,
  author: { readonly id: string },
  given: Content = {},
): Promise<PublishedPost> {
  return makePost(app, tenant, author, given, (query, as, id) =>
    approveAndPublish(app, query, as, tenant, id, given.published_at ?? new Date()),
  );
}

/** The same, but for the last step: approved, and not public. */
export async function approvePost(
  app: TestApp,
  tenant: Tenant,
  author: { readonly id: string },
  given: Content = {},
): Promise<PublishedPost> {
  return makePost(app, tenant, author, given, (query, as, id) =>
    approve(app, query, as, tenant, [id]),
  );
}

/** A post that waits for a reviewer's word. */
export async function reviewPost(
  app: TestApp,
  tenant: Tenant,
  author: { readonly id: string },
  given: Content = {},
): Promise<PublishedPost> {
  return makePost(app, tenant, author, given, (query, _as, id) => passMachines(query, [id]));
}

/** Many approved posts in one transaction. */
export async function approveMany(
  app: TestApp,
  tenant: Tenant,
  author: { readonly id: string },
  count: number,
  { category_id = null }: Content = {},
): Promise<readonly string[]> {
  return inTenant(app, tenant, async (query, as) => {
    await as(author.id);
    const made = await query(
      `insert into posts (title, slug, content, author_id, category_id)
       select 'Artigo ' || n, 'artigo-' || gen_random_uuid(), '<p>Texto.</p>', $1, $3 from generate_series(1, $2) n
       returning id`,
      [author.id, count, category_id],
    );
    const ids = Array.from({ length: count }, (_, n) => textAt(made, n, 'id'));
    await approve(app, query, as, tenant, ids);
    return ids;
  });
}

/** Changes a post and has the new revision approved; what is public stays. */
export async function approveChange(
  app: TestApp,
  tenant: Tenant,
  postId: string,
  change: { readonly title: string },
): Promise<void> {
  await inTenant(app, tenant, async (query, as) => {
    await query('update posts set title = $2 where id = $1', [postId, change.title]);
    await approve(app, query, as, tenant, [postId]);
  });
}

async function makePost(
  app: TestApp,
  tenant: Tenant,
  author: { readonly id: string },
  given: Content,
  finish: (query: Query, as: ActAs, id: string) => Promise<void>,
): Promise<PublishedPost> {
  const made = await inTenant(app, tenant, async (query, as) => {
    const slug = given.slug ?? `artigo-${randomUUID().slice(0, 8)}`;
    const title = given.title ?? `Artigo ${slug}`;
    await as(author.id);
    const inserted = await query(
      `insert into posts (title, slug, content, excerpt, post_type, medical_category, compliance_level,
                          medical_disclaimer, meta_description, meta_keywords, category_id, author_id, tag_ids,
                          author_ids, reviewer_ids, category_ids, featured_media_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning id`,
      [
        title,
        slug,
        given.content ?? '<p>Texto do artigo.</p>',
        given.excerpt ?? null,
        given.post_type ?? 'post',
        given.medical_category ?? null,
        given.compliance_level ?? 'public',
        given.medical_disclaimer ?? null,
        given.meta_description ?? null,
        given.meta_keywords ?? null,
        given.category_id ?? null,
        author.id,
        given.tag_ids ?? [],
        given.author_ids ?? [],
        given.reviewer_ids ?? [],
        given.category_ids ?? [],
        given.featured_media_id ?? null,
      ],
    );
    const id = textAt(inserted, 0, 'id');
    for (const [order, field] of (given.custom_fields ?? []).entries()) {
      if (field.is_phi === true) continue;
      await query(
        `insert into custom_fields (post_id, meta_key, meta_value, meta_type, field_order) values ($1, $2, $3, $4, $5)`,
        [id, field.key, field.value, field.type, order],
      );
    }
    await finish(query, as, id);
    return { id, slug, title };
  });
  for (const [order, field] of (given.custom_fields ?? []).entries()) {
    if (field.is_phi !== true) continue;
    await putPatientField(app, tenant, made.id, field.key, field.value, order);
  }
  return made;
}

/** A field marked as patient data, new or not, by the service: only so is its value encrypted. */
export async function putPatientField(
  app: TestApp,
  tenant: { readonly id: string },
  postId: string,
  key: string,
  value?: string | null,
  order = 0,
): Promise<void> {
  const fields = app.nest.get(CustomFieldsService, { strict: false });
  const given = {
    meta_key: key,
    is_phi: true,
    field_order: order,
    ...(value === undefined ? {} : { meta_value: value }),
  };
  await app.nest
    .get(Db, { strict: false })
    .runAs(scopeOf(tenant.id), (tx) => fields.put(tx, postId, [given], () => ''));
}

/** What a change of a post names. */
type Change = Partial<
  Pick<
    Content,
    'title' | 'slug' | 'post_type' | 'category_id' | 'category_ids' | 'compliance_level'
  >
>;

/** Changes a post, has the new revision approved and published in the place of the old one. */
export async function republishPost(
  app: TestApp,
  tenant: Tenant,
  postId: string,
  change: Change,
): Promise<void> {
  await inTenant(app, tenant, async (query, as) => {
    const names = Object.keys(change);
    await query(
      `update posts set ${names.map((name, n) => `${name} = $${n + 2}`).join(', ')} where id = $1`,
      [postId, ...Object.values(change)],
    );
    await approveAndPublish(app, query, as, tenant, postId, new Date());
  });
}

/** Has the working revision of a post approved and published, as it was written over HTTP. */
export async function publishAsItIs(app: TestApp, tenant: Tenant, postId: string): Promise<void> {
  await inTenant(app, tenant, (query, as) =>
    approveAndPublish(app, query, as, tenant, postId, new Date()),
  );
}

/** Publishes every draft of a tenant as `publishPost` does, all in one go. */
export async function publishDrafts(app: TestApp, tenant: Tenant): Promise<void> {
  await inTenant(app, tenant, (query, as) =>
    approveAndPublish(app, query, as, tenant, null, new Date()),
  );
}

export async function unpublishPost(app: TestApp, tenant: Tenant, postId: string): Promise<void> {
  await inTenant(app, tenant, (query) =>
    query(`update posts set status = 'draft' where id = $1`, [postId]),
  );
}

export async function makeCategory(
  app: TestApp,
  tenant: Tenant,
  slug: string,
  parentId: string | null = null,
): Promise<string> {
  return inTenant(app, tenant, async (query) => {
    const made = await query(
      'insert into categories (name, slug, parent_id) values ($1, $2, $3) returning id',
      [`Categoria ${slug}`, slug, parentId],
    );
    return textAt(made, 0, 'id');
  });
}

async function approveAndPublish(
  app: TestApp,
  query: Query,
  as: ActAs,
  tenant: Tenant,
  postId: string | null,
  at: Date,
): Promise<void> {
  await approve(app, query, as, tenant, postId === null ? null : [postId]);
  await query(
    `update posts set status = 'published', published_at = $2
      where id = $1 or ($1::uuid is null and status = 'draft')`,
    [postId, at],
  );
  await query(
    `insert into publications (post_id, revision, published_at) select id, revision, $2 from posts
      where id = $1 or ($1::uuid is null and status = 'published')
     on conflict (tenant_id, post_id) do update set revision = excluded.revision`,
    [postId, at],
  );
}

/** The working revision of a post, or of every draft where none is named. */
async function approve(
  app: TestApp,
  query: Query,
  as: ActAs,
  tenant: Tenant,
  /** Null: all that wait. */
  postIds: readonly string[] | null,
): Promise<void> {
  await passMachines(query, postIds);
  const officer = await officerOf(app, tenant);
  await as(officer);
  await query(
    `update workflow_states set state = 'approved', current_stage = 'S.5.1', decided_by = $2, decided_at = now()
      where ($1::uuid[] is null or content_id = any ($1)) and state = 'cfm_pending'`,
    [postIds, officer],
  );
}

async function passMachines(query: Query, postIds: readonly string[] | null): Promise<void> {
  await query(
    `update workflow_states set state = 'lgpd_pending', current_stage = 'S.2.1'
      where ($1::uuid[] is null or content_id = any ($1)) and state = 'created'`,
    [postIds],
  );
  await query(
    `insert into stage_results (run_id, stage, verdict, result, ruleset_version, content_hash, duration_ms)
     select w.id, s, 'passed', '{}', 'test', p.content_hash, 1
       from workflow_states w join posts p on p.id = w.content_id, unnest(array['S.2.1', 'S.3.1', 'S.4-1.1-3']) s
      where ($1::uuid[] is null or w.content_id = any ($1)) and w.state = 'lgpd_pending'`,
    [postIds],
  );
  for (const [from, to, stage] of [
    ['lgpd_pending', 'medical_pending', 'S.3.1'],
    ['medical_pending', 'cfm_pending', 'S.4-1.1-3'],
  ]) {
    await query(
      'update workflow_states set state = $3, current_stage = $4 where ($1::uuid[] is null or content_id = any ($1)) and state = $2',
      [postIds, from, to, stage],
    );
  }
}

/** Somebody who may approve and wrote nothing. */
async function officerOf(app: TestApp, tenant: Tenant): Promise<string> {
  const made = await app.database.admin(
    `insert into users (tenant_id, email, password_hash, role, name) values ($1, $2, '!', 'compliance_officer', 'Oficial')
     on conflict (email) do update set name = excluded.name returning id`,
    [tenant.id, `content-officer@${tenant.slug}.example`],
  );
  return textAt(made, 0, 'id');
}

/** One transaction as the application's role, so that grants, row security and triggers have their say. */
async function inTenant<T>(
  app: TestApp,
  tenant: Tenant,
  work: (query: Query, as: ActAs) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
  await client.connect();
  const query: Query = async (sql, values = []) => (await client.query(sql, [...values])).rows;
  try {
    await query('begin');
    await setContext(app.database, client, scopeOf(tenant.id));
    const result = await work(query, (userId) =>
      setContext(app.database, client, scopeOf(tenant.id, userId)),
    );
    await query('commit');
    return result;
  } finally {
    await client.end();
  }
}
