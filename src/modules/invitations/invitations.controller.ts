import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BodyExample } from '#platform/http/body-example.js';
import { created } from '#platform/http/created.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { CreateInvitationDto } from './dto/create-invitation.dto.js';
import { ListInvitationsDto } from './dto/list-invitations.dto.js';
import { InvitationsPageView, InvitationView } from './invitation.view.js';
import { InvitationsService } from './invitations.service.js';

@ApiTags('users')
@ApiBearerAuth()
@Controller('v1/invitations')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  /** Who was invited, newest first. */
  @Get()
  @Can('users:manage')
  async list(@Query() query: ListInvitationsDto): Promise<InvitationsPageView> {
    return this.invitations.list(query);
  }

  /** One invitation. */
  @Get(':id')
  @Can('users:manage')
  async get(@Param('id') id: string): Promise<InvitationView> {
    return this.invitations.get(id);
  }

  /** Invites a person by mail, who chooses the password and can sign in then. */
  @Post()
  @HttpCode(202)
  @Can('users:manage')
  @BodyExample(CreateInvitationDto, {
    email: 'ana.lima@clinica-aurora.example',
    name: 'Ana Lima Teixeira',
    role: 'medical_professional',
    professional_registry: 'CRM/SP 234567 – RQE 76543',
    professional_type: 'medico',
    speciality: 'Endocrinologia e metabologia',
  })
  async create(
    @Body() body: CreateInvitationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InvitationView> {
    return created(reply, '/v1/invitations', await this.invitations.create(body));
  }

  /** Sends a new link; the one before is worth nothing then. */
  @Post(':id/resend')
  @HttpCode(202)
  @Can('users:manage')
  async resend(@Param('id') id: string): Promise<InvitationView> {
    return this.invitations.resend(id);
  }

  /** Takes an invitation back. */
  @Delete(':id')
  @HttpCode(204)
  @Can('users:manage')
  async revoke(@Param('id') id: string): Promise<void> {
    return this.invitations.revoke(id);
  }
}
