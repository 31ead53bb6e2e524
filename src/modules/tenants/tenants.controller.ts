import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { created } from '#platform/http/created.js';
import { IfMatch } from '#platform/http/etag.js';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { AcceptedView } from '#platform/http/accepted.view.js';
import { DeletionService } from './deletion.service.js';
import { CreateTenantDto, TenantAdministratorDto } from './dto/create-tenant.dto.js';
import { ReasonDto } from './dto/reason.dto.js';
import { UpdateTenantDto } from './dto/update-tenant.dto.js';
import { TenantsPageView, TenantView } from './tenant.view.js';
import { TenantsService } from './tenants.service.js';

@ApiTags('tenants')
@ApiBearerAuth()
@Controller('v1/tenants')
@UseInterceptors(VersionedInterceptor)
export class TenantsController {
  constructor(
    private readonly tenants: TenantsService,
    private readonly deletions: DeletionService,
  ) {}

  /** Every tenant of the install, newest first. */
  @Get()
  @Can('tenants:manage')
  async list(@Query() query: PageQueryDto): Promise<TenantsPageView> {
    return this.tenants.list(query);
  }

  /** One tenant. */
  @Get(':id')
  @Can('tenants:manage')
  async get(@Param('id') id: string): Promise<TenantView> {
    return this.tenants.get(id);
  }

  /** Makes a tenant and invites its first administrator by mail. */
  @Post()
  @Can('tenants:manage')
  @BodyExample(CreateTenantDto, {
    slug: 'clinica-do-porto',
    name: 'Clínica do Porto',
    administrator: {
      email: 'administracao@clinica-do-porto.example',
      name: 'Marcos Vilela Prates',
    },
  })
  async create(
    @Body() body: CreateTenantDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenantView> {
    return created(reply, '/v1/tenants', await this.tenants.create(body));
  }

  /** Invites an administrator, by mail, of a tenant that has none; an earlier invitation of the install ends. */
  @Post(':id/administrator')
  @HttpCode(202)
  @Can('tenants:manage')
  @BodyExample(TenantAdministratorDto, {
    email: 'administracao@clinica-do-porto.example',
    name: 'Marcos Vilela Prates',
  })
  async inviteAdministrator(
    @Param('id') id: string,
    @Body() body: TenantAdministratorDto,
  ): Promise<AcceptedView> {
    return this.tenants.inviteAdministrator(id, body);
  }

  /** Renames a tenant or changes its limits. Its settings are its own. */
  @Patch(':id')
  @Can('tenants:manage')
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdateTenantDto,
  ): Promise<TenantView> {
    return this.tenants.update(id, version, body);
  }

  /** Suspends a tenant: within five seconds nobody of it is let in and nothing of it is delivered. */
  @Post(':id/suspend')
  @HttpCode(200)
  @Can('tenants:manage')
  @BodyExample(ReasonDto, { reason: 'Fatura em atraso há 60 dias.' })
  async suspend(@Param('id') id: string, @Body() { reason }: ReasonDto): Promise<TenantView> {
    return this.tenants.suspend(id, reason);
  }

  /** Ends a suspension. */
  @Post(':id/reactivate')
  @HttpCode(200)
  @Can('tenants:manage')
  @BodyExample(ReasonDto, { reason: 'Fatura paga.' })
  async reactivate(@Param('id') id: string, @Body() { reason }: ReasonDto): Promise<TenantView> {
    return this.tenants.reactivate(id, reason);
  }

  /** Asks for the deletion of a tenant. It is suspended at once and erased after the waiting time. */
  @Post(':id/deletion')
  @HttpCode(202)
  @OutsideTransaction()
  @Can('tenants:manage')
  @BodyExample(ReasonDto, { reason: 'Contrato encerrado em 31/10.' })
  async requestDeletion(
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<TenantView> {
    return this.deletions.request(id, reason);
  }

  /** Takes the deletion back while the waiting time lasts; the tenant stays suspended. */
  @Post(':id/deletion/cancel')
  @HttpCode(200)
  @OutsideTransaction()
  @Can('tenants:manage')
  @BodyExample(ReasonDto, { reason: 'Contrato renovado.' })
  async cancelDeletion(
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<TenantView> {
    return this.deletions.cancel(id, reason);
  }

  /** Keeps every row of a tenant, also past the waiting time of a deletion. */
  @Post(':id/legal-hold')
  @HttpCode(200)
  @Can('tenants:manage')
  @BodyExample(ReasonDto, { reason: 'Processo 0000000-00.2026.8.26.0100.' })
  async hold(@Param('id') id: string, @Body() { reason }: ReasonDto): Promise<TenantView> {
    return this.deletions.hold(id, reason);
  }

  /** Ends a legal hold. */
  @Post(':id/legal-hold/release')
  @HttpCode(200)
  @Can('tenants:manage')
  @BodyExample(ReasonDto, { reason: 'Processo arquivado.' })
  async release(@Param('id') id: string, @Body() { reason }: ReasonDto): Promise<TenantView> {
    return this.deletions.release(id, reason);
  }
}
