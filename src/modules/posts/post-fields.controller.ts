import { Body, Controller, Delete, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  CustomFieldsView,
  CustomFieldView,
  PutFieldDto,
  PutFieldsDto,
} from '#modules/custom-fields/custom-fields.service.js';
import { FieldGroupsView } from '#modules/custom-fields/field-groups/field-groups.service.js';
import { IfMatchGiven } from '#platform/http/etag.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { PostFields, type PutResult } from './post-fields.service.js';

/**
 * Custom fields are part of a post: every change of them is a new version of the post. If-Match, where it is sent, names the
 * version of the post.
 */
@ApiTags('custom fields')
@ApiBearerAuth()
@Controller('v1/posts/:id')
export class PostFieldsController {
  constructor(private readonly fields: PostFields) {}

  /** The field groups that apply to a post: what an editor's screen shows. */
  @Get('field-groups')
  @Can('custom_fields:read')
  @ApiOkResponse({ type: FieldGroupsView })
  async listGroups(@Param('id') postId: string): Promise<FieldGroupsView> {
    return this.fields.listGroups(postId);
  }

  /** A post's fields in their order. Patient data is shown to the author and to who sees every draft. */
  @Get('custom-fields')
  @Can('custom_fields:read')
  @ApiOkResponse({ type: CustomFieldsView })
  async list(@Param('id') postId: string): Promise<CustomFieldsView> {
    return this.fields.list(postId);
  }

  /** One field. */
  @Get('custom-fields/:key')
  @Can('custom_fields:read')
  @ApiOkResponse({ type: CustomFieldView })
  async get(@Param('id') postId: string, @Param('key') key: string): Promise<CustomFieldView> {
    return this.fields.get(postId, key);
  }

  /** Adds or changes several fields, all or none. */
  @Put('custom-fields')
  @Can('custom_fields:write')
  @ApiOkResponse({ type: CustomFieldsView })
  async putAll(
    @Param('id') postId: string,
    @IfMatchGiven() version: number | null,
    @Body() body: PutFieldsDto,
  ): Promise<CustomFieldsView> {
    return this.fields.putAll(postId, version, body);
  }

  /** Adds a field (201) or changes it (200). */
  @Put('custom-fields/:key')
  @Can('custom_fields:write')
  @ApiOkResponse({ type: CustomFieldView })
  @ApiCreatedResponse({ type: CustomFieldView })
  async put(
    @Param('id') postId: string,
    @Param('key') key: string,
    @IfMatchGiven() version: number | null,
    @Body() body: PutFieldDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CustomFieldView> {
    return answer(reply, postId, await this.fields.put(postId, key, version, body));
  }

  /** Removes a field that is not required. */
  @Delete('custom-fields/:key')
  @HttpCode(204)
  @Can('custom_fields:write')
  async remove(
    @Param('id') postId: string,
    @Param('key') key: string,
    @IfMatchGiven() version: number | null,
  ): Promise<void> {
    return this.fields.remove(postId, key, version);
  }
}

/** A new field is told by status and address (RFC 9110 §9.3.4). */
function answer(reply: FastifyReply, postId: string, { field, isNew }: PutResult): CustomFieldView {
  if (isNew) {
    void reply
      .status(201)
      .header('location', `/v1/posts/${postId}/custom-fields/${field.meta_key}`);
  }
  return field;
}
