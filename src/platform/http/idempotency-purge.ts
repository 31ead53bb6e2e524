import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Chores } from '#platform/queue/chores.js';
import { RelayDb } from '#platform/queue/relay-db.js';

const EVERY_MS = 3_600_000;

/** Forgets answers kept for retried requests after a day. */
@Injectable()
export class IdempotencyPurge implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly relayDb: RelayDb,
  ) {}

  onModuleInit(): void {
    this.chores.register('idempotency keys', EVERY_MS, () =>
      this.relayDb.query(
        `delete from idempotency_keys where created_at < now() - interval '1 day'`,
      ),
    );
  }
}
