import { Module } from '@nestjs/common';
import { OwnTenantController } from './own-tenant.controller.js';
import { OwnTenantService } from './own-tenant.service.js';
import { TenantsController } from './tenants.controller.js';
import { TenantsService } from './tenants.service.js';

@Module({
  controllers: [OwnTenantController, TenantsController],
  providers: [OwnTenantService, TenantsService],
})
export class TenantsModule {}
