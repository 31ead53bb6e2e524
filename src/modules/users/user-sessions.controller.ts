import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '#platform/policy/policy.decorators.js';
import { SessionsView } from './session.view.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('users')
@ApiBearerAuth()
@Controller('v1/users/:id/sessions')
export class UserSessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** Where one of the tenant's people is signed in. */
  @Get()
  @Can('users:manage')
  async list(@Param('id') id: string): Promise<SessionsView> {
    return this.sessions.ofUser(id);
  }

  /** Signs one of the tenant's people out everywhere. */
  @Delete()
  @HttpCode(204)
  @Can('users:manage')
  async end(@Param('id') id: string): Promise<void> {
    return this.sessions.endOfUser(id);
  }
}
