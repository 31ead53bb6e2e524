import { Injectable } from '@nestjs/common';
import { type Page, toPage } from '#kernel/cursor.js';
import { Problem, problem } from '#kernel/problem.js';
import { assertMayChange, POST_SIGHT, PostsService } from '#modules/posts/posts.service.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Tx } from '#platform/db/tx.js';
import type { Language } from '#platform/http/language.js';
import { assertAhead, PlannedTimes } from '../scheduling/planned-times.js';
import type {
  CreateReleaseDto,
  ListReleasesDto,
  ReleaseItemDto,
  UpdateReleaseDto,
} from './dto/release.dto.js';
import { assertMayChangeRelease } from './release-access.js';
import { assertState, holdRelease, readRelease, releaseColumns } from './release-rows.js';
import {
  type ReleaseRow,
  type ReleaseRowView,
  type ReleaseView,
  toReleaseRowView,
} from './release.view.js';

/** Puts releases together: posts that change at one instant, all or none. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /** @throws Problem request.invalid_cursor */
  async list(
    { state, limit, cursor }: ListReleasesDto,
    language: Language,
  ): Promise<Page<ReleaseRowView>> {
    const key = readTimeCursor(cursor);
    const rows = await this.db.read<ReleaseRow & { readonly instant: string }>(
      `select ${releaseColumns('$5')}, ${instantSql('r.inserted_at')} as instant from releases r
          where (r.inserted_at, r.id) < ($1::timestamptz, $2::uuid) and ($3::text is null or r.state = $3)
          order by r.inserted_at desc, r.id desc limit $4`,
      [...key, state ?? null, limit + 1, POST_SIGHT.person()],
    );
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map((row) => toReleaseRowView(row, language)) };
  }

  /** @throws Problem releases.not_found */
  async get(id: string, language: Language): Promise<ReleaseView> {
    return this.db.run((tx) => readRelease(tx, id, language));
  }

  /** @throws Problem releases.post_not_found, policy.forbidden for another's post, request.invalid */
  async create(body: CreateReleaseDto, language: Language): Promise<ReleaseView> {
    const times = new PlannedTimes(body.time_zone);
    const at = times.read('scheduled_at', body.scheduled_at) ?? null;
    times.assertRead();
    return this.db.run(async (tx) => {
      await assertAhead(tx, { scheduled_at: at });
      const made = await tx.one<{ id: string }>(
        `insert into releases (name, scheduled_at, time_zone, created_by)
         values ($1, $2, $3, app.current_actor()) returning id`,
        [body.name, at, times.zone],
      );
      if (made === null) throw new Error('the database gave no id');
      await this.putItems(tx, made.id, body.items ?? []);
      return readRelease(tx, made.id, language);
    });
  }

  /**
   * Changes a release that is not planned, and makes a draft of it.
   * @throws Problem releases.not_found, releases.stale, releases.wrong_state, policy.forbidden and what create throws
   */
  async update(
    id: string,
    version: number | null,
    body: UpdateReleaseDto,
    language: Language,
  ): Promise<ReleaseView> {
    return this.db.run(async (tx) => {
      const release = await holdRelease(tx, id, version);
      await assertMayChangeRelease(tx, release);
      assertState(release, 'draft', 'failed', 'cancelled');
      const times = new PlannedTimes(body.time_zone ?? release.time_zone);
      const at = times.read('scheduled_at', body.scheduled_at);
      times.assertRead();
      await assertAhead(tx, { scheduled_at: at });
      await tx.change(
        `update releases set state = 'draft', name = coalesce($2, name), scheduled_at = $3, time_zone = $4 where id = $1`,
        [id, body.name ?? null, at === undefined ? release.scheduled_at : at, times.zone],
      );
      if (body.items !== undefined) await this.putItems(tx, id, body.items);
      return readRelease(tx, id, language);
    });
  }

  /** @throws Problem releases.not_found, releases.stale, releases.wrong_state, releases.has_history, policy.forbidden */
  async remove(id: string, version: number | null): Promise<void> {
    await this.db.run(async (tx) => {
      const release = await holdRelease(tx, id, version);
      await assertMayChangeRelease(tx, release);
      assertState(release, 'draft', 'failed', 'cancelled');
      await tx.change('delete from releases where id = $1', [id]);
    });
  }

  private async putItems(tx: Tx, id: string, items: readonly ReleaseItemDto[]): Promise<void> {
    for (const [n, item] of items.entries()) {
      const post = await this.posts.findVisible(tx, item.post_id).catch(nullWhereGone);
      if (post === null) throw postNotFound(n);
      assertMayChange(post);
      if (item.action === 'unpublish' && typeof item.revision === 'number') {
        throw revisionOfNothing(n);
      }
    }
    await tx.change('delete from release_items where release_id = $1', [id]);
    await tx.query(
      `insert into release_items (release_id, post_id, action, revision, position)
       select $1, i.post_id, i.action, i.revision, i.n
         from jsonb_to_recordset($2::jsonb) i (post_id uuid, action text, revision integer, n integer)`,
      [id, JSON.stringify(items.map((item, n) => ({ ...item, n })))],
    );
  }
}

function nullWhereGone(error: unknown): null {
  if (error instanceof Problem && error.code === 'posts.not_found') return null;
  throw error;
}

function postNotFound(n: number) {
  const code = 'releases.post_not_found';
  return problem(code, {
    errors: [{ pointer: `/items/${n}/post_id`, code, message: 'There is no such post' }],
  });
}

function revisionOfNothing(n: number) {
  return problem('request.invalid', {
    errors: [
      {
        pointer: `/items/${n}/revision`,
        code: 'not_published',
        message: 'must be left out where a post is taken back',
      },
    ],
  });
}
