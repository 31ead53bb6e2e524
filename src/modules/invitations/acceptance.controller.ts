import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '#platform/policy/policy.decorators.js';
import { AcceptanceService } from './acceptance.service.js';
import { AcceptanceView } from './acceptance.view.js';
import { AcceptInvitationDto } from './dto/accept-invitation.dto.js';

@ApiTags('auth')
@Controller('v1/auth')
export class AcceptanceController {
  constructor(private readonly acceptance: AcceptanceService) {}

  /** Accepts an invitation: the person chooses a password, and perhaps another address. Does not sign in. */
  @Post('accept-invitation')
  @HttpCode(202)
  @Public()
  async accept(
    @Body() body: AcceptInvitationDto,
    @Req() request: FastifyRequest,
  ): Promise<AcceptanceView> {
    return this.acceptance.accept(body, request.id);
  }
}
