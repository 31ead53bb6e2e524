import { Module } from '@nestjs/common';
import { CustomFieldsService } from './custom-fields.service.js';
import { FieldCheck } from './field-groups/field-check.service.js';
import { FieldGroupImport } from './field-groups/field-group-import.service.js';
import { FieldGroupsController } from './field-groups/field-groups.controller.js';
import { FieldGroupsService } from './field-groups/field-groups.service.js';

@Module({
  controllers: [FieldGroupsController],
  providers: [CustomFieldsService, FieldCheck, FieldGroupsService, FieldGroupImport],
  exports: [CustomFieldsService, FieldCheck, FieldGroupsService],
})
export class CustomFieldsModule {}
