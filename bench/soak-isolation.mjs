// Whether anybody ever sees another tenant's row while everything goes wrong at once. A real server process with five
// connections, 64 clients over sockets, 50 tenants; every tenth request is torn away by its client, every twentieth
// answer is a statement over its time, database backends are ended at random. Every answer is searched for words and ids
// of other tenants, and must show its own tenant's. Needs `npm run build`.
//
// SOAK_ANSWERS (1000000), SOAK_SECONDS (7200) end it; SOAK_CLIENTS, SOAK_TENANTS change its size; a line every ten
// seconds tells how far it is, and Ctrl+C tells how far it came. Fails when a foreign row was seen, when a connection
// came with the context of other work, when an answer was one that no fault explains, or when a fault never happened.
import { startBenchDatabase } from './delivery/database.mjs';
import { startParecer } from './delivery/servers.mjs';
import { ABORTED, Client, CLOSED } from './soak/client.mjs';
import { STATEMENT_TIMEOUT_MS, Saboteur } from './soak/saboteur.mjs';
import { signIn } from './soak/sign-in.mjs';
import { prepareTenants } from './soak/tenants.mjs';
import { foreignIn, nextWork } from './soak/work.mjs';

const ANSWERS = Number(process.env.SOAK_ANSWERS ?? 1_000_000);
const SECONDS = Number(process.env.SOAK_SECONDS ?? 7_200);
const CLIENTS = Number(process.env.SOAK_CLIENTS ?? 64);
const TENANTS = Number(process.env.SOAK_TENANTS ?? 50);
const POSTS = 20;
const POOL = 5;
const ABORT_SHARE = 0.1;
const ABORT_WITHIN_MS = 40;
const REPORT_MS = 10_000;
const START_TRIES = 5;
/** What a fault may make of any request: the database went away, was busy, or the limits of the house were met. */
const EXCUSED = new Set([429, 503]);

const counts = {
  answers: 0,
  aborted: 0,
  timeouts: 0,
  foreign: 0,
  unexplained: 0,
  reset: 0,
  closed: 0,
  statuses: new Map(),
};
const examples = [];
let begun = Date.now();
const elapsed = () => (Date.now() - begun) / 1000;
let ending = false;
process.once('SIGINT', () => {
  ending = true;
});

function note(kind, what) {
  counts[kind] += 1;
  if (examples.length < 10) examples.push(`${kind}: ${what.slice(0, 300)}`);
}

/** A place in the list of each tenant, for others to try. */
async function readCursor(client, tenant) {
  const answer = await client.request({ path: `/v1/delivery/${tenant.slug}/posts?limit=2` });
  tenant.cursor = JSON.parse(answer.text).next_cursor;
}

/** The short time of a statement holds for the start too, which on a busy machine may need more than one try. */
async function startPatiently(options) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startParecer(url.toString(), options);
    } catch (error) {
      if (tries === START_TRIES) throw error;
    }
  }
}

async function once(client, tenants, owners) {
  const tenant = tenants[Math.floor(Math.random() * tenants.length)];
  const other = tenants.find((one) => one !== tenant && Math.random() < 0.5) ?? tenants.at(-1);
  if (other === tenant) return;
  const work = nextWork(tenant, other);
  const abort = Math.random() < ABORT_SHARE;
  const answer = await client
    .request({ ...work, ...(abort ? { abortAfterMs: Math.random() * ABORT_WITHIN_MS } : {}) })
    .catch((error) => {
      note('reset', `${work.path}: ${error.message}`);
      return null;
    });
  if (answer === null) return;
  if (answer === CLOSED) {
    counts.closed += 1;
    return;
  }
  if (answer === ABORTED) {
    counts.aborted += 1;
    return;
  }
  judge(answer, work, tenant, owners);
  if (answer.status === 401) await signIn(client, tenant);
}

