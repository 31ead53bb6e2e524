import { ApiProperty } from '@nestjs/swagger';

export class SessionView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
  readonly created_at!: Date;
  /** When it last gave out an access token. */
  readonly last_used_at!: Date;
  /** When it ends if it is not used again. */
  readonly expires_at!: Date;
  /** Whether it is the session of this request. */
  readonly current!: boolean;
  /** What kind of program it was opened with, for instance "Firefox on Windows". */
  readonly client!: string;
  /** The network it was opened from, /24 or /48; null for older sessions. */
  @ApiProperty({ type: String, nullable: true })
  readonly network!: string | null;
}

export class SessionsView {
  @ApiProperty({ type: [SessionView] })
  readonly data!: readonly SessionView[];
  /** Always null: nobody has more than fifty sessions. */
  @ApiProperty({ type: String, nullable: true })
  readonly next_cursor!: string | null;
}

export type SessionRow = Omit<SessionView, 'current'>;

/** `currentId` is the session that asks; null when it is not one of these. */
export function toSessionsView(
  rows: readonly SessionRow[],
  currentId: string | null,
): SessionsView {
  return { data: rows.map((row) => toSessionView(row, currentId)), next_cursor: null };
}

function toSessionView(row: SessionRow, currentId: string | null): SessionView {
  return {
    id: row.id,
    created_at: row.created_at,
    last_used_at: row.last_used_at,
    expires_at: row.expires_at,
    current: row.id === currentId,
    client: row.client,
    network: row.network,
  };
}
