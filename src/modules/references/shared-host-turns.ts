import { Injectable } from '@nestjs/common';
import { RelayDb } from '#platform/queue/relay-db.js';
import type { HostName, HostTurns, Turn } from './hosts.js';

/** Whose turn is later than this does something else meanwhile. */
const PATIENCE_MS = 10_000;

interface TurnRow {
  readonly wait: number | null;
  readonly rest: number | null;
  readonly is_down: boolean;
}

/** Turns in the database, so that ten workers ask no faster than one. */
@Injectable()
export class SharedHostTurns implements HostTurns {
  constructor(private readonly db: RelayDb) {}

  async take(host: HostName, gapMs: number): Promise<Turn> {
    const [row] = await this.db.query<TurnRow>('select * from app.take_host_turn($1, $2, $3)', [
      host,
      gapMs,
      PATIENCE_MS,
    ]);
    if (row === undefined) throw new Error('a host has no turns');
    return row.wait === null
      ? { waitMs: null, restMs: row.rest ?? PATIENCE_MS, isDown: row.is_down }
      : { waitMs: row.wait };
  }

  async note(host: HostName, answered: boolean, restMs: number | null): Promise<void> {
    await this.db.query('select app.note_host($1, $2, $3)', [host, answered, restMs]);
  }
}
