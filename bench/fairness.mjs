// npm run bench:fairness
//
// How long one tenant's review takes, from the submission to the last machine stage, while nobody else works and while
// another tenant has BENCH_WAITING reviews waiting (default 10000). Two worker processes. A review of the quiet tenant is
// submitted, waited for, and followed by the next: BENCH_REVIEWS of them (default 40).
import { Install, percentile } from './pipeline/install.mjs';

const WAITING = Number(process.env.BENCH_WAITING ?? 10_000);
const REVIEWS = Number(process.env.BENCH_REVIEWS ?? 40);

const install = await Install.start();
try {
  const quiet = await install.makeTenant('quiet');
  const noisy = await install.makeTenant('noisy');
  await install.startWorkers();
  await reviews(quiet, 10); // the first pay for compilation and plans
  const alone = await reviews(quiet, REVIEWS);
  for (let left = WAITING; left > 0; left -= 1_000) {
    await install.submit(noisy, Math.min(left, 1_000));
  }
  const before = await waiting();
  const beside = await reviews(quiet, REVIEWS);
  print(alone, beside, before, await waiting());
} finally {
  await install.stop();
}

async function reviews(tenant, n) {
  const times = [];
  for (let done = 0; done < n; done += 1) {
    const { at, runs } = await install.submit(tenant, 1);
    const stages = await finished(runs[0]);
    const first = stages[0];
    times.push({
      start: first.created_at - at - first.duration_ms,
      finish: stages.at(-1).created_at - at,
    });
  }
  return times;
}

/** The results of all three stages, in their order, with the database's own times. */
async function finished(runId) {
  for (;;) {
    const { rows } = await install.admin.query(
      'select created_at, duration_ms from stage_results where run_id = $1 order by created_at',
      [runId],
    );
    if (rows.length === 3) return rows;
    await new Promise((next) => setTimeout(next, 5));
  }
}

async function waiting() {
  const { rows } = await install.admin.query(
    `select count(*)::integer as n from workflow_states w join tenants t on t.id = w.tenant_id
      where t.slug = 'noisy' and w.state in ('lgpd_pending', 'medical_pending', 'cfm_pending')
        and not exists (select 1 from stage_results r where r.run_id = w.id and r.stage = 'S.4-1.1-3')`,
  );
  return rows[0].n;
}

function print(alone, beside, before, after) {
  console.log(
    `another tenant's reviews waiting: ${before} at the beginning, ${after} at the end\n`,
  );
  console.log('                 start p50  start p95  start max  finish p50  finish p95   (ms)');
  for (const [name, times] of [
    ['alone', alone],
    ['beside the other', beside],
  ]) {
    const start = times.map((time) => time.start);
    const finish = times.map((time) => time.finish);
    const cells = [
      percentile(start, 0.5),
      percentile(start, 0.95),
      Math.max(...start),
      percentile(finish, 0.5),
      percentile(finish, 0.95),
    ];
    const widths = [9, 9, 9, 10, 10];
    console.log(
      `${name.padEnd(16)} ${cells.map((cell, n) => cell.toFixed(0).padStart(widths[n])).join('  ')}`,
    );
  }
  const p95 = (times) =>
    percentile(
      times.map(({ finish }) => finish),
      0.95,
    );
  console.log(`\nratio of p95, start to finish: ${(p95(beside) / p95(alone)).toFixed(2)}`);
}
