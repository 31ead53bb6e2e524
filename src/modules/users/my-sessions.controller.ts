import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '#platform/policy/policy.decorators.js';
import { SessionsView } from './session.view.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('auth')
@ApiBearerAuth()
@Controller('v1/me/sessions')
export class MySessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** Where one is signed in, the session used last first. */
  @Get()
  @Can('profile:read')
  async list(): Promise<SessionsView> {
    return this.sessions.mine();
  }

  /** Ends one of one's own sessions. */
  @Delete(':id')
  @HttpCode(204)
  @Can('profile:read')
  async end(@Param('id') id: string): Promise<void> {
    return this.sessions.endMine(id);
  }

  /** Ends all of one's sessions but this one. */
  @Delete()
  @HttpCode(204)
  @Can('profile:read')
  async endOthers(): Promise<void> {
    return this.sessions.endMyOthers();
  }
}
