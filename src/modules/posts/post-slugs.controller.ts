import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { PostSlugs } from './post-slugs.service.js';
import { PublicSlugsView } from './post-slugs.view.js';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('v1/posts/:id/slugs')
export class PostSlugsController {
  constructor(private readonly slugs: PostSlugs) {}

  /** The addresses a post is and was public under, newest first. Former ones lead readers to the present one. */
  @Get()
  @Can('posts:read')
  async list(@Param('id') postId: string, @Query() query: PageQueryDto): Promise<PublicSlugsView> {
    return this.slugs.list(postId, query);
  }

  /** Ends that a former address leads to the post. */
  @Delete(':slug')
  @HttpCode(204)
  @Can('posts:publish')
  async free(@Param('id') postId: string, @Param('slug') slug: string): Promise<void> {
    return this.slugs.free(postId, slug);
  }
}
