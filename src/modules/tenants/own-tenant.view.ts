import { ApiProperty } from '@nestjs/swagger';
import { SECTORS } from './dto/establishment.dto.js';
import { type Establishment, type Locale, LOCALES } from './tenant-settings.entity.js';

export class ThresholdsView {
  readonly lgpd_min_score!: number;
}

export class TechnicalDirectorView {
  readonly name!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly registry!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly rqe!: string | null;
}

/** What the councils ask of the house that publishes; null where nobody has said. */
export class EstablishmentView {
  @ApiProperty({ type: String, nullable: true })
  readonly type!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly crm_registration!: string | null;
  @ApiProperty({ type: TechnicalDirectorView, nullable: true })
  readonly technical_director!: TechnicalDirectorView | null;
  @ApiProperty({ enum: SECTORS, nullable: true })
  readonly sector!: (typeof SECTORS)[number] | null;
}

export class SettingsView {
  @ApiProperty({ enum: LOCALES })
  readonly locale!: Locale;
  @ApiProperty({ type: [String] })
  readonly cors_origins!: readonly string[];
  readonly thresholds!: ThresholdsView;
  readonly establishment!: EstablishmentView;
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
  readonly establishment: Establishment;
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
      establishment: toEstablishmentView(row.establishment),
    },
    created_at: row.created_at,
    updated_at: row.updated_at,
    version: row.version,
  };
}

function toEstablishmentView(known: Establishment): EstablishmentView {
  const { type, crm_registration: registration, technical_director: director, sector } = known;
  return {
    type: type ?? null,
    crm_registration: registration ?? null,
    technical_director:
      director === undefined
        ? null
        : {
            name: director.name,
            registry: director.registry ?? null,
            rqe: director.rqe ?? null,
          },
    sector: sector ?? null,
  };
}
