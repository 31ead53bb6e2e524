import { Module } from '@nestjs/common';
import { DeliveryController } from './delivery.controller.js';
import { DeliveryService } from './delivery.service.js';
import { TenantDirectory } from './tenant-directory.js';

@Module({
  controllers: [DeliveryController],
  providers: [DeliveryService, TenantDirectory],
})
export class DeliveryModule {}
