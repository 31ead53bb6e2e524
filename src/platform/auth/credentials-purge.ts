import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuthDb } from '#platform/db/auth-db.js';
import { Chores } from '#platform/queue/chores.js';

const EVERY_MS = 3_600_000;

/** Forgets counters of missed passwords after a day and sessions a month after their end. */
@Injectable()
export class CredentialsPurge implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly authDb: AuthDb,
  ) {}

  onModuleInit(): void {
    this.chores.register('ended sessions and password counters', EVERY_MS, () =>
      this.authDb.query('select app.purge_sessions(), app.purge_password_checks()'),
    );
  }
}
