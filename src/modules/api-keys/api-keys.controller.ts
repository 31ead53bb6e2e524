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
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { ShownOnce } from '#platform/http/shown-once.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { ApiKeysPageView, ApiKeyView, NewApiKeyView } from './api-key.view.js';
import { ApiKeysService } from './api-keys.service.js';
import { CreateApiKeyDto } from './dto/create-api-key.dto.js';
import { RotateApiKeyDto } from './dto/rotate-api-key.dto.js';
import { UpdateApiKeyDto } from './dto/update-api-key.dto.js';

@ApiTags('api keys')
@ApiBearerAuth()
@Controller('v1/api-keys')
@UseInterceptors(VersionedInterceptor)
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  /** The tenant's keys, newest first, also those that ended. */
  @Get()
  @Can('api_keys:manage')
  async list(@Query() query: PageQueryDto): Promise<ApiKeysPageView> {
    return this.keys.list(query);
  }

  /** One key: what it may do, where and how long, and when it was last used. */
  @Get(':id')
  @Can('api_keys:manage')
  async get(@Param('id') id: string): Promise<ApiKeyView> {
    return this.keys.get(id);
  }

  /** Makes a key for a partner site or a script. Needs a password given within the last five minutes. */
  @Post()
  @OutsideTransaction()
  @Can('api_keys:manage')
  @ShownOnce('key')
  @BodyExample(CreateApiKeyDto, {
    name: 'Portal do Médico',
    scopes: ['delivery:public', 'delivery:professional'],
  })
  async create(
    @Body() body: CreateApiKeyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewApiKeyView> {
    return created(reply, '/v1/api-keys', await this.keys.create(body));
  }

  /** Renames a key, or changes until when and from where it works. What it may do stays. */
  @Patch(':id')
  @Can('api_keys:manage')
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdateApiKeyDto,
  ): Promise<ApiKeyView> {
    return this.keys.update(id, version, body);
  }

  /** Makes a successor with the same scopes and bounds; the old key works on for `overlap_hours`. */
  @Post(':id/rotate')
  @Can('api_keys:manage')
  @ShownOnce('key')
  @BodyExample(RotateApiKeyDto, { overlap_hours: 24 })
  async rotate(
    @Param('id') id: string,
    @Body() body: RotateApiKeyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewApiKeyView> {
    return created(reply, '/v1/api-keys', await this.keys.rotate(id, body));
  }

  /** Ends a key for good, within five seconds everywhere. */
  @Delete(':id')
  @HttpCode(204)
  @Can('api_keys:manage')
  async revoke(@Param('id') id: string, @IfMatch() version: number | null): Promise<void> {
    return this.keys.revoke(id, version);
  }
}
