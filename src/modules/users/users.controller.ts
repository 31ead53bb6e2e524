import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '#platform/http/etag.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { ListUsersDto } from './dto/list-users.dto.js';
import { RemoveUserDto } from './dto/remove-user.dto.js';
import { UpdateUserDto } from './dto/update-user.dto.js';
import { UserView } from './user.view.js';
import { UsersPageView } from './users-page.view.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@ApiBearerAuth()
@Controller('v1/users')
@UseInterceptors(VersionedInterceptor)
export class UsersController {
  constructor(private readonly users: UsersService) {}

  /** The tenant's people, newest first. */
  @Get()
  @Can('users:read')
  async list(@Query() query: ListUsersDto): Promise<UsersPageView> {
    return this.users.list(query);
  }

  /** One person. */
  @Get(':id')
  @Can('users:read')
  async get(@Param('id') id: string): Promise<UserView> {
    return this.users.get(id);
  }

  /** Changes name, role or professional data. */
  @Patch(':id')
  @Can('users:manage')
  async update(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Body() body: UpdateUserDto,
  ): Promise<UserView> {
    return this.users.update(id, version, body);
  }

  /** Removes a person; he cannot sign in any more. */
  @Delete(':id')
  @HttpCode(204)
  @Can('users:manage')
  async remove(
    @Param('id') id: string,
    @IfMatch() version: number | null,
    @Query() query: RemoveUserDto,
  ): Promise<void> {
    return this.users.remove(id, version, query.reassign_to ?? null);
  }
}
