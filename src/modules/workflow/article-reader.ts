import { plainArticle } from '#compliance/plain-article.js';
import type { ArticleSnapshot } from '#compliance/types.js';
import type { EventMap } from '#kernel/events.js';
import type { TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { PIPELINE } from '#kernel/stages.js';
import type { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import { articleFacts, establishmentOf, specialitiesOf } from './article-facts.js';
import { articleTexts, type FileTexts, type PostSnapshot, shownFiles } from './article-texts.js';

/** One revision as the analysers see it, and the hash that proves which. */
export interface Article {
  readonly snapshot: ArticleSnapshot;
  readonly contentHash: string;
  /** The tenant's own minimum, 0–100. */
  readonly lgpdMinScore: number;
}

interface ArticleRow {
  readonly snapshot: PostSnapshot;
  readonly content_hash: string;
  readonly name: string | null;
  readonly professional_registry: string | null;
  readonly professional_type: string | null;
  readonly speciality: string | null;
  readonly specialities: unknown;
  readonly house: string | null;
  readonly establishment: unknown;
  readonly lgpd_min_score: number | null;
}

/** What is said of a file, and of what it shows. */
type FileRow = FileTexts & { readonly picture: unknown };

const LEVELS = ['public', 'professional', 'restricted', 'phi'] as const;

/** Whoever writes and whoever publishes; needs a snapshot as `a`. */
const KNOWN = `u.name, u.professional_registry, u.professional_type, u.speciality, u.specialities,
         t.name as house, own.establishment, own.lgpd_min_score`;
const PEOPLE = `
     left join users u on u.tenant_id = a.tenant_id and u.id = (a.snapshot ->> 'author_id')::uuid
     left join tenants t on t.id = a.tenant_id
     left join tenant_settings own on own.tenant_id = a.tenant_id`;

/** What has been marked as a patient's since the revision was written is read no more. */
const DUE_ARTICLE = `
  select a.snapshot || jsonb_build_object('custom_fields',
           app.without_marked(a.tenant_id, a.post_id, coalesce(a.snapshot -> 'custom_fields', '[]'))) as snapshot,
         a.content_hash, ${KNOWN}
     from workflow_states w
     join post_revisions a on a.tenant_id = w.tenant_id and a.post_id = w.content_id and a.revision = w.revision
     ${PEOPLE}
    where w.tenant_id = app.current_tenant() and w.id = $1 and w.current_stage = $2 and w.state = $3
      and t.status = 'active'
      and not exists (select 1 from stage_results s
                       where s.tenant_id = w.tenant_id and s.run_id = w.id and s.stage = $2)`;

const WORKING_ARTICLE = `
  select a.snapshot, a.content_hash, ${KNOWN}
     from (select p.tenant_id, p.content_hash, app.post_snapshot(p) as snapshot from posts p where p.id = $1) a
     ${PEOPLE}`;

/** Files with a patient's data are never published. */
const FILES = `
  select m.id, m.title, m.alt_text, m.caption, m.description, m.original_filename, m.dicom_metadata, m.picture
     from unnest($1::uuid[]) with ordinality i (id, n)
     join media m on m.id = i.id and not coalesce(m.contains_phi, false)
    order by i.n`;

/**
 * Every text of the revision that a review judges, with what is said of its files now and its author's profile; null when
 * the review no longer waits for this stage, or its tenant is suspended.
 */
export async function readDueArticle(
  db: Db,
  tenantId: TenantId,
  { run_id: runId, stage }: EventMap['workflow.stage_due'],
): Promise<Article | null> {
  return db.runAs(systemScope(tenantId, stage, runId), (tx) =>
    read(tx, DUE_ARTICLE, [runId, stage, PIPELINE[stage].pendingAs]),
  );
}

/**
 * A post as it is being written, as a review would read it; null when it is not there. Does not ask who may see it: the
 * caller has.
 */
export async function readArticle(tx: Tx, postId: string): Promise<Article | null> {
  return read(tx, WORKING_ARTICLE, [postId]);
}

async function read(tx: Tx, sql: string, values: readonly unknown[]): Promise<Article | null> {
  const row = await tx.one<ArticleRow>(sql, values);
  if (row === null) return null;
  const ids = shownFiles(row.snapshot);
  return toArticle(row, ids.length === 0 ? [] : await tx.query<FileRow>(FILES, [ids]));
}

function toArticle(row: ArticleRow, files: readonly FileRow[]): Article {
  const { snapshot } = row;
  return {
    contentHash: row.content_hash,
    lgpdMinScore: row.lgpd_min_score ?? 0,
    snapshot: plainArticle(articleTexts(snapshot, files), {
      author: {
        name: row.name === '' ? null : row.name,
        professionalRegistry: row.professional_registry,
        professionalType: row.professional_type,
        speciality: row.speciality,
        specialities: specialitiesOf(row.speciality, row.specialities),
      },
      establishment: establishmentOf(row.house ?? '', row.establishment),
      complianceLevel: LEVELS.find((level) => level === snapshot.compliance_level) ?? 'public',
      medicalCategory: textOrNull(snapshot.medical_category),
      postType: textOrNull(snapshot.post_type) ?? 'post',
      facts: articleFacts(
        snapshot.disclosures,
        files.map(({ picture }) => picture),
      ),
    }),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
