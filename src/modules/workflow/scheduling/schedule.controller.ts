import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '#platform/http/etag.js';
import { AcceptedLanguage, type Language } from '#platform/http/language.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { PublishingService } from '../publishing.service.js';
import { CalendarDto, CancelScheduleDto } from './dto/schedule-queries.dto.js';
import { CalendarView, SchedulePageView } from './schedule.view.js';
import { ScheduleReader } from './schedule-reader.service.js';

/** What is planned for posts. Planning itself is `publish` and `unpublish` with a time. */
@ApiTags('schedule')
@ApiBearerAuth()
@Controller('v1')
export class ScheduleController {
  constructor(
    private readonly reader: ScheduleReader,
    private readonly publishing: PublishingService,
  ) {}

  /** What is planned for a post, and what became of what was: when it was done, how late, and why not */
  @Get('posts/:id/schedule')
  @Can('posts:read')
  async history(
    @Param('id') id: string,
    @Query() query: PageQueryDto,
    @AcceptedLanguage() language: Language,
  ): Promise<SchedulePageView> {
    return this.reader.history(id, query, language);
  }

  /** Cancel what is planned for a post; what is public stays */
  @Delete('posts/:id/schedule')
  @HttpCode(204)
  @Can('posts:publish')
  async cancel(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Query() { action }: CancelScheduleDto,
  ): Promise<void> {
    return this.publishing.cancel(id, version, action);
  }

  /** What is planned between two instants: posts and releases, the next one first */
  @Get('schedule')
  @Can('posts:publish')
  async calendar(
    @Query() query: CalendarDto,
    @AcceptedLanguage() language: Language,
  ): Promise<CalendarView> {
    return this.reader.calendar(query, language);
  }
}
