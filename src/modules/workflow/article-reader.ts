import { plainArticle } from '#compliance/plain-article.js';
import type { ArticleSnapshot } from '#compliance/types.js';
import type { EventMap } from '#kernel/events.js';
import type { TenantId } from '#kernel/ids.js';
import { PIPELINE } from '#kernel/stages.js';
import { systemScope } from '#kernel/scope.js';
import type { Db } from '#platform/db/db.js';

/** One revision as the analysers see it, and the hash that proves which. */
export interface Article {
  readonly snapshot: ArticleSnapshot;
  readonly contentHash: string;
  /** The tenant's own minimum, 0–100. */
  readonly lgpdMinScore: number;
}

interface ArticleRow {
  readonly snapshot: Readonly<Record<string, unknown>>;
  readonly content_hash: string;
  readonly name: string;
  readonly professional_registry: string | null;
  readonly professional_type: string | null;
  readonly speciality: string | null;
  readonly establishment: string;
  readonly lgpd_min_score: number;
}

const TEXT_FIELDS = [
  'title',
  'slug',
  'excerpt',
  'content',
  'medical_disclaimer',
  'meta_description',
  'meta_keywords',
] as const;

const LEVELS = ['public', 'professional', 'restricted', 'phi'] as const;

const DUE_ARTICLE = `
  select r.snapshot, r.content_hash, u.name, u.professional_registry, u.professional_type, u.speciality,
          t.name as establishment, own.lgpd_min_score
     from workflow_states w
     join post_revisions r on r.tenant_id = w.tenant_id and r.post_id = w.content_id and r.revision = w.revision
     join users u on u.tenant_id = w.tenant_id and u.id = (r.snapshot ->> 'author_id')::uuid
     join tenants t on t.id = w.tenant_id and t.status = 'active'
     join tenant_settings own on own.tenant_id = w.tenant_id
    where w.tenant_id = app.current_tenant() and w.id = $1 and w.current_stage = $2 and w.state = $3
      and not exists (select 1 from stage_results s
                       where s.tenant_id = w.tenant_id and s.run_id = w.id and s.stage = $2)`;

/**
 * Every text of the revision that a review judges, with its author's profile; null when the review no longer waits for
 * this stage, or its tenant is suspended.
 */
export async function readDueArticle(
  db: Db,
  tenantId: TenantId,
  { run_id: runId, stage }: EventMap['workflow.stage_due'],
): Promise<Article | null> {
  const row = await db.runAs(systemScope(tenantId, stage, runId), (tx) =>
    tx.one<ArticleRow>(DUE_ARTICLE, [runId, stage, PIPELINE[stage].pendingAs]),
  );
  if (row === null) return null;
  return {
    contentHash: row.content_hash,
    lgpdMinScore: row.lgpd_min_score,
    snapshot: plainArticle(
      { ...textFields(row.snapshot), ...customFields(row.snapshot.custom_fields) },
      {
        author: {
          name: row.name === '' ? null : row.name,
          professionalRegistry: row.professional_registry,
          professionalType: row.professional_type,
          speciality: row.speciality,
        },
        establishment: { name: row.establishment },
        complianceLevel:
          LEVELS.find((level) => level === row.snapshot.compliance_level) ?? 'public',
        medicalCategory: textOrNull(row.snapshot.medical_category),
        postType: textOrNull(row.snapshot.post_type) ?? 'post',
      },
    ),
  };
}

function textFields(snapshot: ArticleRow['snapshot']): Record<string, string> {
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((name) => {
      const text = textOrNull(snapshot[name]);
      return text === null ? [] : [[name, text]];
    }),
  );
}

function customFields(fields: unknown): Record<string, string> {
  if (!Array.isArray(fields)) return {};
  return Object.fromEntries(
    fields.flatMap((field: unknown) => {
      if (typeof field !== 'object' || field === null || !('key' in field) || !('value' in field))
        return [];
      return typeof field.value === 'string'
        ? [[`custom_fields.${String(field.key)}`, field.value]]
        : [];
    }),
  );
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
