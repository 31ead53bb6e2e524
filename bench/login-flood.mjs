// What a flood of log-ins does to everybody else. Needs `npm run build`.
//
// 500 log-ins a second are offered from as many networks, which no counter of wrong passwords can tell from people: a
// tenth with a right password, the others with a wrong one or for nobody. Meanwhile partners read a list and an editor
// reads his posts, as in the quiet before. Goals: their p95 at most doubles; what is too much is told to come back
// later (429 with Retry-After); memory grows by 200 MB at most. In between, as many requests for /health/live show how much
// of it is the machine's: whoever floods here needs its processors too.
//
// BENCH_SECONDS, BENCH_RATE, BENCH_QUIET_SECONDS change the size; BENCH_NETWORKS=1 lets all come from one network.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { startBenchDatabase } from './delivery/database.mjs';
import { startParecer } from './delivery/servers.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 60);
const QUIET_SECONDS = Number(process.env.BENCH_QUIET_SECONDS ?? 20);
const RATE = Number(process.env.BENCH_RATE ?? 500);
const NETWORKS = Number(process.env.BENCH_NETWORKS ?? 60_000);
const READS_PER_SECOND = 20;
const ACCOUNTS = 500;
const PASSWORD = 'uma frase bem comprida';
const MAX_RATIO = 2;
const MAX_GROWTH_MB = 200;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
let server = null;

// who floods has a thread of his own, or the readers' clocks would show what the flood costs here
if (isMainThread) await main();
else {
  server = { url: workerData.url };
  parentPort.postMessage(await offer(workerData));
  agent.destroy();
}

async function main() {
  const database = await startBenchDatabase(5, 200);
  try {
    const emails = await makePeople(database.url);
    server = await startParecer(database.url, { environment: { TRUST_PROXY: 'loopback' } });
    const first = await logIn(emails[0], PASSWORD, 0);
    const { access_token: token } = JSON.parse(first.text);
    const readers = [
      { name: 'delivery list', path: '/v1/delivery/bench-1/posts?limit=10', headers: {} },
      {
        name: 'editor’s posts',
        path: '/v1/posts?limit=20',
        headers: { authorization: `Bearer ${token}` },
      },
    ];
    await Promise.all(readers.map((reader) => read(reader, 3)));
    const before = rssMb(server.pid);
    const quiet = await Promise.all(readers.map((reader) => read(reader, QUIET_SECONDS)));
    const [, ...busy] = await Promise.all([
      floodFromAThread({ url: server.url, emails: [], seconds: QUIET_SECONDS }),
      ...readers.map((reader) => read(reader, QUIET_SECONDS)),
    ]);
    const cpuBefore = server.cpuMicros();
    const peak = watchRss(server.pid);
    const [flood, ...flooded] = await Promise.all([
      floodFromAThread({ url: server.url, emails, seconds: SECONDS }),
      ...readers.map((reader) => read(reader, SECONDS)),
    ]);
    const cpu = (server.cpuMicros() - cpuBefore) / 1e6 / SECONDS;
    report(readers, { quiet, busy, flooded }, flood, { growthMb: peak.stop() - before, cpu });
  } finally {
    await server?.stop();
    await database.stop();
    agent.destroy();
  }
}

function floodFromAThread(data) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: data });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function makePeople(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const encoded = await hash(PASSWORD, {
    algorithm: 2,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
  });
  const emails = Array.from({ length: ACCOUNTS }, (_, n) => `pessoa${n}@flood.example`);
  await client.query(
    `insert into users (tenant_id, email, password_hash, role, name)
     select (select id from tenants where slug = 'bench-1'), e, $1, 'editor', 'Pessoa' from unnest($2::text[]) e
     on conflict (email) do update set password_hash = excluded.password_hash`,
    [encoded, emails],
  );
  await client.end();
  return emails;
}

/** Sends at a fixed pace, whatever comes back. */
function send(method, path, headers, body) {
  const started = performance.now();
  return new Promise((resolve) => {
    const sent = request(
      new URL(path, server.url),
      { method, agent, headers: { ...headers, 'content-type': 'application/json' } },
      (reply) => {
        let text = '';
        reply.setEncoding('utf8');
        reply.on('data', (chunk) => (text += chunk));
        reply.on('end', () =>
          resolve({
            status: reply.statusCode,
            retry: reply.headers['retry-after'],
            text,
            ms: performance.now() - started,
          }),
        );
      },
    );
    sent.on('error', (error) =>
      resolve({ status: error.code ?? 'error', text: '', ms: performance.now() - started }),
    );
    sent.end(body);
  });
}