function judge({ status, text }, work, tenant, owners) {
  counts.answers += 1;
  counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1);
  if (work.sent !== undefined) tenant.asked.add(work.sent);
  const foreign = foreignIn(text, tenant, owners, work);
  if (foreign.length > 0) note('foreign', `${work.path} as ${tenant.slug}: ${foreign.join()}`);
  if (text.includes('service.overloaded')) counts.timeouts += 1;
  // a token lives for a quarter of an hour
  if (EXCUSED.has(status) || status === 401) return;
  if (!work.statuses.includes(status)) {
    note('unexplained', `${work.method ?? 'GET'} ${work.path}: ${status} ${text}`);
  } else if (status === 200 && !text.includes(work.wanted)) {
    note('unexplained', `${work.path}: 200 without ${work.wanted}`);
  } else if (status === 201) {
    owners.set(JSON.parse(text).id, tenant.id);
  }
}

function progress(saboteur) {
  const rate = (counts.answers / elapsed()).toFixed(0);
  console.log(
    `${elapsed().toFixed(0).padStart(6)} s  ${counts.answers} answers (${rate}/s)  ${counts.aborted} aborted  ` +
      `${counts.timeouts} timeouts  ${saboteur.killed} killed  ${counts.foreign} foreign  ${counts.unexplained} unexplained`,
  );
}

function report(saboteur, dirty) {
  const statuses = [...counts.statuses].toSorted(([a], [b]) => a - b);
  const lines = [
    ['answers', counts.answers],
    ['of them', statuses.map(([status, n]) => `${n} × ${status}`).join(', ')],
    ['aborted by clients', counts.aborted],
    ['statement timeouts', counts.timeouts],
    ['backends ended', saboteur.killed],
    ['idle connections closed', counts.closed],
    ['connections reset', counts.reset],
    ['unexplained answers', counts.unexplained],
    ['checkouts with a context', dirty],
    ['foreign rows', counts.foreign],
    ['duration', `${elapsed().toFixed(0)} s`],
  ];
  console.log('');
  for (const [name, value] of lines) console.log(`${name.padEnd(26)}${value}`);
  for (const example of examples) console.log(`  ${example}`);
}

function verdict(saboteur, dirty) {
  if (counts.foreign > 0) return 'a foreign row was seen';
  if (dirty > 0) return 'a connection came with the context of other work';
  if (counts.unexplained + counts.reset > 0) return 'answers that no fault explains';
  if (counts.aborted === 0 || counts.timeouts === 0 || saboteur.killed === 0) {
    return 'a fault never happened: nothing was shown';
  }
  if (counts.answers === 0) return 'there were no answers';
  return null;
}

console.log(
  `${CLIENTS} clients, ${TENANTS} tenants, ${POOL} connections, until ${ANSWERS} answers or ${SECONDS} s`,
);
const database = await startBenchDatabase(TENANTS, POSTS);
let dirty = 0;
const url = new URL(database.url);
url.searchParams.set('statement_timeout', String(STATEMENT_TIMEOUT_MS));
const { tenants, owners } = await prepareTenants(database.url);
const server = await startPatiently({
  poolSize: POOL,
  onLine: (line) => {
    if (line.includes('context of other work')) dirty += 1;
  },
});
const client = new Client(server.url, CLIENTS);
const saboteur = new Saboteur(database.url, () => counts.timeouts / Math.max(1, counts.answers));
try {
  for (const tenant of tenants) {
    await signIn(client, tenant);
    await readCursor(client, tenant);
  }
  begun = Date.now();
  saboteur.start();
  const timer = setInterval(() => progress(saboteur), REPORT_MS);
  const done = () => ending || counts.answers >= ANSWERS || elapsed() >= SECONDS;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (!done()) await once(client, tenants, owners);
    }),
  );
  clearInterval(timer);
  await saboteur.stop();
} finally {
  client.close();
  await server.stop();
  await database.stop();
}
report(saboteur, dirty);
const failure = verdict(saboteur, dirty);
if (failure !== null) {
  console.error(`\nfailed: ${failure}`);
  process.exitCode = 1;
}
