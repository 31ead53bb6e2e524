import { ApiProperty } from '@nestjs/swagger';
import { KEY_SCOPES, type KeyScope } from '#kernel/key-scopes.js';
import { prefixOf } from '#platform/auth/key-text.js';

/** `rotated`: it has a successor and its time beside it is over. */
export const KEY_STATES = ['active', 'expired', 'rotated', 'revoked'] as const;
export type KeyState = (typeof KEY_STATES)[number];

/** A row as the statements of this module select it. */
export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly service_user_id: string;
  readonly scopes: readonly KeyScope[];
  readonly ip_ranges: readonly string[];
  readonly origins: readonly string[];
  readonly expires_at: Date;
  readonly replaces_id: string | null;
  readonly overlap_until: Date | null;
  readonly revoked_at: Date | null;
  readonly last_used_at: Date | null;
  readonly created_by: string;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly version: number;
}

/** What is selected of a key; the hash of its secret cannot be. */
export const KEY_COLUMNS = `id, name, service_user_id, scopes, ip_ranges::text[] as ip_ranges, origins, expires_at,
  replaces_id, overlap_until, revoked_at, last_used_at, created_by, created_at, updated_at, version`;

export class ApiKeyView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  /** How the key begins: to recognise it by, good for nothing else. */
  readonly prefix!: string;
  readonly name!: string;
  @ApiProperty({ enum: KEY_STATES })
  readonly state!: KeyState;
  @ApiProperty({ enum: KEY_SCOPES, isArray: true })
  readonly scopes!: readonly KeyScope[];
  @ApiProperty({ type: [String] })
  readonly ip_ranges!: readonly string[];
  @ApiProperty({ type: [String] })
  readonly origins!: readonly string[];
  readonly expires_at!: Date;
  /** The key this one took the place of. */
  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly replaces_id!: string | null;
  /** Until when a rotated key still works. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly overlap_until!: Date | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly revoked_at!: Date | null;
  /** To the minute or so; null while it was never used. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly last_used_at!: Date | null;
  /** Whom the audit trail names when the key is used. */
  @ApiProperty({ format: 'uuid' })
  readonly service_user_id!: string;
  @ApiProperty({ format: 'uuid' })
  readonly created_by!: string;
  readonly created_at!: Date;
  readonly updated_at!: Date;
  readonly version!: number;
}

export class NewApiKeyView extends ApiKeyView {
  /** The key itself. It is shown this once; null when the answer to an Idempotency-Key is given again. */
  @ApiProperty({ type: String, nullable: true })
  readonly key!: string | null;
}

export class ApiKeysPageView {
  @ApiProperty({ type: [ApiKeyView] })
  readonly data!: readonly ApiKeyView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export function toApiKeyView(row: ApiKeyRow): ApiKeyView {
  return {
    id: row.id,
    prefix: prefixOf(row.id),
    name: row.name,
    state: stateOf(row, new Date()),
    scopes: row.scopes,
    ip_ranges: row.ip_ranges,
    origins: row.origins,
    expires_at: row.expires_at,
    replaces_id: row.replaces_id,
    overlap_until: row.overlap_until,
    revoked_at: row.revoked_at,
    last_used_at: row.last_used_at,
    service_user_id: row.service_user_id,
    created_by: row.created_by,
    created_at: row.created_at,
    updated_at: row.updated_at,
    version: row.version,
  };
}

export function stateOf(
  row: Pick<ApiKeyRow, 'revoked_at' | 'overlap_until' | 'expires_at'>,
  now: Date,
): KeyState {
  if (row.revoked_at !== null) return 'revoked';
  if (row.overlap_until !== null && row.overlap_until <= now) return 'rotated';
  return row.expires_at <= now ? 'expired' : 'active';
}
