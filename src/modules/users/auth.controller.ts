import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { Can, Public } from '#platform/policy/policy.decorators.js';
import { requireScope } from '#platform/auth/current-person.js';
import { AuthService } from './auth.service.js';
import { LogInDto } from './dto/log-in.dto.js';
import { ReauthenticateDto } from './dto/reauthenticate.dto.js';
import { RefreshDto } from './dto/refresh.dto.js';
import { OwnPasswordService } from './own-password.service.js';
import { TokensView } from './tokens.view.js';
import { visitOf } from './visit.js';

@ApiTags('auth')
@Controller('v1/auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly ownPassword: OwnPasswordService,
  ) {}

  /** Signs in with e-mail and password. */
  @Post('login')
  @HttpCode(200)
  @Public()
  @BodyExample(LogInDto, {
    email: 'editor@clinica-aurora.example',
    password: 'Demo-Parecer-2026!',
  })
  async logIn(@Body() body: LogInDto, @Req() request: FastifyRequest): Promise<TokensView> {
    return this.auth.logIn(body, visitOf(request));
  }

  /** Gives a new pair of tokens for a refresh token, which is spent by this. */
  @Post('refresh')
  @HttpCode(200)
  @Public()
  async refresh(@Body() body: RefreshDto, @Req() request: FastifyRequest): Promise<TokensView> {
    return this.auth.refresh(body.refresh_token, request.id);
  }

  /** Takes the password once more, for what asks for it to be fresh. */
  @Post('reauthenticate')
  @HttpCode(204)
  @ApiBearerAuth()
  @OutsideTransaction()
  @Can('profile:read')
  async reauthenticate(
    @Body() body: ReauthenticateDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.ownPassword.confirm(body, visitOf(request));
  }

  /** Ends the session of the access token and of its refresh tokens. */
  @Post('logout')
  @HttpCode(204)
  @ApiBearerAuth()
  @OutsideTransaction()
  @Can('profile:read')
  async logOut(): Promise<void> {
    return this.auth.logOut(requireScope());
  }
}
