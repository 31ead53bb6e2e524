import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { BodyExample } from '#platform/http/body-example.js';
import { AcceptedLanguage, type Language } from '#platform/http/language.js';
import { OutsideTransaction } from '#platform/http/outside-transaction.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { BulkService } from './bulk.service.js';
import type { BulkResultsView } from './bulk.view.js';
import { BulkDto } from './dto/bulk.dto.js';

const EXAMPLE = { action: 'trash', items: [{ id: '00000000-0000-7000-8000-000000000000' }] };

@ApiTags('posts')
@ApiBearerAuth()
@Controller('v1/posts/bulk')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  /** Do one thing with up to a hundred posts, each for itself. The trash is never emptied: history stays. */
  @Post()
  @HttpCode(200)
  @Can('posts:update_own')
  @OutsideTransaction()
  @BodyExample(BulkDto, EXAMPLE)
  run(@Body() body: BulkDto, @AcceptedLanguage() language: Language): Promise<BulkResultsView> {
    return this.bulk.run(body, language);
  }
}
