import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { TenantId } from '#kernel/ids.js';
import type { TenantRole } from '#kernel/permissions.js';
import type { WorkflowState } from '#kernel/stages.js';
import { personOf, type Scope, systemScope } from '#kernel/scope.js';
import { PostWriter } from '#modules/posts/post-writer.service.js';
import { PublishingService } from '#modules/workflow/publishing.service.js';
import { ReviewService } from '#modules/workflow/review.service.js';
import { Db } from '#platform/db/db.js';
import { withScope } from '#platform/db/scope-store.js';
import type { DemoArticle } from './demo-article.js';
import type { People } from './seed-people.js';

const PIPELINE_SECONDS = 60;
const LOOK_EVERY_MS = 25;
const APPROVAL =
  'Fontes conferidas; texto claro, sem promessa de resultado e sem dados de pacientes.';

interface Work {
  readonly tenantId: TenantId;
  readonly people: People;
  /** Ids by slug. */
  readonly categories: ReadonlyMap<string, string>;
  readonly articles: readonly DemoArticle[];
}

interface Standing {
  readonly id: string;
  readonly status: string;
  readonly state: WorkflowState;
  readonly awaiting: boolean;
}

/** Takes every article as far as it shall go, from wherever it stands. */
export async function seedArticles(app: INestApplicationContext, work: Work): Promise<void> {
  for (const article of work.articles) await write(app, work, article);
  const moving = work.articles.filter(({ fate }) => fate !== 'draft');
  for (const article of moving) await submit(app, work, article);
  for (const article of moving) {
    const standing = await judged(app, work, article);
    if (article.fate === 'published') await publish(app, work, article, standing);
  }
}

async function write(
  app: INestApplicationContext,
  work: Work,
  article: DemoArticle,
): Promise<void> {
  if ((await find(app, work, article)) !== null) return;
  await withScope(scopeOf(work, article.author), () =>
    app.get(Db).run(async (tx) => {
      const categoryId = work.categories.get(article.category);
      const { id } = await app.get(PostWriter).create({
        title: article.title,
        slug: article.slug,
        content: article.content,
        excerpt: article.excerpt,
        medical_category: article.medicalCategory,
        compliance_level: article.complianceLevel,
        medical_disclaimer: article.medicalDisclaimer,
        meta_description: article.metaDescription,
        meta_keywords: article.metaKeywords,
        ...(categoryId === undefined ? {} : { category_id: categoryId }),
      });
      await tx.query(
        `insert into custom_fields (post_id, meta_key, meta_value, meta_type, medical_significance, field_group, field_order)
         select $1, f.key, f.value, f.type, f.weight, 'evidencia', f.nr
           from (values ('evidence_level', $2, 'select', 'high', 1), ('reading_minutes', $3, 'number', 'none', 2))
             f (key, value, type, weight, nr)
          where f.value is not null`,
        [id, article.evidenceLevel ?? null, String(readingMinutes(article.content))],
      );
    }),
  );
}

async function submit(
  app: INestApplicationContext,
  work: Work,
  article: DemoArticle,
): Promise<void> {
  const standing = await find(app, work, article);
  if (standing?.state !== 'created') return;
  await withScope(scopeOf(work, article.author), () => app.get(ReviewService).submit(standing.id));
}

/** Waits until the machine stages have spoken on the article. */
async function judged(
  app: INestApplicationContext,
  work: Work,
  article: DemoArticle,
): Promise<Standing> {
  const deadline = Date.now() + PIPELINE_SECONDS * 1000;
  for (;;) {
    const standing = await find(app, work, article);
    if (standing === null) throw new Error(`the demo article ${article.slug} is gone`);
    const { state, awaiting } = standing;
    if (awaiting || ['approved', 'rejected', 'revision_required'].includes(state)) return standing;
    if (Date.now() > deadline) {
      throw new Error(`the pipeline did not judge ${article.slug} within ${PIPELINE_SECONDS} s`);
    }
    await sleep(LOOK_EVERY_MS);
  }
}

async function publish(
  app: INestApplicationContext,
  work: Work,
  article: DemoArticle,
  { id, awaiting, state, status }: Standing,
): Promise<void> {
  if (awaiting) {
    await withScope(scopeOf(work, 'compliance_officer'), () =>
      app.get(ReviewService).approve(id, { reason: APPROVAL }, 'pt'),
    );
  } else if (state !== 'approved') {
    throw new Error(`the demo article ${article.slug} was refused by the pipeline`);
  }
  if (status === 'published') return;
  await withScope(scopeOf(work, 'editor'), () => app.get(PublishingService).publish(id, {}, 'pt'));
}

/** Where an article stands in its newest review; null when it was not written yet. */
async function find(
  app: INestApplicationContext,
  { tenantId }: Work,
  { slug }: DemoArticle,
): Promise<Standing | null> {
  return app.get(Db).runAs(systemScope(tenantId, 'demo-data', 'demo-data'), (tx) =>
    tx.one<Standing>(
      `select p.id, p.status, w.state,
              w.state = 'cfm_pending' and exists (
                select 1 from stage_results r where r.run_id = w.id and r.stage = 'S.4-1.1-3') as awaiting
         from posts p
         join lateral (select id, state from workflow_states w where w.content_id = p.id order by w.id desc limit 1) w
           on true
        where p.slug = $1`,
      [slug],
    ),
  );
}

function scopeOf({ tenantId, people }: Work, role: TenantRole): Scope {
  const userId = people.get(role);
  if (userId === undefined) throw new Error(`the demo tenant has no ${role}`);
  return {
    tenantId,
    actor: personOf(userId, role),
    requestId: 'demo-data',
    decision: 'allow',
    trustScore: 80,
  };
}

/** Two hundred words a minute, tags left out. */
function readingMinutes(html: string): number {
  const words = html.replaceAll(/<[^>]{0,200}>/g, ' ').split(/\s+/).length;
  return Math.max(1, Math.round(words / 200));
}
