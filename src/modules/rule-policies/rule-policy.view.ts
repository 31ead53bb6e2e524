import { ApiProperty } from '@nestjs/swagger';
import type { Certainty, ComplianceRule, RuleArea } from '#compliance/cfm/rule.js';
import { type OwnPhrase, type RulePolicy, severer } from '#compliance/cfm/rule-policy.js';
import type { Severity } from '#compliance/types.js';
import type { Language } from '#platform/http/language.js';
import { SEVERITIES } from './dto/put-policy.dto.js';

const CERTAINTIES = ['primary', 'secondary', 'unverified'] as const satisfies readonly Certainty[];
const AREAS = [
  'cfm',
  'anvisa',
  'cfp',
  'cfo',
  'cofen',
  'lgpd',
] as const satisfies readonly RuleArea[];

export class OwnTextView {
  readonly pt!: string;
  readonly en!: string;
}

export class OwnPhraseView {
  readonly key!: string;
  readonly words!: string;
  @ApiProperty({ enum: SEVERITIES })
  readonly severity!: Severity;
  readonly message!: OwnTextView;
  readonly suggestion!: OwnTextView;
  /** Empty: every field. */
  @ApiProperty({ type: [String] })
  readonly fields!: readonly string[];
}

/** What the tenant asks of its texts beyond the rules. */
export class RulePolicyView {
  /** 0 while there never was one. */
  readonly version!: number;
  /** The version of the rule set it was written against; empty while there never was one. */
  readonly rule_set!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...SEVERITIES] },
  })
  readonly at_least!: Readonly<Record<string, Severity>>;
  @ApiProperty({ type: [OwnPhraseView] })
  readonly phrases!: readonly OwnPhraseView[];
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly updated_by!: string | null;
  @ApiProperty({ type: Date, nullable: true })
  readonly updated_at!: Date | null;
}

export interface StoredPolicy extends RulePolicy {
  readonly version: number;
  readonly createdBy: string | null;
  readonly createdAt: Date | null;
}

export function toRulePolicyView(policy: StoredPolicy): RulePolicyView {
  return {
    version: policy.version,
    rule_set: policy.ruleSet,
    at_least: policy.atLeast,
    phrases: policy.phrases.map(toPhraseView),
    updated_by: policy.createdBy,
    updated_at: policy.createdAt,
  };
}

function toPhraseView({ key, words, severity, message, suggestion, fields }: OwnPhrase) {
  return {
    key,
    words,
    severity,
    message: { pt: message.pt, en: message.en },
    suggestion: { pt: suggestion.pt, en: suggestion.en },
    fields,
  };
}

export class RuleView {
  /** For instance CFM-11-GUARANTEE. */
  readonly id!: string;
  /** Whose rule it is. */
  @ApiProperty({ enum: AREAS })
  readonly area!: RuleArea;
  /** B blocks, M needs a reviewer's justification, m is advice. */
  @ApiProperty({ enum: SEVERITIES })
  readonly severity!: Severity;
  /** What the tenant's policy makes of it: the same, or severer. */
  @ApiProperty({ enum: SEVERITIES })
  readonly tenant_severity!: Severity;
  /** The law or resolution behind it. */
  readonly source!: string;
  /** How sure we are of the article it names: read in the law itself, in a summary of it, or still to be looked up. */
  @ApiProperty({ enum: CERTAINTIES })
  readonly certainty!: Certainty;
  /** The first day it binds. */
  readonly valid_from!: string;
  /** The last one; null while no end is known. */
  @ApiProperty({ type: String, nullable: true })
  readonly valid_to!: string | null;
  readonly message!: string;
  readonly suggestion!: string;
  /** What it leaves alone; null where it has no exception. */
  @ApiProperty({ type: String, nullable: true })
  readonly exceptions!: string | null;
}

/** Every rule of stage S.4-1.1-3, in the order of the table. */
export class RulesView {
  readonly ruleset_version!: string;
  readonly policy_version!: number;
  @ApiProperty({ type: [RuleView] })
  readonly data!: readonly RuleView[];
  /** Always null: all rules come at once. */
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export function toRuleView(rule: ComplianceRule, policy: RulePolicy, language: Language): RuleView {
  const least = Object.hasOwn(policy.atLeast, rule.id) ? policy.atLeast[rule.id] : undefined;
  return {
    id: rule.id,
    area: rule.area,
    severity: rule.severity,
    tenant_severity: least === undefined ? rule.severity : severer(rule.severity, least),
    source: rule.source,
    certainty: rule.certainty,
    valid_from: rule.validFrom,
    valid_to: rule.validTo ?? null,
    message: rule.message[language],
    suggestion: rule.suggestion[language],
    exceptions: rule.exceptions?.[language] ?? null,
  };
}
