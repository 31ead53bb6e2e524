// npm run bench:category-counts
//
// Whether a tree of categories is exact after BENCH_CHANGES (default 10000) changes by BENCH_CLIENTS (default 24) at a time, over
// HTTP: moves of branches, flags that branches inherit, other categories for posts, publishing, withdrawing, categories made,
// and removed with what hangs on them. At the end every level, every inherited column, every count, every total and every mark
// of a post is compared with a recount. Exit 1 when one differs, or when an answer was neither given nor refused for a reason.
import pg from 'pg';
import { Changes } from './categories/changes.mjs';
import { prepareBranches } from './categories/prepare.mjs';
import { differences } from './categories/recount.mjs';
import { startBenchDatabase } from './delivery/database.mjs';
import { startParecer } from './delivery/servers.mjs';
import { Client } from './soak/client.mjs';
import { signIn } from './soak/sign-in.mjs';

const CHANGES = Number(process.env.BENCH_CHANGES ?? 10_000);
const CLIENTS = Number(process.env.BENCH_CLIENTS ?? 24);
const POOL = 24;
/** What a race makes of a change that is not done: gone, used or not approved, changed meanwhile, below itself. */
const REFUSED = new Set([404, 409, 412, 422]);
const TOKEN_SECONDS = 300;

const database = await startBenchDatabase(2, 300);
const admin = new pg.Pool({ connectionString: database.url, max: 8 });
admin.on('error', () => undefined); // the server goes first when something fails
let server;
try {
  const tenant = await prepareBranches(database.url, admin);
  server = await startParecer(database.url, { poolSize: POOL });
  const client = new Client(server.url, CLIENTS);
  await signIn(client, tenant);
  const before = await deadlocks();
  const changes = new Changes(client, admin, tenant);
  const seconds = await change(client, tenant, changes);
  const found = await differences(admin, client, tenant);
  const broken = print(changes, seconds, (await deadlocks()) - before, found);
  client.close();
  process.exitCode = broken ? 1 : 0;
} finally {
  await server?.stop();
  await admin.end();
  await database.stop();
}

async function change(client, tenant, changes) {
  const begun = performance.now();
  let left = CHANGES;
  let signedIn = begun;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      if (performance.now() - signedIn > TOKEN_SECONDS * 1000) {
        signedIn = performance.now();
        await signIn(client, tenant);
      }
      await changes.next();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, work));
  return (performance.now() - begun) / 1000;
}

async function deadlocks() {
  const { rows } = await admin.query(
    'select deadlocks::integer as n from pg_stat_database where datname = current_database()',
  );
  return rows[0].n;
}

function print({ kinds, odd }, seconds, locked, found) {
  console.log(`${CHANGES} changes by ${CLIENTS} at a time in ${seconds.toFixed(0)} s\n`);
  console.log('                     done  refused  busy  other   (busy: 503, asked again)');
  let others = 0;
  for (const [kind, statuses] of kinds) {
    const sum = (fits) =>
      [...statuses].filter(([status]) => fits(status)).reduce((all, [, n]) => all + n, 0);
    const done = sum((status) => status < 300);
    const refused = sum((status) => REFUSED.has(status));
    const busy = sum((status) => status === 503);
    const other = sum((status) => status >= 300 && !REFUSED.has(status) && status !== 503);
    others += other;
    const cells = [done, refused, busy, other].map((n, at) => String(n).padStart([8, 7, 4, 5][at]));
    console.log(`${kind.padEnd(17)} ${cells.join('  ')}`);
  }
  console.log(`\ndeadlocks the server broke: ${locked}`);
  console.log(`looked at: ${found.looked}`);
  console.log(`differences: ${found.rows.length}`);
  for (const row of found.rows.slice(0, 10)) console.log(JSON.stringify(row));
  for (const line of odd) console.log(line);
  return found.rows.length > 0 || others > 0;
}
