// npm run bench:pipeline
//
// How fast reviews pass S.2.1, S.3.1 and S.4-1.1-3 with two worker processes, against the same number of empty jobs
// through the bare queue in the same run: what is above the reference is reading, analysing and storing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPostgresBackend, Queue, Worker } from 'bullmq';
import pg from 'pg';
import { startEmbeddedPostgres } from '../dist/platform/db/embedded/embedded-postgres.js';
import { migrateUp } from '../dist/platform/db/migrations.js';
import { roleUrl } from '../dist/platform/db/roles.js';
import { setupDatabase } from '../dist/platform/db/setup-roles.js';
import { article } from './pipeline/articles.mjs';

const SIZES = (process.env.BENCH_POSTS ?? '500,5000').split(',').map(Number);
const WORKERS = 2;
const CONCURRENCY = 4;
const STAGES_PER_POST = 3;
const SECRET = 'bench-secret-bench-secret-bench-secret';

const dataDir = mkdtempSync(join(tmpdir(), 'parecer-bench-'));
const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
const processes = [];
try {
  const databaseUrl = server.adminUrl.replace(/\/postgres$/, '/bench');
  await setupDatabase(databaseUrl, SECRET);
  await migrateUp(roleUrl(databaseUrl, 'parecer_owner', SECRET));
  const admin = new pg.Client({ connectionString: databaseUrl });
  admin.on('error', () => undefined); // the server goes first when something fails
  await admin.connect();
  const rows = [];
  const author = await makeTenant(admin);
  const reference = await emptyJobsPerSecond(databaseUrl, SIZES[0] * STAGES_PER_POST);
  for (let n = 0; n < WORKERS; n += 1) processes.push(await startWorker(databaseUrl));
  await review(admin, author, 100); // the first reviews pay for compilation and plans
  for (const size of SIZES) rows.push({ size, ...(await review(admin, author, size)) });
  print(rows, reference);
  await admin.end();
} finally {
  for (const child of processes) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function makeTenant(admin) {
  const { rows } = await admin.query(
    `insert into tenants (slug, name) values ('bench', 'Clínica Bench') returning id`,
  );
  const user = await admin.query(
    `insert into users (tenant_id, email, password_hash, role, name, professional_registry, professional_type, speciality)
     values ($1, 'a@bench.example', 'x', 'author', 'Ana Prado', 'CRM/SP 123456 RQE 4567', 'medico', 'Cardiologia')
     returning id`,
    [rows[0].id],
  );
  return { tenantId: rows[0].id, userId: user.rows[0].id };
}

/** Submits `size` posts at once, as the API would, and waits until a reviewer could decide on the last. */
async function review(admin, { tenantId, userId }, size) {
  await admin.query('begin');
  await admin.query(
    `select set_config('app.tenant_id', $1, true), set_config('app.actor_id', $2, true)`,
    [tenantId, userId],
  );
  const texts = Array.from({ length: size }, (_, n) => article(n));
  await admin.query(
    `insert into posts (tenant_id, title, slug, content, author_id, compliance_level, medical_category)
     select $1, t ->> 'title', 'p-' || substr(gen_random_uuid()::text, 1, 18), t ->> 'content', $2, 'public', 'cardiology'
       from jsonb_array_elements($3::jsonb) t`,
    [tenantId, userId, JSON.stringify(texts)],
  );
  await admin.query(
    `with due as (
       update workflow_states set state = 'lgpd_pending', current_stage = 'S.2.1' where state = 'created' returning id
     ) insert into outbox (tenant_id, name, payload)
       select $1, 'workflow.stage_due', jsonb_build_object('run_id', id, 'stage', 'S.2.1') from due`,
    [tenantId],
  );
  const { rows: before } = await admin.query('select clock_timestamp() as at');
  await admin.query('commit');
  const started = performance.now();
  for (;;) {
    const { rows } = await admin.query(
      `select count(*)::int as open from workflow_states w
        where state in ('lgpd_pending', 'medical_pending')
           or (state = 'cfm_pending' and not exists (select 1 from stage_results r where r.run_id = w.id and r.stage = 'S.4-1.1-3'))`,
    );
    if (rows[0].open === 0) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  const seconds = (performance.now() - started) / 1000;
  const { rows: stages } = await admin.query(
    `select stage, percentile_cont(0.5) within group (order by duration_ms) as p50,
            percentile_cont(0.99) within group (order by duration_ms) as p99
       from stage_results where created_at >= $1 group by stage order by stage`,
    [before[0].at],
  );
  const { rows: check } = await admin.query(
    `select count(*) filter (where n <> 3)::int as wrong
       from (select run_id, count(*) as n from stage_results group by run_id) c`,
  );
  return { seconds, stages, wrong: check[0].wrong };
}

/** The reference: jobs that do nothing, same library, same database, same number at a time. */
async function emptyJobsPerSecond(databaseUrl, count) {
  const connection = {
    connectionString: roleUrl(databaseUrl, 'parecer_relay', SECRET),
    schema: 'bullmq',
    max: WORKERS * 6,
  };
  const queue = new Queue('reference', { connection }, createPostgresBackend);
  let left = count;
  let finish;
  const all = new Promise((done) => (finish = done));
  await queue.addBulk(
    Array.from({ length: count }, (_, n) => ({
      name: 'empty',
      data: { n },
      opts: { removeOnComplete: true },
    })),
  );
  const started = performance.now();
  const workers = Array.from({ length: WORKERS }, () => {
    const work = async () => {
      left -= 1;
      if (left === 0) finish();
    };
    return new Worker(
      'reference',
      work,
      { connection, concurrency: CONCURRENCY },
      createPostgresBackend,
    );
  });
  await all;
  const perSecond = count / ((performance.now() - started) / 1000);
  for (const worker of workers) await worker.close();
  await queue.close();
  return perSecond;
}

async function startWorker(databaseUrl) {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../dist/worker.js')], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'development',
      PARECER_SECRET: SECRET,
      SEED_DEMO: 'false',
      DATA_DIR: dataDir,
      WORKER_CONCURRENCY: String(CONCURRENCY),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`a worker ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('worker is ready')) ready();
      else process.stderr.write(chunk);
    });
  });
  return child;
}

function print(rows, reference) {
  console.log(`reference: ${reference.toFixed(0)} empty jobs/s through the bare queue\n`);
  console.log('posts   posts/s  stages/s  ratio to reference  ms/post  not exactly once');
  for (const { size, seconds, wrong } of rows) {
    const perSecond = size / seconds;
    const stages = perSecond * STAGES_PER_POST;
    console.log(
      [
        String(size).padEnd(6),
        perSecond.toFixed(1).padStart(8),
        stages.toFixed(0).padStart(9),
        (stages / reference).toFixed(2).padStart(19),
        ((seconds / size) * 1000).toFixed(1).padStart(8),
        String(wrong).padStart(17),
      ].join(' '),
    );
  }
  const [small, large] = rows;
  if (large !== undefined) {
    const growth = large.seconds / large.size / (small.seconds / small.size);
    console.log(`\ncost per post, ${large.size} against ${small.size}: ${growth.toFixed(2)}`);
  }
  console.log('\nstage       posts    p50 ms    p99 ms   (read and analyse)');
  for (const { size, stages } of rows) {
    for (const { stage, p50, p99 } of stages) {
      console.log(
        `${stage.padEnd(11)} ${String(size).padEnd(6)} ${p50.toFixed(0).padStart(8)} ${p99.toFixed(0).padStart(9)}`,
      );
    }
  }
}
