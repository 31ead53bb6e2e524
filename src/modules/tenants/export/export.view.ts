import { ApiProperty } from '@nestjs/swagger';
import {
  EXPORT_STATES,
  type ExportState,
  type TenantExportEntity,
} from './tenant-export.entity.js';

export class ExportView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  @ApiProperty({ enum: EXPORT_STATES })
  readonly state!: ExportState;
  @ApiProperty({ format: 'uuid' })
  readonly requested_by!: string;
  readonly include_phi!: boolean;
  @ApiProperty({ type: String, nullable: true })
  readonly failure!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  readonly bytes!: number | null;
  @ApiProperty({ type: String, nullable: true })
  readonly sha256!: string | null;
  @ApiProperty({ type: String, description: 'Checks the signature; Ed25519, base64url' })
  readonly public_key!: string;
  readonly created_at!: Date;
  @ApiProperty({ type: Date, nullable: true })
  readonly finished_at!: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  readonly expires_at!: Date | null;
}

export class ExportsPageView {
  @ApiProperty({ type: [ExportView] })
  readonly data!: readonly ExportView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export type ExportRow = Pick<
  TenantExportEntity,
  | 'id'
  | 'state'
  | 'requested_by'
  | 'include_phi'
  | 'failure'
  | 'bytes'
  | 'sha256'
  | 'created_at'
  | 'finished_at'
  | 'expires_at'
>;

export function toExportView(row: ExportRow, publicKey: string): ExportView {
  return {
    id: row.id,
    state: row.state,
    requested_by: row.requested_by,
    include_phi: row.include_phi,
    failure: row.failure,
    bytes: row.bytes === null ? null : Number(row.bytes),
    sha256: row.sha256,
    public_key: publicKey,
    created_at: row.created_at,
    finished_at: row.finished_at,
    expires_at: row.expires_at,
  };
}
