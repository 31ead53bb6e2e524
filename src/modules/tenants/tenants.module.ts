import { Module } from '@nestjs/common';
import { DeletionService } from './deletion.service.js';
import { OwnTenantController } from './own-tenant.controller.js';
import { OwnTenantService } from './own-tenant.service.js';
import { TenantErasure } from './tenant-erasure.js';
import { TenantsController } from './tenants.controller.js';
import { TenantsService } from './tenants.service.js';

@Module({
  controllers: [OwnTenantController, TenantsController],
  providers: [DeletionService, OwnTenantService, TenantErasure, TenantsService],
})
export class TenantsModule {}
