import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { created } from '#platform/http/created.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { ShownOnce } from '#platform/http/shown-once.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { CreatePreviewDto } from './create-preview.dto.js';
import { NewPreviewView, PreviewsView } from './preview.view.js';
import { Previews } from './previews.service.js';

/** Tokens by which somebody without an account looks at one revision. */
@ApiTags('posts')
@ApiBearerAuth()
@Controller('v1/posts/:id/preview-tokens')
export class PreviewsController {
  constructor(private readonly previews: Previews) {}

  /** Makes a token for one revision; it is shown this once. Whoever has it sees that revision until it ends. */
  @Post()
  @Can('posts:preview')
  @ShownOnce('token')
  @BodyExample(CreatePreviewDto, { expires_in: 3600 })
  async create(
    @Param('id') id: string,
    @Body() body: CreatePreviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewPreviewView> {
    return created(reply, `/v1/posts/${id}/preview-tokens`, await this.previews.create(id, body));
  }

  /** The tokens of a post, newest first, without what opens anything. */
  @Get()
  @Can('posts:preview')
  async list(@Param('id') id: string, @Query() query: PageQueryDto): Promise<PreviewsView> {
    return this.previews.list(id, query);
  }

  /** Ends a token at once. */
  @Delete(':token_id')
  @HttpCode(204)
  @Can('posts:preview')
  async revoke(@Param('id') id: string, @Param('token_id') tokenId: string): Promise<void> {
    return this.previews.revoke(id, tokenId);
  }
}
