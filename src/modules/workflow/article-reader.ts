import { plainArticle } from '#compliance/plain-article.js';
import { NO_POLICY, type RulePolicy } from '#compliance/cfm/rule-policy.js';
import type { ArticleAuthor, ArticleEstablishment, ArticleSnapshot } from '#compliance/types.js';
import type { EventMap } from '#kernel/events.js';
import type { TenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { PIPELINE } from '#kernel/stages.js';
import type { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { Demands } from './analyse.js';
import { articleFacts, establishmentOf, specialitiesOf } from './article-facts.js';
import { articleTexts, type FileTexts, type PostSnapshot, shownFiles } from './article-texts.js';

/** One revision as the analysers see it, and the hash that proves which. */
export interface Article {
  readonly snapshot: ArticleSnapshot;
  readonly contentHash: string;
  readonly demands: Demands;
  /** Which state of the tenant's policy is among the demands; 0 where it has none. */
  readonly policyVersion: number;
}

/** Who publishes, and what is asked there beyond the rules. */
export interface House {
  readonly author: ArticleAuthor;
  readonly establishment: ArticleEstablishment;
  readonly demands: Demands;
}

interface HouseRow {
  readonly name: string | null;
  readonly professional_registry: string | null;
  readonly professional_type: string | null;
  readonly speciality: string | null;
  readonly specialities: unknown;
  readonly house: string | null;
  readonly establishment: unknown;
  readonly lgpd_min_score: number | null;
  readonly policy: RulePolicy | null;
  readonly policy_version: number | null;
  readonly today: string;
}

interface ArticleRow extends HouseRow {
  readonly snapshot: PostSnapshot;
  readonly content_hash: string;
}

/** What is said of a file, and of what it shows. */
type FileRow = FileTexts & { readonly picture: unknown };

const LEVELS = ['public', 'professional', 'restricted', 'phi'] as const;

/** The law of the day, where the councils are. */
const TODAY = `to_char(now() at time zone 'America/Sao_Paulo', 'YYYY-MM-DD') as today`;

/** Whoever writes and whoever publishes; needs a snapshot as `a`. */
const KNOWN = `u.name, u.professional_registry, u.professional_type, u.speciality, u.specialities,
         t.name as house, own.establishment, own.lgpd_min_score,
         jsonb_build_object('ruleSet', n.rule_set, 'atLeast', n.at_least, 'phrases', n.phrases) as policy, n.version as policy_version,
         ${TODAY}`;
const PEOPLE = `
     left join users u on u.tenant_id = a.tenant_id and u.id = (a.snapshot ->> 'author_id')::uuid
     left join tenants t on t.id = a.tenant_id
     left join tenant_settings own on own.tenant_id = a.tenant_id
     left join lateral (select * from rule_policies where tenant_id = a.tenant_id order by version desc limit 1) n on true`;

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

/** Whom the tenant let in for a while sees none of the tables about people and house, and is told the same. */
const WORKING_ARTICLE = `
  select app.post_snapshot(p) as snapshot, p.content_hash, h.*, ${TODAY}
    from posts p left join lateral app.house_of_post(p.id) h on true
   where p.id = $1`;

const HOUSE = `
  select ${KNOWN}
    from (select app.current_tenant() as tenant_id, jsonb_build_object('author_id', $1::uuid) as snapshot) a
    ${PEOPLE}
   where t.id is not null`;

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

/** The same of a text that is no post: the tenant, and somebody of it as its author; null outside of a tenant. */
export async function readHouse(tx: Tx, authorId: string | null): Promise<House | null> {
  const row = await tx.one<HouseRow>(HOUSE, [authorId]);
  return row === null ? null : toHouse(row);
}

async function read(tx: Tx, sql: string, values: readonly unknown[]): Promise<Article | null> {
  const row = await tx.one<ArticleRow>(sql, values);
  if (row === null) return null;
  const ids = shownFiles(row.snapshot);
  return toArticle(row, ids.length === 0 ? [] : await tx.query<FileRow>(FILES, [ids]));
}

function toArticle(row: ArticleRow, files: readonly FileRow[]): Article {
  const { snapshot } = row;
  const { author, establishment, demands } = toHouse(row);
  return {
    contentHash: row.content_hash,
    demands,
    policyVersion: row.policy_version ?? 0,
    snapshot: plainArticle(articleTexts(snapshot, files), {
      author,
      establishment,
      complianceLevel: LEVELS.find((level) => level === snapshot.compliance_level) ?? 'public',
      medicalCategory: textOrNull(snapshot.medical_category),
      postType: textOrNull(snapshot.post_type) ?? 'post',
      on: row.today,
      facts: articleFacts(
        snapshot.disclosures,
        files.map(({ picture }) => picture),
      ),
    }),
  };
}

function toHouse(row: HouseRow): House {
  const { policy, policy_version: version } = row;
  return {
    author: {
      name: row.name === '' ? null : row.name,
      professionalRegistry: row.professional_registry,
      professionalType: row.professional_type,
      speciality: row.speciality,
      specialities: specialitiesOf(row.speciality, row.specialities),
    },
    establishment: establishmentOf(row.house ?? '', row.establishment),
    demands: {
      lgpdMinScore: row.lgpd_min_score ?? 0,
      policy: version === null || policy === null ? NO_POLICY : policy,
    },
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
