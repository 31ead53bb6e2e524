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
import { CategoriesService } from './categories.service.js';
import { CategoryRemoval } from './category-removal.service.js';
import { CategoriesView, CategoryView } from './category.view.js';
import { CreateCategoryDto } from './dto/create-category.dto.js';
import { ListCategoriesDto } from './dto/list-categories.dto.js';
import { RemoveCategoryDto } from './dto/remove-category.dto.js';
import { UpdateCategoryDto } from './dto/update-category.dto.js';

@ApiTags('categories')
@ApiBearerAuth()
@Controller('v1/categories')
@UseInterceptors(VersionedInterceptor)
export class CategoriesController {
  constructor(
    private readonly categories: CategoriesService,
    private readonly removal: CategoryRemoval,
  ) {}

  /** The whole tree, siblings by name. */
  @Get()
  @Can('categories:read')
  async list(@Query() query: ListCategoriesDto): Promise<CategoriesView> {
    return this.categories.list(query);
  }

  /** One category. */
  @Get(':id')
  @Can('categories:read')
  async get(@Param('id') id: string): Promise<CategoryView> {
    return this.categories.get(id);
  }

  /** Adds a category, as a root or below another one. */
  @Post()
  @Can('categories:manage')
  @BodyExample(CreateCategoryDto, {
    name: 'Saúde mental',
    description: 'Conversas sobre o que se sente.',
  })
  async create(
    @Body() body: CreateCategoryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CategoryView> {
    return created(reply, '/v1/categories', await this.categories.create(body));
  }

  /** Changes or moves a category. */
  @Patch(':id')
  @Can('categories:manage')
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdateCategoryDto,
  ): Promise<CategoryView> {
    return this.categories.update(id, version, body);
  }

  /** Removes a category that nothing hangs on, or moves its posts and children to another one first. */
  @Delete(':id')
  @HttpCode(204)
  @Can('categories:manage')
  async remove(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Query() query: RemoveCategoryDto,
  ): Promise<void> {
    return this.removal.remove(id, version, query.move_to ?? null);
  }
}
