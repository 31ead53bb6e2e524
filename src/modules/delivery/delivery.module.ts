import { Module } from '@nestjs/common';
import { DeliveryPreflight } from './delivery-cors.js';
import { DeliveryReaders } from './delivery-reader.js';
import { DeliveryController } from './delivery.controller.js';
import { DeliveryService } from './delivery.service.js';
import { TenantDirectory } from './tenant-directory.js';

@Module({
  controllers: [DeliveryController],
  providers: [DeliveryPreflight, DeliveryReaders, DeliveryService, TenantDirectory],
})
export class DeliveryModule {}
