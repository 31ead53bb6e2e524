import { Module } from '@nestjs/common';
import { CustomFieldsService } from './custom-fields.service.js';
import { FieldEncryption } from './field-encryption.js';
import { FieldFilters } from './field-filters.service.js';
import { FieldCheck } from './field-groups/field-check.service.js';
import { FieldGroupImport } from './field-groups/field-group-import.service.js';
import { FieldGroupsController } from './field-groups/field-groups.controller.js';
import { FieldGroupsService } from './field-groups/field-groups.service.js';
import { PatientValues } from './patient-values.js';

@Module({
  controllers: [FieldGroupsController],
  providers: [
    CustomFieldsService,
    FieldCheck,
    FieldEncryption,
    PatientValues,
    FieldGroupsService,
    FieldGroupImport,
    FieldFilters,
  ],
  exports: [CustomFieldsService, FieldCheck, FieldGroupsService, FieldFilters],
})
export class CustomFieldsModule {}
