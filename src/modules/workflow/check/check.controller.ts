import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { BodyExample } from '#platform/http/body-example.js';
import { AcceptedLanguage, type Language } from '#platform/http/language.js';
import { NothingKept } from '#platform/http/nothing-kept.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { CheckService } from './check.service.js';
import { CheckView } from './check.view.js';
import { CheckDto, CheckPostDto } from './dto/check.dto.js';

/** What a review would say of a text, while it is being written. */
@ApiTags('check')
@ApiBearerAuth()
@Controller('v1')
export class CheckController {
  constructor(private readonly checks: CheckService) {}

  /** Check a text that belongs to no post; for who writes or reviews */
  @Post('check')
  @HttpCode(200)
  @Can('posts:read')
  @NothingKept()
  @BodyExample(CheckDto, { text: 'Este creme cura a psoríase em 100% dos casos.' })
  text(@Body() body: CheckDto, @AcceptedLanguage() language: Language): Promise<CheckView> {
    return this.checks.checkText(body, language);
  }

  /** Check a post as it is being written, with what is not saved yet */
  @Post('posts/:id/check')
  @HttpCode(200)
  @Can('posts:read')
  @NothingKept()
  @BodyExample(CheckPostDto, { fields: { title: 'Sol e pele: o que fazer' } })
  post(
    @Param('id') id: string,
    @Body() body: CheckPostDto,
    @AcceptedLanguage() language: Language,
  ): Promise<CheckView> {
    return this.checks.checkPost(id, body, language);
  }
}
