import { Module } from '@nestjs/common';
import { DeliveryPreflight } from './delivery-cors.js';
import { DeliveryReaders } from './delivery-reader.js';
import { DeliveryController } from './delivery.controller.js';
import { DeliveryHistory } from './delivery-history.service.js';
import { DeliveryService } from './delivery.service.js';
import { PreviewController } from './preview.controller.js';
import { PreviewReader } from './preview-reader.service.js';
import { TenantDirectory } from './tenant-directory.js';

@Module({
  controllers: [DeliveryController, PreviewController],
  providers: [
    DeliveryPreflight,
    DeliveryReaders,
    DeliveryService,
    DeliveryHistory,
    PreviewReader,
    TenantDirectory,
  ],
})
export class DeliveryModule {}
