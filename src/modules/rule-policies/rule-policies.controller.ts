import { Body, Controller, Get, Put, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { BodyExample } from '#platform/http/body-example.js';
import { IfMatch } from '#platform/http/etag.js';
import { AcceptedLanguage, type Language } from '#platform/http/language.js';
import { VersionedInterceptor } from '#platform/http/versioned.interceptor.js';
import { Can } from '#platform/policy/policy.decorators.js';
import { PutPolicyDto } from './dto/put-policy.dto.js';
import { RulePoliciesService } from './rule-policies.service.js';
import { RulePolicyView, RulesView } from './rule-policy.view.js';

/** By which rules texts are judged. */
@ApiTags('compliance')
@ApiBearerAuth()
@Controller('v1/compliance')
@UseInterceptors(VersionedInterceptor)
export class RulePoliciesController {
  constructor(private readonly policies: RulePoliciesService) {}

  /** Every rule with its source, and the severity it has in this tenant. */
  @Get('rules')
  @Can('posts:read')
  async rules(@AcceptedLanguage() language: Language): Promise<RulesView> {
    return this.policies.rules(language);
  }

  /** What the tenant asks beyond the rules. */
  @Get('policy')
  @Can('compliance:manage')
  async get(): Promise<RulePolicyView> {
    return this.policies.get();
  }

  /** Replaces what the tenant asks beyond the rules. It can only tighten: no rule is switched off or made milder. */
  @Put('policy')
  @Can('compliance:manage')
  @BodyExample(PutPolicyDto, {
    at_least: {},
    phrases: [
      {
        key: 'rejuvenescimento',
        words: 'rejuvenescimento íntimo',
        severity: 'M',
        message: { pt: 'Expressão que a clínica não usa.', en: 'Words the clinic does not use.' },
        suggestion: { pt: 'Diga o nome do procedimento.', en: 'Name the procedure.' },
      },
    ],
  })
  async replace(
    @IfMatch() version: number | null,
    @Body() body: PutPolicyDto,
  ): Promise<RulePolicyView> {
    return this.policies.replace(version, body);
  }
}
