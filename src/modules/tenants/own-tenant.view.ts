import { ApiProperty } from '@nestjs/swagger';
import { type Locale, LOCALES } from './tenant-settings.entity.js';

export class ThresholdsView {
  readonly lgpd_min_score!: number;
}

export class SettingsView {
  @ApiProperty({ enum: LOCALES })
  readonly locale!: Locale;
  @ApiProperty({ type: [String] })
  readonly cors_origins!: readonly string[];
  readonly thresholds!: ThresholdsView;
}

/** A tenant as its own administrator sees it. */
export class OwnTenantView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly slug!: string;
  readonly name!: string;
  readonly settings!: SettingsView;
  readonly created_at!: Date;
  readonly updated_at!: Date;
  /** Rises with every change of the name, the settings or what the install decided. */
  readonly version!: number;
}

export interface OwnTenantRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly locale: Locale;
  readonly cors_origins: readonly string[];
  readonly lgpd_min_score: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly version: number;
}

export function toOwnTenantView(row: OwnTenantRow): OwnTenantView {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    settings: {
      locale: row.locale,
      cors_origins: row.cors_origins,
      thresholds: { lgpd_min_score: row.lgpd_min_score },
    },
    created_at: row.created_at,
    updated_at: row.updated_at,
    version: row.version,
  };
}
