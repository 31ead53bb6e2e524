import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '#platform/policy/policy.decorators.js';
import { AutosaveDto } from './autosave.dto.js';
import { AutosaveView } from './autosave.view.js';
import { Autosaves } from './autosaves.service.js';

/** What the caller is typing into a post, before he saves it. */
@ApiTags('posts')
@ApiBearerAuth()
@Controller('v1/posts/:id/autosave')
export class AutosaveController {
  constructor(private readonly autosaves: Autosaves) {}

  /** The caller's own, and whether the post was changed since. */
  @Get()
  @Can('posts:update_own')
  async get(@Param('id') id: string): Promise<AutosaveView> {
    return this.autosaves.get(id);
  }

  /** Keeps what was typed so far, apart from the post. A PATCH that succeeds ends it. */
  @Put()
  @Can('posts:update_own')
  async put(@Param('id') id: string, @Body() body: AutosaveDto): Promise<AutosaveView> {
    return this.autosaves.put(id, body);
  }

  /** Gives up what was typed. */
  @Delete()
  @HttpCode(204)
  @Can('posts:update_own')
  async remove(@Param('id') id: string): Promise<void> {
    return this.autosaves.remove(id);
  }
}
