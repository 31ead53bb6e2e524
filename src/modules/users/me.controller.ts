import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '#platform/policy/policy.decorators.js';
import { MeView } from './me.view.js';
import { UsersService } from './users.service.js';

@ApiTags('auth')
@ApiBearerAuth()
@Controller('v1/me')
export class MeController {
  constructor(private readonly users: UsersService) {}

  /** The signed-in person, the tenant, the role and what it allows. */
  @Get()
  @Can('profile:read')
  async me(): Promise<MeView> {
    return this.users.me();
  }
}
