import type { ArticleSnapshot } from '#compliance/types.js';
import type { Tx } from '#platform/db/tx.js';

/** One revision as the analysers see it, and the hash that proves which. */
export interface Article {
  readonly snapshot: ArticleSnapshot;
  readonly contentHash: string;
}

interface ArticleRow {
  readonly snapshot: Readonly<Record<string, unknown>>;
  readonly content_hash: string;
  readonly name: string;
  readonly professional_registry: string | null;
  readonly professional_type: string | null;
  readonly speciality: string | null;
  readonly establishment: string;
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

const ARTICLE_SQL = `
  select r.snapshot, r.content_hash, u.name, u.professional_registry, u.professional_type, u.speciality,
         t.name as establishment
    from post_revisions r
    join users u on u.id = (r.snapshot ->> 'author_id')::uuid
    join tenants t on t.id = r.tenant_id
   where r.post_id = $1 and r.revision = $2`;

/** Reads every text of one revision that would be published, with its author's profile. */
export async function readArticle(tx: Tx, postId: string, revision: number): Promise<Article | null> {
  const row = await tx.one<ArticleRow>(ARTICLE_SQL, [postId, revision]);
  if (row === null) return null;
  return {
    contentHash: row.content_hash,
    snapshot: {
      fields: { ...textFields(row.snapshot), ...customFields(row.snapshot.custom_fields) },
      author: {
        name: row.name === '' ? null : row.name,
        professionalRegistry: row.professional_registry,
        professionalType: row.professional_type,
        speciality: row.speciality,
      },
      establishment: { name: row.establishment },
      complianceLevel: LEVELS.find((level) => level === row.snapshot.compliance_level) ?? 'public',
      medicalCategory: textOrNull(row.snapshot.medical_category),
      postType: textOrNull(row.snapshot.post_type) ?? 'post',
    },
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
      if (typeof field !== 'object' || field === null || !('key' in field) || !('value' in field)) return [];
      return typeof field.value === 'string' ? [[`custom_fields.${String(field.key)}`, field.value]] : [];
    }),
  );
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
