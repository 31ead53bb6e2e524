import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { PageQueryDto } from '#platform/http/page-query.dto.js';
import { Can } from '#platform/policy/policy.decorators.js';
import {
  GrantAccessesPageView,
  TenantGrantsPageView,
  TenantGrantView,
} from './access-grant.view.js';
import { TenantGrantsService } from './tenant-grants.service.js';

/** For a tenant's administrators: who of the install asked to look in, who may, and what he saw. */
@ApiTags('access grants')
@ApiBearerAuth()
@Controller('v1/tenant/access-grants')
export class TenantGrantsController {
  constructor(private readonly grants: TenantGrantsService) {}

  /** Requests and grants, newest first. */
  @Get()
  @Can('grants:decide')
  async list(@Query() query: PageQueryDto): Promise<TenantGrantsPageView> {
    return this.grants.list(query);
  }

  /** One of them. */
  @Get(':id')
  @Can('grants:decide')
  async get(@Param('id') id: string): Promise<TenantGrantView> {
    return this.grants.get(id);
  }

  /** Lets the administrator of the install in, from now on and for as long as he asked. Needs a fresh log-in. */
  @Post(':id/approve')
  @HttpCode(200)
  @Can('grants:decide')
  async approve(@Param('id') id: string): Promise<TenantGrantView> {
    return this.grants.approve(id);
  }

  /** Refuses a request. */
  @Post(':id/refuse')
  @HttpCode(200)
  @Can('grants:decide')
  async refuse(@Param('id') id: string): Promise<TenantGrantView> {
    return this.grants.refuse(id);
  }

  /** Ends a grant within seconds, also while something is being read. */
  @Post(':id/revoke')
  @HttpCode(200)
  @Can('grants:decide')
  async revoke(@Param('id') id: string): Promise<TenantGrantView> {
    return this.grants.revoke(id);
  }

  /** Every row that was seen under a grant, and every request that showed none, newest first. */
  @Get(':id/accesses')
  @Can('grants:decide')
  async accesses(
    @Param('id') id: string,
    @Query() query: PageQueryDto,
  ): Promise<GrantAccessesPageView> {
    return this.grants.accesses(id, query);
  }
}
