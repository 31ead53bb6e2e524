import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { POLICY_LIMITS } from '#compliance/cfm/rule-policy.js';
import type { Severity } from '#compliance/types.js';
import { IsPlainLine, IsSafeText } from '#platform/html/is-safe-text.js';
import { IfGiven } from '#platform/http/if-given.js';

export const SEVERITIES = ['B', 'M', 'm'] as const satisfies readonly Severity[];

/** The same in both languages of the editors. */
export class OwnTextDto {
  @IsString()
  @MaxLength(POLICY_LIMITS.message)
  @IsSafeText()
  readonly pt!: string;

  @IsString()
  @MaxLength(POLICY_LIMITS.message)
  @IsSafeText()
  readonly en!: string;
}

/** Words the house does not want in print. */
export class OwnPhraseDto {
  /** Unique in the policy; its findings bear the rule TENANT-<KEY>. */
  @Matches(/^[a-z\d](?:[a-z\d-]{0,38}[a-z\d])?$/, {
    message: 'key must be 1 to 40 of a-z, 0-9 and - between them',
  })
  readonly key!: string;

  /** As they are said, never a pattern. Capitals, accents and the gaps between them do not matter. */
  @IsString()
  @MaxLength(POLICY_LIMITS.words)
  @IsPlainLine()
  @IsSafeText()
  readonly words!: string;

  @IsIn(SEVERITIES)
  readonly severity!: Severity;

  @IsObject()
  @ValidateNested()
  @Type(() => OwnTextDto)
  readonly message!: OwnTextDto;

  @IsObject()
  @ValidateNested()
  @Type(() => OwnTextDto)
  readonly suggestion!: OwnTextDto;

  /** The fields they are looked for in, for instance title; everywhere when left out or empty. */
  @ApiPropertyOptional({ type: [String], maxItems: 50 })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[a-z_][\w.-]{0,199}$/, { each: true, message: 'each of fields must name a field' })
  readonly fields?: readonly string[];
}

/** The whole policy; what is left out is empty. */
export class PutPolicyDto {
  /** By rule, the least severity its findings have. Not milder than the rule itself. */
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...SEVERITIES] },
  })
  @IfGiven()
  @IsObject()
  readonly at_least?: Readonly<Record<string, unknown>>;

  @IfGiven()
  @IsArray()
  @ArrayMaxSize(POLICY_LIMITS.phrases)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => OwnPhraseDto)
  readonly phrases?: readonly OwnPhraseDto[];
}
