import { ApiProperty } from '@nestjs/swagger';

export class PreviewView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly revision!: number;
  @ApiProperty({ format: 'uuid' })
  readonly created_by!: string;
  readonly created_at!: Date;
  readonly expires_at!: Date;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly revoked_at!: Date | null;
}

export class NewPreviewView extends PreviewView {
  /** Shown this once: `GET /v1/delivery/{tenant}/preview/{token}`. */
  @ApiProperty({ type: String, nullable: true })
  readonly token!: string | null;
}

export class PreviewsView {
  @ApiProperty({ type: [PreviewView] })
  readonly data!: readonly PreviewView[];
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}
