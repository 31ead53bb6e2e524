import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/platform/db/embedded/embedded-postgres.js';
import { migrateUp } from '../../dist/platform/db/migrations.js';
import { roleUrl } from '../../dist/platform/db/roles.js';
import { setupDatabase } from '../../dist/platform/db/setup-roles.js';
import { article } from './articles.mjs';

export const SECRET = 'bench-secret-bench-secret-bench-secret';
export const WORKERS = 2;
export const CONCURRENCY = 4;

/** A migrated database of its own with a connection of its administrator, and processes of ours on it. */
export class Install {
  processes = [];

  static async start() {
    const install = new Install();
    install.dataDir = mkdtempSync(join(tmpdir(), 'parecer-bench-'));
    install.server = await startEmbeddedPostgres({
      dataDir: install.dataDir,
      log: () => undefined,
    });
    install.databaseUrl = install.server.adminUrl.replace(/\/postgres$/, '/bench');
    await setupDatabase(install.databaseUrl, SECRET);
    await migrateUp(roleUrl(install.databaseUrl, 'parecer_owner', SECRET));
    install.admin = new pg.Client({ connectionString: install.databaseUrl });
    install.admin.on('error', () => undefined); // the server goes first when something fails
    await install.admin.connect();
    return install;
  }

  async startWorkers() {
    for (let n = 0; n < WORKERS; n += 1) await this.spawn('worker.js', 'worker is ready', {});
  }

  /** Starts the API and gives its address. */
  async startApi(env) {
    const said = await this.spawn('main.js', 'ready: ', { ROLE: 'api', PORT: '0', ...env });
    return /ready: (http:\S+)/.exec(said)[1];
  }

  async spawn(file, ready, env) {
    const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../dist', file)], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: this.databaseUrl,
        NODE_ENV: 'development',
        PARECER_SECRET: SECRET,
        SEED_DEMO: 'false',
        DATA_DIR: this.dataDir,
        WORKER_CONCURRENCY: String(CONCURRENCY),
        LOG_LEVEL: 'error',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.processes.push(child);
    return new Promise((done, failed) => {
      let said = '';
      child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
      child.stdout.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes(ready)) done(said);
      });
    });
  }

  /** A tenant with an author. `limits` as in tenants.limits. */
  async makeTenant(slug, limits = {}) {
    const { rows } = await this.admin.query(
      `insert into tenants (slug, name, limits) values ($1, $1, $2) returning id`,
      [slug, limits],
    );
    const user = await this.admin.query(
      `insert into users (tenant_id, email, password_hash, role, name, professional_registry, professional_type, speciality)
       values ($1, $2, 'x', 'author', 'Ana Prado', 'CRM/SP 123456 RQE 4567', 'medico', 'Cardiologia') returning id`,
      [rows[0].id, `a@${slug}.example`],
    );
    return { tenantId: rows[0].id, userId: user.rows[0].id };
  }

  /** Submits `size` posts at once, as the API would; gives the moment of the commit and the reviews. */
  async submit({ tenantId, userId }, size) {
    const { admin } = this;
    await admin.query('begin');
    const texts = Array.from({ length: size }, (_, n) => article(n));
    await admin.query(
      `insert into posts (tenant_id, title, slug, content, author_id, compliance_level, medical_category)
       select $1, t ->> 'title', 'p-' || substr(gen_random_uuid()::text, 1, 18), t ->> 'content', $2, 'public', 'cardiology'
         from jsonb_array_elements($3::jsonb) t`,
      [tenantId, userId, JSON.stringify(texts)],
    );
    const { rows } = await admin.query(
      `with due as (
         update workflow_states set state = 'lgpd_pending', current_stage = 'S.2.1'
          where state = 'created' and tenant_id = $1 returning id
       ) insert into outbox (tenant_id, name, payload)
         select $1, 'workflow.stage_due', jsonb_build_object('run_id', id, 'stage', 'S.2.1') from due
         returning payload ->> 'run_id' as id`,
      [tenantId],
    );
    const { rows: now } = await admin.query('select clock_timestamp() as at');
    await admin.query('commit');
    return { at: now[0].at, runs: rows.map(({ id }) => id) };
  }

  async stop() {
    for (const child of this.processes) {
      if (child.exitCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await this.admin?.end();
    await this.server?.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
