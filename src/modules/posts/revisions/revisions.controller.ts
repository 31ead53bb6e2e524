import { Controller, Get, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '#platform/http/etag.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { PublicationHistory } from './publication-history.service.js';
import { PublicationPeriodsView } from './publication-history.view.js';
import { RevisionDiffs } from './revision-diff.service.js';
import { RevisionDiffView } from './revision-diff.view.js';
import { RevisionRestore } from './revision-restore.service.js';
import { RestoredPostView } from './restored-post.view.js';

const REVISION = { type: String, description: 'A number, `working` or `published`' } as const;

/** What can be done with the saved states of a post. */
@ApiTags('posts')
@ApiBearerAuth()
@Controller('v1/posts/:id')
@UseInterceptors(VersionedInterceptor)
export class RevisionsController {
  constructor(
    private readonly diffs: RevisionDiffs,
    private readonly restoring: RevisionRestore,
    private readonly history: PublicationHistory,
  ) {}

  /** What changed from one revision to another: texts by sentences and words, lists by what came and went. */
  @Get('revisions/:revision/diff/:against')
  @Can('posts:read')
  @ApiParam({ name: 'revision', ...REVISION, example: 'published' })
  @ApiParam({ name: 'against', ...REVISION, example: 'working' })
  async diff(
    @Param('id') id: string,
    @Param('revision') revision: string,
    @Param('against') against: string,
  ): Promise<RevisionDiffView> {
    return this.diffs.between(id, revision, against);
  }

  /**
   * Makes the text of a revision the working copy again, as a new revision. The slug stays, and so do fields of patients;
   * what the revision refers to and is no more is left out and told.
   */
  @Post('revisions/:revision/restore')
  @HttpCode(200)
  @Can('posts:update_own')
  async restore(
    @Param('id') id: string,
    @Param('revision') revision: string,
    @IfMatch() version: number | null,
  ): Promise<RestoredPostView> {
    return this.restoring.restore(id, revision, version);
  }

  /** When which revision was public, newest first, and who approved it. */
  @Get('publications')
  @Can('posts:read')
  async publications(
    @Param('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<PublicationPeriodsView> {
    return this.history.list(id, query);
  }
}
