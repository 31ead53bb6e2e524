import { Module } from '@nestjs/common';
import { UsageChore } from './usage-chore.js';
import { UsageController } from './usage.controller.js';
import { UsageService } from './usage.service.js';

@Module({
  controllers: [UsageController],
  providers: [UsageService, UsageChore],
})
export class UsageModule {}
