import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { KEY_SCOPES, type KeyScope } from '#kernel/key-scopes.js';
import { IfGiven } from '#platform/http/if-given.js';
import { AreOrigins, AreRanges, IsExpiry, IsKeyName } from './key-fields.js';

export class CreateApiKeyDto {
  /** What the key is for, for people. */
  @IsKeyName()
  readonly name!: string;

  /** What the key may do. `delivery:…` names the compliance levels it reads; each is named by itself. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(KEY_SCOPES, { each: true })
  @ApiProperty({ enum: KEY_SCOPES, isArray: true })
  readonly scopes!: KeyScope[];

  /** ISO 8601 with an offset, 366 days from now at most; a year when left out. */
  @IfGiven()
  @IsExpiry()
  readonly expires_at?: string;

  /** Addresses or ranges the key works from, IPv4 or IPv6; from anywhere when empty. */
  @IfGiven()
  @AreRanges()
  @ApiProperty({ type: [String], required: false })
  readonly ip_ranges: string[] = [];

  /** Web pages that may use the key. When there are any, a request must come from one of them. */
  @IfGiven()
  @AreOrigins()
  @ApiProperty({ type: [String], required: false })
  readonly origins: string[] = [];
}
