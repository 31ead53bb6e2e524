import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { createdAt } from '#platform/http/created.js';
import { IfMatch } from '#platform/http/etag.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { CreatePostTypeDto } from './dto/create-post-type.dto.js';
import { UpdatePostTypeDto } from './dto/update-post-type.dto.js';
import { PostTypesView, PostTypeView } from './post-type.view.js';
import { PostTypesService } from './post-types.service.js';

@ApiTags('post types')
@ApiBearerAuth()
@Controller('v1/post-types')
@UseInterceptors(VersionedInterceptor)
export class PostTypesController {
  constructor(private readonly types: PostTypesService) {}

  /** Every kind of post the tenant has. */
  @Get()
  @Can('posts:read')
  async list(): Promise<PostTypesView> {
    return this.types.list();
  }

  /** One kind of post. */
  @Get(':key')
  @Can('posts:read')
  async get(@Param('key') key: string): Promise<PostTypeView> {
    return this.types.get(key);
  }

  /** Adds a kind of post. */
  @Post()
  @Can('content_model:manage')
  @BodyExample(CreatePostTypeDto, {
    key: 'receita',
    label: 'Receita saudável',
    label_plural: 'Receitas saudáveis',
  })
  async create(
    @Body() body: CreatePostTypeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostTypeView> {
    return createdAt(reply, `/v1/post-types/${body.key}`, await this.types.create(body));
  }

  /** Changes how it is called, or whether its posts stand below each other. */
  @Patch(':key')
  @Can('content_model:manage')
  async update(
    @Param('key') key: string,
    @IfMatch() version: number | null,
    @Body() body: UpdatePostTypeDto,
  ): Promise<PostTypeView> {
    return this.types.update(key, version, body);
  }

  /** Removes a kind that no post is of. */
  @Delete(':key')
  @HttpCode(204)
  @Can('content_model:manage')
  async remove(@Param('key') key: string, @IfMatch() version: number | null): Promise<void> {
    return this.types.remove(key, version);
  }
}
