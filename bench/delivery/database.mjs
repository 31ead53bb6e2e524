import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/platform/db/embedded/embedded-postgres.js';
import { installContextKey } from '../../dist/platform/db/context-key.js';
import { migrateUp } from '../../dist/platform/db/migrations.js';
import { roleUrl } from '../../dist/platform/db/roles.js';
import { setupDatabase } from '../../dist/platform/db/setup-roles.js';

export const SECRET = 'a-secret-for-benchmarks-that-is-long-enough';
const ARTICLE_CHARS = 3000;

/**
 * A migrated database with `tenants` × `posts` published articles, and one tenant more (`bench-big`) with `big` of them. Of a
 * tenant's first two thousand every hundredth is about hypertension. BENCH_DATABASE_URL (a superuser's address; the
 * database is made when missing and kept, also between runs) or the bundled server in a temporary folder.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startBenchDatabase(tenants, posts, big = 0) {
  const given = process.env.BENCH_DATABASE_URL;
  const server =
    given === undefined ? await bundledServer() : { url: given, stop: async () => undefined };
  try {
    await setupDatabase(server.url, SECRET);
    const ownerUrl = roleUrl(server.url, 'parecer_owner', SECRET);
    await migrateUp(ownerUrl);
    await installContextKey(ownerUrl, SECRET);
    await fill(server.url, tenants, posts, big);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function bundledServer() {
  const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'parecer-bench-')));
  // mkdtemp makes it private, but as root the server runs as another user
  chmodSync(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, durable: false, log: () => undefined });
  const url = new URL(server.adminUrl);
  url.pathname = '/parecer_bench';
  return {
    url: url.toString(),
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function fill(url, tenants, posts, big) {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const { rows } = await admin.query('select count(*)::integer as n from publications');
    if (rows[0].n === tenants * posts + big) return;
    if (rows[0].n > 0) throw new Error('the benchmark database holds something else: drop it');
    // a hundred thousand articles through every trigger would take minutes; what the triggers write is written here
    await admin.query(
      `begin; set local session_replication_role = replica; set local synchronous_commit = off`,
    );
    for (const step of steps(tenants, posts, big)) await admin.query(step);
    await admin.query('commit');
    await admin.query('vacuum analyze');
  } finally {
    await admin.end();
  }
}

/** Same rows as the application would have written; search vectors are made once for each of the twenty texts. */
function steps(tenants, posts, big) {
  return [
    `insert into tenants (slug, name, limits)
       select 'bench-' || n, 'Clínica ' || n, '{"requests_per_minute": 1000000000}'::jsonb from generate_series(1, ${tenants}) n
       union all
       select 'bench-big', 'Clínica grande', '{"requests_per_minute": 1000000000}'::jsonb where ${big} > 0`,
    // what triggers would make, which are off
    `insert into tenant_settings (tenant_id) select id from tenants on conflict do nothing`,
    `insert into tenant_usage (tenant_id, kind, month)
       select id, kind, case when kind = 'requests_per_month' then app.this_month() end
         from tenants, unnest(array['posts', 'storage_bytes', 'seats', 'requests_per_month']) kind
       on conflict do nothing`,
    `insert into post_types (tenant_id, key, label, label_plural, hierarchical, builtin)
       select t.id, k.key, k.key, k.key, k.key = 'page', true from tenants t, (values ('post'), ('page')) k (key)
       on conflict do nothing`,
    `insert into users (tenant_id, email, password_hash, role, name, professional_registry, professional_type,
                        speciality, wp_id)
       select t.id, 'autor' || n || '@' || t.slug || '.example', '!', 'author', 'Dra. Autora ' || n,
              'CRM/SP ' || 100000 + n, 'medico', 'Cardiologia', n
         from tenants t, generate_series(1, 5) n`,
    `insert into users (tenant_id, email, password_hash, role, name, wp_id)
       select t.id, 'revisora@' || t.slug || '.example', '!', 'compliance_officer', 'Revisora', 6 from tenants t`,
    `insert into categories (tenant_id, name, slug, wp_id)
       select t.id, 'Categoria ' || n, 'categoria-' || n, n from tenants t, generate_series(1, 8) n`,
    `create temporary table texts as
       select v, content, to_tsvector('app.portuguese_folded', regexp_replace(content, '<[^>]*>', ' ', 'g')) as words
         from (select v, string_agg('<p>' || repeat_text || ' ' || md5(v::text || n) || '</p>', '' order by n) as content
                 from generate_series(1, 20) v,
                      generate_series(1, ${ARTICLE_CHARS} / 170) n,
                      lateral (select 'A pressão arterial deve ser medida em repouso, conforme a orientação '
                                   || 'do médico assistente e as diretrizes vigentes' as repeat_text) r
                group by v) made`,
    `insert into posts (tenant_id, title, slug, content, excerpt, status, medical_category, compliance_level,
                        requires_crm_validation, published_at, author_id, category_id, wp_id, content_hash,
                        sanitizer_version)
       select t.id, case when n % 100 = 0 and n <= 2000 then 'Hipertensão e coração, parte ' else 'Saúde do coração, parte ' end || n,
              'saude-do-coracao-' || n, x.content,
              'Resumo da parte ' || n || ' sobre a saúde do coração e a prevenção.', 'published', 'cardiology',
              'public', true, now() - make_interval(mins => n), a.id, c.id, n + 100, '', 1
         from tenants t
         cross join generate_series(1, ${Math.max(posts, big)}) n
         join texts x on x.v = 1 + n % 20
         join users a on a.tenant_id = t.id and a.wp_id = 1 + n % 5
         join categories c on c.tenant_id = t.id and c.wp_id = 1 + n % 8
        where n <= case t.slug when 'bench-big' then ${big} else ${posts} end`,
    `insert into post_search (tenant_id, post_id, title_key, search)
       select p.tenant_id, p.id, app.title_key(p.title),
              setweight(to_tsvector('app.portuguese_folded', p.title), 'A')
                || setweight(to_tsvector('app.portuguese_folded', p.excerpt), 'B') || setweight(x.words, 'D')
         from posts p join texts x on x.content = p.content`,
    `insert into search_words (tenant_id, word)
       select t.id, w.word from tenants t,
              (select distinct l.word
                 from (select words from texts
                       union all select to_tsvector('app.portuguese_folded',
                         'Saúde do coração, hipertensão, parte. Resumo da parte sobre a prevenção.')) x (words),
                      unnest(tsvector_to_array(x.words)) l (word)
                where app.is_plain_word(l.word)) w`,
    `update posts p set content_hash = encode(sha256(convert_to(app.post_snapshot(p)::text, 'UTF8')), 'hex')`,
    `insert into post_revisions (tenant_id, post_id, revision, snapshot, content_hash, created_by)
       select p.tenant_id, p.id, p.revision, app.post_snapshot(p), p.content_hash, p.author_id from posts p`,
    `insert into workflow_states (tenant_id, content_id, revision, state, current_stage, lgpd_score, decided_by,
                                  decided_at)
       select p.tenant_id, p.id, p.revision, 'approved', 'S.5.1', 100, u.id, now()
         from posts p join users u on u.tenant_id = p.tenant_id and u.role = 'compliance_officer'`,
    `insert into publications (post_id, tenant_id, revision, wp_id, run_id, title, slug, content, excerpt, post_type,
                               medical_category, compliance_level, author_id, category_id, published_at, search,
                               sanitizer_version)
       select p.id, p.tenant_id, p.revision, p.wp_id, w.id, p.title, p.slug, p.content, p.excerpt, p.post_type,
              p.medical_category, p.compliance_level, p.author_id, p.category_id, p.published_at,
              setweight(to_tsvector('app.portuguese_folded', p.title), 'A')
                || setweight(to_tsvector('app.portuguese_folded', p.excerpt), 'B') || setweight(x.words, 'D'),
              p.sanitizer_version
         from posts p
         join workflow_states w on w.tenant_id = p.tenant_id and w.content_id = p.id
         join texts x on x.content = p.content`,
    `insert into publication_terms (tenant_id, post_id, category_id, compliance_level, published_at)
       select tenant_id, post_id, category_id, compliance_level, published_at from publications`,
    `update categories c set count = (
       select count(*) from publications p where p.tenant_id = c.tenant_id and p.category_id = c.id)`,
    `update tenant_usage u set used = (select count(*) from posts p where p.tenant_id = u.tenant_id) where u.kind = 'posts'`,
    `insert into wp_counters (tenant_id, kind, last_value)
       select t.id, k.kind, k.last from tenants t,
              (values ('user', 6), ('category', 8), ('content', ${Math.max(posts, big)} + 100)) k(kind, last)`,
  ];
}
