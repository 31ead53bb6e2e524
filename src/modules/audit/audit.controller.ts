import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '#platform/policy/policy.decorators.js';
import { AuditService } from './audit.service.js';
import { AuditPageView } from './audit.view.js';
import { ListAuditDto } from './dto/list-audit.dto.js';

@ApiTags('audit')
@ApiBearerAuth()
@Controller('v1/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Who did what, who looked at what, and who was refused; newest first. */
  @Get()
  @Can('audit:read')
  async list(@Query() query: ListAuditDto): Promise<AuditPageView> {
    return this.audit.list(query);
  }
}
