import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a statement of the server may take: its DATABASE_URL says so, as an operator's may. */
export const STATEMENT_TIMEOUT_MS = 150;
const LOCK_MS = 180;
const KILL_EVERY_MS = 400;
const TIMEOUT_SHARE = 0.05;

/**
 * What goes wrong in the database while the clients work: backends of the server are ended at random, in the middle of
 * statements and transactions where there are any, and a table everybody reads is locked for longer than a statement may
 * take, as often as makes every twentieth answer a timeout.
 */
export class Saboteur {
  killed = 0;
  locks = 0;
  running = true;

  constructor(databaseUrl, share) {
    this.databaseUrl = databaseUrl;
    /** Gives the share of answers so far that were statement timeouts. */
    this.share = share;
  }

  start() {
    this.work = Promise.all([this.kill(), this.lock()]);
    this.work.catch(() => undefined);
  }

  async stop() {
    this.running = false;
    await this.work;
  }

  async kill() {
    await this.asAdmin(async (admin) => {
      while (this.running) {
        await sleep(KILL_EVERY_MS * 2 * Math.random());
        const { rowCount } = await admin.query(
          `select pg_terminate_backend(pid) from (
             select pid from pg_stat_activity
              where datname = current_database() and usename like 'parecer\\_%' and usename <> 'parecer_owner'
              order by (state like 'idle in transaction%' or state = 'active') desc, random() limit 1) one`,
        );
        this.killed += rowCount;
      }
    });
  }

  async lock() {
    await this.asAdmin(async (admin) => {
      while (this.running) {
        await sleep(25);
        if (this.share() >= TIMEOUT_SHARE) continue;
        const table = Math.random() < 0.5 ? 'users' : 'publications';
        await admin.query(
          `begin; lock table ${table} in access exclusive mode; select pg_sleep(${LOCK_MS / 1000}); commit`,
        );
        this.locks += 1;
      }
    });
  }

  async asAdmin(work) {
    const admin = new pg.Client({ connectionString: this.databaseUrl });
    await admin.connect();
    try {
      await work(admin);
    } finally {
      await admin.end();
    }
  }
}