function logIn(email, password, n) {
  const network = n % NETWORKS;
  const ip = `${11 + (network >> 16)}.${(network >> 8) & 255}.${network & 255}.1`;
  const body = JSON.stringify({ email, password });
  return send('POST', '/v1/auth/login', { 'x-forwarded-for': ip }, body);
}

async function pace(perSecond, seconds, work) {
  const pending = [];
  const started = performance.now();
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const wait = started + (n * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((done) => setTimeout(done, wait));
    pending.push(work(n));
  }
  return Promise.all(pending);
}

async function read({ path, headers }, seconds) {
  const answers = await pace(READS_PER_SECOND, seconds, () => send('GET', path, headers));
  const wrong = answers.filter(({ status }) => status !== 200);
  const ms = answers.map((answer) => answer.ms).sort((a, b) => a - b);
  const at = (part) => ms[Math.min(ms.length - 1, Math.floor(ms.length * part))];
  return { p50: at(0.5), p95: at(0.95), wrong: wrong.length };
}

/** Log-ins; without e-mails as many of the cheapest requests there are, which cost the machine alone. */
function offer({ emails, seconds }) {
  return pace(RATE, seconds, (n) => {
    if (emails.length === 0) return send('GET', '/health/live', {});
    const kind = n % 10;
    if (kind === 0) return logIn(emails[n % ACCOUNTS], PASSWORD, n);
    if (kind < 5) return logIn(emails[n % ACCOUNTS], 'not the password', n);
    return logIn(`nobody${n}@flood.example`, 'not the password', n);
  });
}

function rssMb(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

function watchRss(pid) {
  let peak = rssMb(pid);
  const timer = setInterval(() => (peak = Math.max(peak, rssMb(pid))), 250);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function report(readers, { quiet, busy, flooded }, flood, { growthMb, cpu }) {
  const missed = [];
  console.log(`${RATE} log-ins/s for ${SECONDS} s, ${READS_PER_SECOND} reads/s of each kind`);
  console.log(
    'p50 and p95 in ms: quiet | beside as many requests for /health/live | beside log-ins | p95 to quiet, to the second | not 200',
  );
  for (const [n, { name }] of readers.entries()) {
    const ratio = flooded[n].p95 / quiet[n].p95;
    const cells = [quiet[n], busy[n], flooded[n]]
      .flatMap(({ p50, p95 }) => [p50, p95])
      .map((ms) => ms.toFixed(1).padStart(9));
    const wrong = quiet[n].wrong + busy[n].wrong + flooded[n].wrong;
    const toCheap = flooded[n].p95 / busy[n].p95;
    const ratios = [ratio, toCheap].map((number) => number.toFixed(2).padStart(9));
    console.log([name.padEnd(18), ...cells, ...ratios, wrong].join('  '));
    if (ratio > MAX_RATIO) missed.push(`${name}: p95 is ${ratio.toFixed(2)} times the quiet one`);
    if (wrong > 0) missed.push(`${name}: ${wrong} answers were not 200`);
  }
  const counts = {};
  for (const { status } of flood) counts[status] = (counts[status] ?? 0) + 1;
  console.log(
    `log-ins answered: ${Object.entries(counts)
      .map((pair) => pair.join(': '))
      .join(', ')}`,
  );
  const mute = flood.filter(({ status, retry }) => status === 429 && !(Number(retry) > 0)).length;
  if (mute > 0) missed.push(`${mute} of the 429 have no Retry-After`);
  const strange = flood.filter(({ status }) => ![200, 401, 429].includes(status)).length;
  if (strange > 0) missed.push(`${strange} log-ins were answered by something else`);
  const refused = flood
    .filter(({ status }) => status === 429)
    .map(({ ms }) => ms)
    .sort((a, b) => a - b);
  console.log(
    `429 after ${refused[Math.floor(refused.length / 2)]?.toFixed(1)} ms (p50); all with Retry-After: ${mute === 0}`,
  );
  console.log(`processor time of the server: ${cpu.toFixed(2)} s a second`);
  console.log(`memory at its peak: +${growthMb.toFixed(0)} MB`);
  if (growthMb > MAX_GROWTH_MB) missed.push(`memory grew by ${growthMb.toFixed(0)} MB`);
  for (const line of missed) console.log(`missed: ${line}`);
  if (missed.length > 0) process.exitCode = 1;
}
