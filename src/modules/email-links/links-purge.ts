import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuthDb } from '#platform/db/auth-db.js';
import { Chores } from '#platform/queue/chores.js';

const EVERY_MS = 3_600_000;

/** Forgets links that ran out, and the passwords that were chosen with them. */
@Injectable()
export class LinksPurge implements OnModuleInit {
  constructor(
    private readonly chores: Chores,
    private readonly authDb: AuthDb,
  ) {}

  onModuleInit(): void {
    this.chores.register('links', EVERY_MS, () => this.authDb.query('select app.forget_links()'));
  }
}
