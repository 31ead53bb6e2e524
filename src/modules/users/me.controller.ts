import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { ChangePasswordDto } from './dto/change-password.dto.js';
import { MeView } from './me.view.js';
import { OwnPasswordService } from './own-password.service.js';
import { UsersService } from './users.service.js';
import { visitOf } from './visit.js';

@ApiTags('auth')
@ApiBearerAuth()
@Controller('v1/me')
export class MeController {
  constructor(
    private readonly users: UsersService,
    private readonly ownPassword: OwnPasswordService,
  ) {}

  /** The signed-in person, the tenant, the role and what it allows. */
  @Get()
  @Can('profile:read')
  async me(): Promise<MeView> {
    return this.users.me();
  }

  /** Changes one's password; every other session of one's own ends. */
  @Post('password')
  @HttpCode(204)
  @OutsideTransaction()
  @Can('profile:read')
  async changePassword(
    @Body() body: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.ownPassword.change(body, visitOf(request));
  }
}
