import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import { PostsService } from '../posts.service.js';
import type { PublicationPeriodView } from './publication-history.view.js';

type PeriodRow = PublicationPeriodView & { readonly id: string; readonly instant: string };

const personSql = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

const HISTORY_SQL = `
  select h.id, h.revision, h.slug, h.compliance_level, h.published_at, h.public_from, h.public_until,
         ${personSql('a')} as approved_by, w.decided_at as approved_at, ${personSql('p')} as published_by,
         ${personSql('e')} as ended_by, ${instantSql('h.public_from')} as instant
    from publication_history h
    left join workflow_states w on w.id = h.run_id
    left join users a on a.id = w.decided_by
    left join users p on p.id = h.published_by
    left join users e on e.id = h.ended_by
   where h.post_id = $1 and (h.public_from, h.id) < ($2::timestamptz, $3::uuid)
   order by h.public_from desc, h.id desc limit $4`;

/** When which revision of a post was public, and who answers for it. */
@Injectable()
export class PublicationHistory {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /** Newest first. @throws Problem posts.not_found, policy.forbidden, request.invalid_cursor */
  async list(
    postId: string,
    { limit, cursor }: PageQueryDto,
  ): Promise<Page<PublicationPeriodView>> {
    const before = readTimeCursor(cursor);
    const rows = await this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      return tx.query<PeriodRow>(HISTORY_SQL, [postId, ...before, limit + 1]);
    });
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map(({ id: _id, instant: _instant, ...period }) => period) };
  }
}
