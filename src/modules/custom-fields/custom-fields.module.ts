import { Module } from '@nestjs/common';
import { CustomFieldsService } from './custom-fields.service.js';

@Module({ providers: [CustomFieldsService], exports: [CustomFieldsService] })
export class CustomFieldsModule {}
