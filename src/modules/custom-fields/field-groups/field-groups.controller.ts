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
import { ApiBearerAuth, ApiExtraModels, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { created } from '#platform/http/created.js';
import { IfMatch } from '#platform/http/etag.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { ChoiceDto, ConditionDto, FieldDefinitionDto } from './dto/field-definition.dto.js';
import { CreateFieldGroupDto } from './dto/create-field-group.dto.js';
import { ImportFieldGroupsDto } from './dto/import-field-groups.dto.js';
import { UpdateFieldGroupDto } from './dto/update-field-group.dto.js';
import {
  FieldGroupsFileView,
  FieldGroupsView,
  FieldGroupVersionsView,
  FieldGroupVersionView,
  FieldGroupView,
  ImportView,
  LocationRuleView,
} from './field-group.view.js';
import { FieldGroupImport } from './field-group-import.service.js';
import { FieldGroupsService } from './field-groups.service.js';

const NEW_GROUP = {
  key: 'medicamento',
  title: 'Medicamento',
  location: [[{ param: 'medical_category', operator: '==', value: 'pharmacy' }]],
  fields: [
    { name: 'principio_ativo', label: 'Princípio ativo', type: 'text', required: true },
    {
      name: 'doses',
      label: 'Doses',
      type: 'repeater',
      max_rows: 10,
      sub_fields: [{ name: 'dose', label: 'Dose em mg', type: 'number' }],
    },
  ],
};

/** What fields the posts of a tenant have. */
@ApiTags('field groups')
@ApiBearerAuth()
@ApiExtraModels(LocationRuleView, FieldDefinitionDto, ConditionDto, ChoiceDto)
@Controller('v1/field-groups')
@UseInterceptors(VersionedInterceptor)
export class FieldGroupsController {
  constructor(
    private readonly groups: FieldGroupsService,
    private readonly importer: FieldGroupImport,
  ) {}

  /** All groups in their order. */
  @Get()
  @Can('custom_fields:read')
  async list(): Promise<FieldGroupsView> {
    return this.groups.list();
  }

  /** All groups as a file that the import takes. */
  @Get('export')
  @Can('custom_fields:read')
  async export(): Promise<FieldGroupsFileView> {
    return this.groups.export();
  }

  /** Takes groups over, all or none: of this house, or of ACF. A group that is there already is changed. */
  @Post('import')
  @HttpCode(200)
  @Can('content_model:manage')
  async import(@Body() body: ImportFieldGroupsDto): Promise<ImportView> {
    return this.importer.import(body);
  }

  /** One group. */
  @Get(':id')
  @Can('custom_fields:read')
  async get(@Param('id') id: string): Promise<FieldGroupView> {
    return this.groups.get(id);
  }

  /** Adds a group. */
  @Post()
  @Can('content_model:manage')
  @BodyExample(CreateFieldGroupDto, NEW_GROUP)
  async create(
    @Body() body: CreateFieldGroupDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FieldGroupView> {
    return created(reply, '/v1/field-groups', await this.groups.create(body));
  }

  /** Changes a group. A field whose values would lose their meaning is not taken out without `leave_values`. */
  @Patch(':id')
  @Can('content_model:manage')
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdateFieldGroupDto,
  ): Promise<FieldGroupView> {
    return this.groups.update(id, version, body);
  }

  /** Removes a group; values stay with their posts as fields that no group defines. */
  @Delete(':id')
  @HttpCode(204)
  @Can('content_model:manage')
  async remove(@Param('id') id: string, @IfMatch() version: number | null): Promise<void> {
    return this.groups.remove(id, version);
  }

  /** Every state a group was in, newest first, also of one that was removed. */
  @Get(':id/versions')
  @Can('custom_fields:read')
  async listVersions(
    @Param('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<FieldGroupVersionsView> {
    return this.groups.listVersions(id, query);
  }

  /** One of these states. */
  @Get(':id/versions/:number')
  @Can('custom_fields:read')
  async getVersion(
    @Param('id') id: string,
    @Param('number') number: string,
  ): Promise<FieldGroupVersionView> {
    return this.groups.getVersion(id, number);
  }
}
