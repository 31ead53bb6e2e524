import { Module } from '@nestjs/common';
import { AccessGrantsController } from './access-grants.controller.js';
import { AccessGrantsService } from './access-grants.service.js';
import { GrantNotices } from './grant-notices.js';
import { GrantTrailInterceptor } from './grant-trail.interceptor.js';
import { TenantGrantsController } from './tenant-grants.controller.js';
import { TenantGrantsService } from './tenant-grants.service.js';

@Module({
  controllers: [AccessGrantsController, TenantGrantsController],
  providers: [AccessGrantsService, TenantGrantsService, GrantNotices, GrantTrailInterceptor],
})
export class AccessGrantsModule {}
