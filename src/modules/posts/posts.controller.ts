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
import { ApiBearerAuth, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { created } from '#platform/http/created.js';
import { IfMatch } from '#platform/http/etag.js';
import { AcceptedLanguage, type Language } from '#platform/http/language.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { CreatePostDto } from './dto/create-post.dto.js';
import { ListPostsDto, PostFiltersDto } from './dto/list-posts.dto.js';
import { UpdatePostDto } from './dto/update-post.dto.js';
import { PostView, RevisionsView, RevisionView } from './post.view.js';
import { PostDuplicator } from './post-duplicator.service.js';
import { PostCountsView, PostsPageView } from './post-list.view.js';
import { PostLists } from './post-lists.service.js';
import { PostRevisions } from './post-revisions.service.js';
import { PostWriter } from './post-writer.service.js';
import { PostsService } from './posts.service.js';

/** What "Try it out" sends: an article that passes the pipeline. */
const NEW_POST = {
  title: 'Sol sem susto',
  content:
    '<p>Chapéu, sombra e roupa de manga comprida são os primeiros cuidados num dia de sol forte.</p>' +
    '<p>Entre dez e dezesseis horas, prefira lugares cobertos e leve água.</p>',
  excerpt: 'Três cuidados simples para os dias de sol forte.',
  medical_category: 'preventive',
  compliance_level: 'public',
  medical_disclaimer: 'Este texto é informativo e não substitui a consulta.',
};

@ApiTags('posts')
@ApiBearerAuth()
@Controller('v1/posts')
export class PostsController {
  constructor(
    private readonly posts: PostsService,
    private readonly lists: PostLists,
    private readonly duplicator: PostDuplicator,
    private readonly writer: PostWriter,
    private readonly revisions: PostRevisions,
  ) {}

  /** Posts without their text, newest first unless sorted otherwise. The trash is shown only to who asks for it. */
  @Get()
  @Can('posts:read')
  @ApiQuery({
    name: 'field.<key>',
    required: false,
    type: String,
    description:
      'The value of a filterable custom field; with `.gte` or `.lte` behind the key, from or to a number or day',
  })
  async list(@Query() query: ListPostsDto): Promise<PostsPageView> {
    return this.lists.list(query);
  }

  /** How many posts of each status there are, for the tabs above a list. */
  @Get('counts')
  @Can('posts:read')
  async counts(@Query() filters: PostFiltersDto): Promise<PostCountsView> {
    return this.lists.counts(filters);
  }

  /** One post with its text and its fields. Who only reads gets the published text. */
  @Get(':id')
  @Can('posts:read')
  @UseInterceptors(VersionedInterceptor)
  async get(@Param('id') id: string): Promise<PostView> {
    return this.posts.get(id);
  }

  /** Writes a new draft. */
  @Post()
  @Can('posts:create')
  @BodyExample(CreatePostDto, NEW_POST)
  @UseInterceptors(VersionedInterceptor)
  async create(
    @Body() body: CreatePostDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return created(reply, '/v1/posts', await this.writer.create(body));
  }

  /** Changes a post. What is public stays as it was approved. */
  @Patch(':id')
  @Can('posts:update_own')
  @BodyExample(UpdatePostDto, { title: 'Sombra, chapéu e horário' })
  @UseInterceptors(VersionedInterceptor)
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdatePostDto,
  ): Promise<PostView> {
    return this.writer.update(id, version, body);
  }

  /** Puts a post into the trash, and takes it from the public. */
  @Delete(':id')
  @HttpCode(204)
  @Can('posts:delete_own')
  async remove(@Param('id') id: string, @IfMatch() version: number | null): Promise<void> {
    return this.writer.remove(id, version);
  }

  /** Copies a post's working copy into a draft of one's own: text, relations and fields, nothing of a patient. */
  @Post(':id/duplicate')
  @Can('posts:create')
  @UseInterceptors(VersionedInterceptor)
  async duplicate(
    @Param('id') id: string,
    @AcceptedLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return created(reply, '/v1/posts', await this.duplicator.duplicate(id, language));
  }

  /** Takes a post out of the trash, as a draft. */
  @Post(':id/restore')
  @HttpCode(200)
  @Can('posts:update_own')
  @UseInterceptors(VersionedInterceptor)
  async restore(@Param('id') id: string): Promise<PostView> {
    return this.writer.restore(id);
  }

  /** Every saved state of a post's text, newest first. */
  @Get(':id/revisions')
  @Can('posts:read')
  async listRevisions(
    @Param('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<RevisionsView> {
    return this.revisions.list(id, query);
  }

  /** One saved state, with its text. */
  @Get(':id/revisions/:revision')
  @Can('posts:read')
  @UseInterceptors(VersionedInterceptor)
  async getRevision(
    @Param('id') id: string,
    @Param('revision') revision: string,
  ): Promise<RevisionView> {
    return this.revisions.get(id, revision);
  }
}
