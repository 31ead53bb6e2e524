import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Can } from '#platform/policy/policy.decorators.js';
import { MedicalCategoriesView, toMedicalCategoriesView } from './medical-category.view.js';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('v1/medical-categories')
export class MedicalCategoriesController {
  /** What each medical category is called and asks of an article, for the editor who chooses one. */
  @Get()
  @Can('posts:read')
  list(): MedicalCategoriesView {
    return toMedicalCategoriesView();
  }
}
