import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsObject } from 'class-validator';
import { IfGiven } from '#platform/http/if-given.js';

export class ImportFieldGroupsDto {
  /** Groups as the export gives them, or as ACF does (`acf-export.json`). */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  readonly groups!: readonly object[];

  /** Says what would happen, and stores nothing. */
  @IfGiven()
  @IsBoolean()
  readonly dry_run?: boolean;

  @IfGiven()
  @IsBoolean()
  readonly leave_values?: boolean;
}
