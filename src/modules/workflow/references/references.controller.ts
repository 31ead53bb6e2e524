import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '#platform/policy/policy.decorators.js';
import type { ReferenceLookUpView } from './reference.view.js';
import { ReferencesService } from './references.service.js';

/** The references of a review. */
@ApiTags('workflow')
@ApiBearerAuth()
@Controller('v1/posts/:id/references')
export class ReferencesController {
  constructor(private readonly references: ReferencesService) {}

  /** Have the references looked up again that are unresolved, or were looked up a day ago */
  @Post('resolve')
  @HttpCode(202)
  @Can('references:resolve')
  resolve(@Param('id') id: string): Promise<ReferenceLookUpView> {
    return this.references.again(id);
  }
}
