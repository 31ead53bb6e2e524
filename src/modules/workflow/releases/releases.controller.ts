import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { created } from '#platform/http/created.js';
import { IfMatch } from '#platform/http/etag.js';
import { AcceptedLanguage, type Language } from '#platform/http/language.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import {
  CreateReleaseDto,
  ListReleasesDto,
  PlanReleaseDto,
  UpdateReleaseDto,
} from './dto/release.dto.js';
import { ReleasePlans } from './release-plans.service.js';
import { ReleasesPageView, ReleaseView } from './release.view.js';
import { ReleasesService } from './releases.service.js';

/** Several posts that change at one instant: all of them or none. */
@ApiTags('releases')
@ApiBearerAuth()
@Controller('v1/releases')
@UseInterceptors(VersionedInterceptor)
export class ReleasesController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly plans: ReleasePlans,
  ) {}

  /** Releases, newest first */
  @Get()
  @Can('posts:publish')
  async list(
    @Query() query: ListReleasesDto,
    @AcceptedLanguage() language: Language,
  ): Promise<ReleasesPageView> {
    return this.releases.list(query, language);
  }

  /** One release with its items, and what became of each */
  @Get(':id')
  @Can('posts:publish')
  async get(@Param('id') id: string, @AcceptedLanguage() language: Language): Promise<ReleaseView> {
    return this.releases.get(id, language);
  }

  /** Put a release together; nothing is planned yet */
  @Post()
  @Can('posts:publish')
  @BodyExample(CreateReleaseDto, { name: 'Semana da saúde', items: [] })
  async create(
    @Body() body: CreateReleaseDto,
    @AcceptedLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReleaseView> {
    return created(reply, '/v1/releases', await this.releases.create(body, language));
  }

  /** Change a release that is not planned; one that failed or was cancelled becomes a draft again */
  @Patch(':id')
  @Can('posts:publish')
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdateReleaseDto,
    @AcceptedLanguage() language: Language,
  ): Promise<ReleaseView> {
    return this.releases.update(id, version, body, language);
  }

  /** Remove a release that was never planned */
  @Delete(':id')
  @HttpCode(204)
  @Can('posts:publish')
  async remove(@Param('id') id: string, @IfMatch() version: number | null): Promise<void> {
    return this.releases.remove(id, version);
  }

  /** Plan it: each post with the revision that is approved now */
  @Post(':id/plan')
  @HttpCode(200)
  @Can('posts:publish')
  @BodyExample(PlanReleaseDto, {})
  async plan(
    @Param('id') id: string,
    @Body() body: PlanReleaseDto,
    @AcceptedLanguage() language: Language,
  ): Promise<ReleaseView> {
    return this.plans.plan(id, body, language);
  }

  /** Do it now; `state` says whether it is done or failed, and each item why */
  @Post(':id/release')
  @HttpCode(200)
  @Can('posts:publish')
  async release(
    @Param('id') id: string,
    @AcceptedLanguage() language: Language,
  ): Promise<ReleaseView> {
    return this.plans.release(id, ['draft', 'planned', 'failed', 'cancelled'], language);
  }

  /** Try one that failed once more, now */
  @Post(':id/retry')
  @HttpCode(200)
  @Can('posts:publish')
  async retry(
    @Param('id') id: string,
    @AcceptedLanguage() language: Language,
  ): Promise<ReleaseView> {
    return this.plans.release(id, ['failed'], language);
  }

  /** Call a planned release off */
  @Post(':id/cancel')
  @HttpCode(200)
  @Can('posts:publish')
  async cancel(
    @Param('id') id: string,
    @AcceptedLanguage() language: Language,
  ): Promise<ReleaseView> {
    return this.plans.cancel(id, language);
  }
}
