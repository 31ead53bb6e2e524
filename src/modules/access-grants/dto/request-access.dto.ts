import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { GRANT_SCOPES, type GrantScope } from '#kernel/permissions.js';

/** Four hours. */
const MAX_MINUTES = 240;

export class RequestAccessDto {
  @IsUUID()
  readonly tenant_id!: string;

  /** Why; the tenant's administrators read it. 10 to 500 characters. */
  @IsString()
  @Length(10, 500)
  @Matches(/^\s*\S(?:[\s\S]*\S)?\s*$/, { message: 'reason must not be blank' })
  readonly reason!: string;

  /** What shall be seen; it can be read, never changed. */
  @ApiProperty({ enum: GRANT_SCOPES, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(GRANT_SCOPES.length)
  @ArrayUnique()
  @IsIn(GRANT_SCOPES, { each: true })
  readonly scope!: GrantScope[];

  /** How long from the approval on, 1 to 240. */
  @IsInt()
  @Min(1)
  @Max(MAX_MINUTES)
  readonly minutes!: number;
}
