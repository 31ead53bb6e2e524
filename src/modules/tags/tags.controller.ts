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
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { CreateTagDto } from './dto/create-tag.dto.js';
import { MergeTagDto } from './dto/merge-tag.dto.js';
import { ListTagsDto, RemoveTagDto } from './dto/tag-queries.dto.js';
import { UpdateTagDto } from './dto/update-tag.dto.js';
import { TagRemoval } from './tag-removal.service.js';
import { TagsView, TagView } from './tag.view.js';
import { TagsService } from './tags.service.js';

@ApiTags('tags')
@ApiBearerAuth()
@Controller('v1/tags')
@UseInterceptors(VersionedInterceptor)
export class TagsController {
  constructor(
    private readonly tags: TagsService,
    private readonly removal: TagRemoval,
  ) {}

  /** Tags by name, with the numbers of published articles. */
  @Get()
  @Can('categories:read')
  async list(@Query() query: ListTagsDto): Promise<TagsView> {
    return this.tags.list(query);
  }

  /** One tag. */
  @Get(':id')
  @Can('categories:read')
  async get(@Param('id') id: string): Promise<TagView> {
    return this.tags.get(id);
  }

  /** Adds a tag. */
  @Post()
  @Can('categories:manage')
  @BodyExample(CreateTagDto, { name: 'Pressão alta' })
  async create(
    @Body() body: CreateTagDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TagView> {
    return created(reply, '/v1/tags', await this.tags.create(body));
  }

  /** Changes a tag, also beneath what is public. */
  @Patch(':id')
  @Can('categories:manage')
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdateTagDto,
  ): Promise<TagView> {
    return this.tags.update(id, version, body);
  }

  /** Removes a tag that no post bears; with `detach=true` takes it from them first. */
  @Delete(':id')
  @HttpCode(204)
  @Can('categories:manage')
  async remove(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Query() { detach }: RemoveTagDto,
  ): Promise<void> {
    return this.removal.remove(id, version, detach === 'true');
  }

  /** Puts another tag in the place of this one, in every post and beneath what is public, and removes it. */
  @Post(':id/merge')
  @HttpCode(200)
  @Can('categories:manage')
  async merge(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() { into }: MergeTagDto,
  ): Promise<TagView> {
    return this.removal.merge(id, version, into);
  }
}
