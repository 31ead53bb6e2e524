import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { created } from '#platform/http/created.js';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { AccessGrantsPageView, AccessGrantView } from './access-grant.view.js';
import { AccessGrantsService } from './access-grants.service.js';
import { RequestAccessDto } from './dto/request-access.dto.js';

/** For administrators of the install, who see no tenant's row unless the tenant lets them. */
@ApiTags('access grants')
@ApiBearerAuth()
@Controller('v1/access-grants')
export class AccessGrantsController {
  constructor(private readonly grants: AccessGrantsService) {}

  /**
   * Asks a tenant to be let in. Once its administrator approves, requests with the header `X-Access-Grant: <id>` read
   * that tenant's rows, as far as the scope goes; each row is noted in its audit trail first. Needs a fresh log-in.
   */
  @Post()
  @Can('grants:request')
  async request(
    @Body() body: RequestAccessDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccessGrantView> {
    return created(reply, '/v1/access-grants', await this.grants.request(body));
  }

  /** One's own requests and grants, newest first. */
  @Get()
  @Can('grants:request')
  async list(@Query() query: PageQueryDto): Promise<AccessGrantsPageView> {
    return this.grants.list(query);
  }

  /** One of one's own. */
  @Get(':id')
  @Can('grants:request')
  async get(@Param('id') id: string): Promise<AccessGrantView> {
    return this.grants.get(id);
  }

  /** Gives a grant back, or takes a request back. */
  @Delete(':id')
  @HttpCode(204)
  @Can('grants:request')
  async giveBack(@Param('id') id: string): Promise<void> {
    return this.grants.giveBack(id);
  }
}
