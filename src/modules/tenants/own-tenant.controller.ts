import { Body, Controller, Get, HttpCode, Patch, Post, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { BodyExample } from '#platform/http/body-example.js';
import { IfMatch } from '#platform/http/etag.js';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { DeletionService } from './deletion.service.js';
import { ReasonDto } from './dto/reason.dto.js';
import { UpdateOwnTenantDto } from './dto/update-own-tenant.dto.js';
import { OwnTenantService } from './own-tenant.service.js';
import { OwnTenantView } from './own-tenant.view.js';
import { TenantView } from './tenant.view.js';

@ApiTags('tenant')
@ApiBearerAuth()
@Controller('v1/tenant')
@UseInterceptors(VersionedInterceptor)
export class OwnTenantController {
  constructor(
    private readonly own: OwnTenantService,
    private readonly deletions: DeletionService,
  ) {}

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

  /** Asks for the deletion of one's own tenant: it ends every session, and nothing is left after the waiting time. */
  @Post('deletion')
  @HttpCode(202)
  @OutsideTransaction()
  @Can('tenant:manage')
  @BodyExample(ReasonDto, { reason: 'A clínica encerra as atividades.' })
  async requestDeletion(@Body() { reason }: ReasonDto): Promise<TenantView> {
    return this.deletions.requestOwn(reason);
  }
}
