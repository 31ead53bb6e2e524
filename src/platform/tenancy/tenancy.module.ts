import { Global, Module } from '@nestjs/common';
import { TenantSettings } from './tenant-settings.js';

@Global()
@Module({
  providers: [TenantSettings],
  exports: [TenantSettings],
})
export class TenancyModule {}
