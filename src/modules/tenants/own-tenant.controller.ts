import { Body, Controller, Get, Patch, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { BodyExample } from '#platform/http/body-example.js';
import { IfMatch } from '#platform/http/etag.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { UpdateOwnTenantDto } from './dto/update-own-tenant.dto.js';
import { OwnTenantService } from './own-tenant.service.js';
import { OwnTenantView } from './own-tenant.view.js';

@ApiTags('tenant')
@ApiBearerAuth()
@Controller('v1/tenant')
@UseInterceptors(VersionedInterceptor)
export class OwnTenantController {
  constructor(private readonly own: OwnTenantService) {}

  /** One's own tenant with its settings. */
  @Get()
  @Can('tenant:manage')
  async get(): Promise<OwnTenantView> {
    return this.own.get();
  }

  /** Changes the name or some of the settings; what is left out stays. */
  @Patch()
  @Can('tenant:manage')
  @BodyExample(UpdateOwnTenantDto, {
    settings: {
      cors_origins: ['https://painel.clinica-aurora.example'],
      thresholds: { lgpd_min_score: 90 },
    },
  })
  async update(
    @IfMatch() version: number | null,
    @Body() body: UpdateOwnTenantDto,
  ): Promise<OwnTenantView> {
    return this.own.update(version, body);
  }
}
