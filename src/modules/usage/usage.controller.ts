import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '#platform/policy/policy.decorators.js';
import { UsageService } from './usage.service.js';
import { UsageView } from './usage.view.js';

@ApiTags('usage')
@ApiBearerAuth()
@Controller('v1')
export class UsageController {
  constructor(private readonly usage: UsageService) {}

  /** What your tenant uses, and what it may use. */
  @Get('tenant/usage')
  @Can('usage:read')
  async own(): Promise<UsageView> {
    return this.usage.own();
  }

  /** What a tenant uses, and what it may use: numbers alone. */
  @Get('tenants/:id/usage')
  @Can('tenants:manage')
  async of(@Param('id') id: string): Promise<UsageView> {
    return this.usage.of(id);
  }
}
