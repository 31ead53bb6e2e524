import { Injectable } from '@nestjs/common';
import { type CursorKey, type Page, toPage } from '#kernel/cursor.js';
import { problem } from '#kernel/problem.js';
import { actorMay } from '#kernel/scope.js';
import { readTime } from '#kernel/zoned-time.js';
import { POST_SIGHT, PostsService } from '#modules/posts/posts.service.js';
import { currentPerson } from '#platform/auth/current-person.js';
import { Db } from '#platform/db/db.js';
import { instantSql, readTimeCursor } from '#platform/db/time-cursor.js';
import type { Language } from '#platform/http/language.js';
import type { PageQueryDto } from '#platform/http/page-query.dto.js';
import { failureSql } from '../releases/release-rows.js';
import type { CalendarDto } from './dto/schedule-queries.dto.js';
import {
  type CalendarEntryView,
  type CalendarRow,
  type ScheduleEntryView,
  type ScheduleRow,
  toCalendarEntryView,
  toScheduleEntryView,
} from './schedule.view.js';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 31;
const MAX_DAYS = 366;
/** Lies before every row of a list that runs forward. */
const BEFORE_ALL: CursorKey = ['-infinity', '00000000-0000-0000-0000-000000000000'];

const HISTORY_SQL = `
  select id, action, revision, planned_for, time_zone, state, reason, attempts, due_at, ended_at, made_up,
         late_by_seconds, release_id, planned_by, created_at, ${instantSql('planned_for')} as instant
    from post_schedules
   where post_id = $1 and (planned_for, id) < ($2::timestamptz, $3::uuid)
   order by planned_for desc, id desc limit $4`;

// who writes for himself alone sees his own posts in it; each side of the union reads its index only as far as the page goes
const CALENDAR_SQL = `
  select c.*, ${instantSql('c.planned_for')} as instant from (
    (select s.id, 'post' as kind, s.planned_for, s.time_zone, s.state, s.reason, p.title, s.action, s.post_id, s.revision,
            null::uuid as release_id, s.made_up, s.late_by_seconds
       from post_schedules s join posts p on p.id = s.post_id
      where s.release_id is null and s.state = $3 and s.planned_for >= $1::timestamptz and s.planned_for < $2::timestamptz
        and (s.planned_for, s.id) > ($4::timestamptz, $5::uuid) and ($6::uuid is null or ${POST_SIGHT.wrote('p', '$6')})
      order by s.planned_for, s.id limit $7)
    union all
    (select r.id, 'release', r.scheduled_at, r.time_zone, r.state, ${failureSql('$6')},
            r.name, null, null, null, r.id, r.made_up,
            r.late_by_seconds
       from releases r
      where r.state = $3 and r.scheduled_at >= $1::timestamptz and r.scheduled_at < $2::timestamptz
        and (r.scheduled_at, r.id) > ($4::timestamptz, $5::uuid)
      order by r.scheduled_at, r.id limit $7)
  ) c order by c.planned_for, c.id limit $7`;

interface Keyed {
  readonly id: string;
  readonly instant: string;
}

/** Shows what is planned and what became of it. */
@Injectable()
export class ScheduleReader {
  constructor(
    private readonly db: Db,
    private readonly posts: PostsService,
  ) {}

  /**
   * Everything that was ever planned for a post, the latest instant first.
   * @throws Problem posts.not_found, policy.forbidden, request.invalid_cursor
   */
  async history(
    postId: string,
    { limit, cursor }: PageQueryDto,
    language: Language,
  ): Promise<Page<ScheduleEntryView>> {
    const key = readTimeCursor(cursor);
    const rows = await this.db.run(async (tx) => {
      await this.posts.findInside(tx, postId);
      return tx.query<ScheduleRow & Keyed>(HISTORY_SQL, [postId, ...key, limit + 1]);
    });
    const page = toPage(rows, limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map((row) => toScheduleEntryView(row, language)) };
  }

  /**
   * What is planned between two instants, the next one first.
   * @throws Problem request.invalid_parameter, request.invalid_cursor
   */
  async calendar(query: CalendarDto, language: Language): Promise<Page<CalendarEntryView>> {
    const from = readInstant('from', query.from) ?? new Date();
    const to = readInstant('to', query.to) ?? new Date(from.getTime() + DEFAULT_DAYS * DAY_MS);
    if (to <= from || to.getTime() - from.getTime() > MAX_DAYS * DAY_MS) {
      throw wrongParameter('to', `must be after from, by ${MAX_DAYS} days at most`);
    }
    const person = currentPerson();
    const sight = actorMay(person, 'posts:update_any') ? null : person.userId;
    const key = query.cursor === undefined ? BEFORE_ALL : [...readTimeCursor(query.cursor)];
    const rows = await this.db.read<CalendarRow & Keyed>(CALENDAR_SQL, [
      from,
      to,
      query.state ?? 'planned',
      ...key,
      sight,
      query.limit + 1,
    ]);
    const page = toPage(rows, query.limit, ({ instant, id }) => [instant, id]);
    return { ...page, data: page.data.map((row) => toCalendarEntryView(row, language)) };
  }
}

function readInstant(name: string, text: string | undefined): Date | null {
  if (text === undefined) return null;
  const time = readTime(text);
  if (time?.kind !== 'instant') throw wrongParameter(name, 'must be an instant with its offset');
  return time.at;
}

function wrongParameter(name: string, message: string) {
  return problem('request.invalid_parameter', {
    errors: [{ pointer: name, code: 'invalid', message }],
  });
}
