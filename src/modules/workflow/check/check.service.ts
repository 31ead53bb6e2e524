import { Inject, Injectable } from '@nestjs/common';
import { plainArticle } from '#compliance/plain-article.js';
import type { ArticleSnapshot } from '#compliance/types.js';
import type { TenantId } from '#kernel/ids.js';
import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { PostsService } from '#modules/posts/posts.service.js';
import { currentPerson, requireScope } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import type { Tx } from '#platform/db/tx.js';
import type { IdentifiedBlock } from '#platform/html/block-ids.js';
import type { Language } from '#platform/http/language.js';
import { LOGGER, type Logger } from '#platform/http/logger.js';
import { AnalysisFailed } from '../asked-thread.js';
import type { Demands } from '../analyse.js';
import { type House, readArticle, readHouse } from '../article-reader.js';
import { withoutUnseen } from '../unseen-files.js';
import { toAuthor, toEstablishment, toFacts } from './check-facts.js';
import { type CheckReading, CheckThreads } from './check-threads.js';
import type { CheckView } from './check.view.js';
import { checkedFields } from './checked-fields.js';
import type { CheckDto, CheckPostDto } from './dto/check.dto.js';
import { toCheckView } from './to-check-view.js';

const RETRY_AFTER_SECONDS = 10;

interface Read {
  readonly snapshot: ArticleSnapshot;
  readonly demands: Demands;
  readonly blocks: readonly IdentifiedBlock[];
}

/** Tells an editor what a review would find, while he writes. Nothing is kept of it, in no table, queue or log. */
@Injectable()
export class CheckService {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
    private readonly threads: CheckThreads,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /**
   * A text of no post.
   * @throws Problem policy.forbidden for who neither writes nor reviews, request.invalid, request.unknown_field,
   *   request.too_large, check.timeout, check.failed, service.overloaded
   */
  async checkText(body: CheckDto, language: Language): Promise<CheckView> {
    const fields = textsOf(body);
    const { actor } = requireScope();
    if (!actorMay(actor, 'posts:create') && !actorMay(actor, 'posts:review')) {
      throw problem('policy.forbidden', { detail: 'Texts are checked by who writes or reviews.' });
    }
    const house = await this.db.run(houseOf);
    const { compliance_level: level, medical_category: category, post_type: type } = body;
    const snapshot = plainArticle(fields, {
      author: body.author === undefined ? house.author : toAuthor(body.author),
      establishment:
        body.establishment === undefined
          ? house.establishment
          : toEstablishment(body.establishment, house.establishment.name),
      facts: toFacts(body.facts ?? {}),
      medicalCategory: category ?? null,
      ...(level === undefined ? {} : { complianceLevel: level }),
      ...(type === undefined ? {} : { postType: type }),
    });
    return this.check({ snapshot, demands: house.demands, blocks: [] }, language);
  }

  /**
   * A post as it is being written, with what the caller has not saved yet.
   * @throws Problem posts.not_found, policy.forbidden for who sees only what is published of the post, and what `checkText`
   *   throws
   */
  async checkPost(postId: string, body: CheckPostDto, language: Language): Promise<CheckView> {
    const fields = checkedFields(body.fields ?? {});
    const read = await this.db.run(async (tx): Promise<Read> => {
      const post = await this.posts.findInside(tx, postId);
      const article = await readArticle(tx, post.id);
      if (article === null) throw problem('posts.not_found');
      const blocks = fields.content === undefined ? await blocksOf(tx, post.id) : [];
      const seen = await withoutUnseen(tx, article.snapshot.fields);
      return { snapshot: { ...article.snapshot, fields: seen }, demands: article.demands, blocks };
    });
    const { compliance_level: level, medical_category: category } = body;
    const snapshot: ArticleSnapshot = {
      ...read.snapshot,
      fields: withoutEmpty({ ...read.snapshot.fields, ...fields }),
      ...(level === undefined ? {} : { complianceLevel: level }),
      ...(category === undefined ? {} : { medicalCategory: category }),
    };
    return this.check({ ...read, snapshot }, language);
  }

  private async check({ snapshot, demands, blocks }: Read, language: Language) {
    const { tenantId } = requireScope();
    if (tenantId === null) throw problem('policy.forbidden');
    const reading = await this.ask(tenantId, snapshot, demands);
    return toCheckView({ fields: snapshot.fields, blocks, reading }, language);
  }

  private async ask(
    tenantId: TenantId,
    snapshot: ArticleSnapshot,
    demands: Demands,
  ): Promise<CheckReading> {
    try {
      return await this.threads.check({ tenantId, snapshot, demands });
    } catch (error) {
      if (!(error instanceof AnalysisFailed)) throw error;
      // which class of error it was: a message may quote the text
      this.log.warn({ reason: error.reason }, 'a check gave no answer');
      throw problem(error.reason === 'AnalysisTimeout' ? 'check.timeout' : 'check.failed', {
        detail: 'Check the text in parts.',
        // at once it would be the same text on the same machine
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      });
    }
  }
}

/** @throws Problem request.invalid where there is neither or both */
function textsOf({ text, fields }: CheckDto): ArticleSnapshot['fields'] {
  if ((text === undefined) === (fields === undefined)) {
    const message = 'must be given, or else fields';
    throw problem('request.invalid', {
      errors: [{ pointer: '/text', message, code: 'text_or_fields' }],
    });
  }
  return checkedFields(fields ?? { content: text });
}

function withoutEmpty(fields: ArticleSnapshot['fields']): ArticleSnapshot['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
}

/**
 * The tenant, and the caller's own profile; a key has none.
 * @throws Problem policy.forbidden
 */
async function houseOf(tx: Tx): Promise<House> {
  const { userId, keyId } = currentPerson();
  const house = await readHouse(tx, keyId === undefined ? userId : null);
  if (house === null) throw problem('policy.forbidden');
  return house;
}

async function blocksOf(tx: Tx, postId: string): Promise<readonly IdentifiedBlock[]> {
  const row = await tx.one<{ blocks: readonly IdentifiedBlock[] }>(
    'select blocks from posts where id = $1',
    [postId],
  );
  return row?.blocks ?? [];
}
