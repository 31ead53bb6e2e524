import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { created } from '#platform/http/created.js';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { AddDomainDto } from './add-domain.dto.js';
import { DomainsView, DomainView } from './domain.view.js';
import { DomainsService } from './domains.service.js';

@ApiTags('tenant')
@ApiBearerAuth()
@Controller('v1/tenant/domains')
export class DomainsController {
  constructor(private readonly domains: DomainsService) {}

  /** The domains of one's own tenant. */
  @Get()
  @Can('tenant:manage')
  async list(): Promise<DomainsView> {
    return this.domains.list();
  }

  /** Puts a domain on the list, and says how to prove that it is one's own. */
  @Post()
  @Can('tenant:manage')
  @BodyExample(AddDomainDto, { domain: 'saude.clinica-aurora.example' })
  async add(
    @Body() body: AddDomainDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DomainView> {
    return created(reply, '/v1/tenant/domains', await this.domains.add(body));
  }

  /** Looks for the proof now, once in ten seconds. Pages of a proven domain may call the editors' routes. */
  @Post(':id/verify')
  @HttpCode(200)
  @OutsideTransaction()
  @Can('tenant:manage')
  async verify(@Param('id') id: string): Promise<DomainView> {
    return this.domains.verify(id);
  }

  /** Takes a domain off the list. */
  @Delete(':id')
  @HttpCode(204)
  @Can('tenant:manage')
  async remove(@Param('id') id: string): Promise<void> {
    return this.domains.remove(id);
  }
}
