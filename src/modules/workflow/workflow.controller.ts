import { Body, Controller, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { BodyExample } from '#platform/http/body-example.js';
import { AcceptedLanguage, type Language } from '#platform/http/language.js';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { ApproveDto, RefuseDto } from './dto/decision.dto.js';
import { PublishDto } from './dto/publish.dto.js';
import { UnpublishDto } from './dto/unpublish.dto.js';
import type { PublicationView } from './publication.view.js';
import { PublishingService } from './publishing.service.js';
import { ReviewService } from './review.service.js';
import type { SubmissionView, WorkflowView } from './workflow.view.js';

/** The way of a post from its author through the machine stages and a reviewer to the public. */
@ApiTags('workflow')
@ApiBearerAuth()
@Controller('v1/posts/:id')
export class WorkflowController {
  constructor(
    private readonly reviews: ReviewService,
    private readonly publishing: PublishingService,
  ) {}

  /** Send the working revision through the compliance pipeline */
  @Post('submit')
  @HttpCode(202)
  @Can('posts:submit')
  submit(@Param('id') id: string): Promise<SubmissionView> {
    return this.reviews.submit(id);
  }

  /** Start a stage anew that could not finish */
  @Post('workflow/retry')
  @HttpCode(202)
  @Can('posts:submit')
  retry(@Param('id') id: string): Promise<SubmissionView> {
    return this.reviews.retry(id);
  }

  /** See the review: stage, score, claims, findings and history */
  @Get('workflow')
  @Can('posts:read')
  read(@Param('id') id: string, @AcceptedLanguage() language: Language): Promise<WorkflowView> {
    return this.reviews.read(id, language);
  }

  /** Approve what waits in S.4-1.1-3 */
  @Post('approve')
  @HttpCode(200)
  @Can('posts:review')
  @OutsideTransaction()
  @BodyExample(ApproveDto, { reason: 'Fontes conferidas; texto sóbrio.' })
  approve(
    @Param('id') id: string,
    @Body() body: ApproveDto,
    @AcceptedLanguage() language: Language,
  ): Promise<WorkflowView> {
    return this.reviews.approve(id, body, language);
  }

  /** Refuse what waits in S.4-1.1-3 */
  @Post('reject')
  @HttpCode(200)
  @Can('posts:review')
  @OutsideTransaction()
  @BodyExample(RefuseDto, { reason: 'O texto promete resultado.' })
  reject(
    @Param('id') id: string,
    @Body() body: RefuseDto,
    @AcceptedLanguage() language: Language,
  ): Promise<WorkflowView> {
    return this.reviews.refuse(id, 'rejected', body.reason, language);
  }

  /** Send what waits in S.4-1.1-3 back to its author */
  @Post('request-changes')
  @HttpCode(200)
  @Can('posts:review')
  @OutsideTransaction()
  @BodyExample(RefuseDto, { reason: 'Falta a fonte do segundo parágrafo.' })
  requestChanges(
    @Param('id') id: string,
    @Body() body: RefuseDto,
    @AcceptedLanguage() language: Language,
  ): Promise<WorkflowView> {
    return this.reviews.refuse(id, 'revision_required', body.reason, language);
  }

  /** Publish the approved revision, now or at a time, and for as long as wanted */
  @Post('publish')
  @HttpCode(200)
  @Can('posts:publish')
  @UseInterceptors(VersionedInterceptor)
  @BodyExample(PublishDto, {})
  publish(
    @Param('id') id: string,
    @Body() body: PublishDto,
    @AcceptedLanguage() language: Language,
  ): Promise<PublicationView> {
    return this.publishing.publish(id, body, language);
  }

  /** Take a post back from the public, now or at a time */
  @Post('unpublish')
  @HttpCode(200)
  @Can('posts:publish')
  @UseInterceptors(VersionedInterceptor)
  @BodyExample(UnpublishDto, {})
  unpublish(@Param('id') id: string, @Body() body: UnpublishDto): Promise<PublicationView> {
    return this.publishing.unpublish(id, body);
  }
}
