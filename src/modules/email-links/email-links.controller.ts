import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AcceptedView } from '#platform/http/accepted.view.js';
import { BodyExample } from '#platform/http/body-example.js';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { Can, Public } from '#platform/policy/policy.decorators.js';
import { ConfirmationView } from './confirmation.view.js';
import { ChangeEmailDto } from './dto/change-email.dto.js';
import { ConfirmEmailDto } from './dto/confirm-email.dto.js';
import { ForgotPasswordDto } from './dto/forgot-password.dto.js';
import { ResetPasswordDto } from './dto/reset-password.dto.js';
import { EmailChangesService } from './email-changes.service.js';
import { PasswordResetsService } from './password-resets.service.js';

@ApiTags('auth')
@Controller('v1')
export class EmailLinksController {
  constructor(
    private readonly resets: PasswordResetsService,
    private readonly changes: EmailChangesService,
  ) {}

  /** Asks for a link to choose a new password. The answer is the same whether the address has an account or not. */
  @Post('auth/forgot-password')
  @HttpCode(202)
  @Public()
  @BodyExample(ForgotPasswordDto, { email: 'author@clinica-aurora.example' })
  async forgotPassword(
    @Body() body: ForgotPasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<AcceptedView> {
    return this.resets.request(body.email, request.ip, request.id);
  }

  /** Chooses a new password with the token of the link; every session ends. Does not sign in. */
  @Post('auth/reset-password')
  @HttpCode(204)
  @Public()
  async resetPassword(
    @Body() body: ResetPasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.resets.reset(body, request.id);
  }

  /** Confirms an address with the token of the link that was sent there. */
  @Post('auth/confirm-email')
  @HttpCode(200)
  @Public()
  async confirmEmail(
    @Body() body: ConfirmEmailDto,
    @Req() request: FastifyRequest,
  ): Promise<ConfirmationView> {
    return this.changes.confirm(body.token, request.id);
  }

  /** Asks to sign in with another address, which has to be confirmed there. */
  @Post('me/email')
  @HttpCode(202)
  @ApiBearerAuth()
  @OutsideTransaction()
  @Can('profile:read')
  async changeEmail(
    @Body() body: ChangeEmailDto,
    @Req() request: FastifyRequest,
  ): Promise<AcceptedView> {
    return this.changes.request(body, request.ip);
  }
}
