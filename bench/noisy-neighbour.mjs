// npm run bench:noisy-neighbour
//
// What one tenant notices of another that asks twenty times what it may and has BENCH_WAITING reviews waiting (default
// 10000): the quiet tenant's readers and its editor ask at a steady pace, first alone, then beside the other. One API and
// two worker processes. Of the noisy tenant's requests none may pass beyond its limit; all others must be 429.
import autocannon from 'autocannon';
import { hash } from '@node-rs/argon2';
import { Install, percentile } from './pipeline/install.mjs';

const WAITING = Number(process.env.BENCH_WAITING ?? 10_000);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 15);
const LIMIT_PER_MINUTE = 600;
const TIMES_TOO_MUCH = 20;
const PACE_MS = 25;
let failed = 0;

const install = await Install.start();
try {
  const quiet = await install.makeTenant('quiet');
  const noisy = await install.makeTenant('noisy', { requests_per_minute: LIMIT_PER_MINUTE });
  await install.submit(quiet, 50);
  const url = await install.startApi({ NETWORK_RATE_LIMIT: '1000000000' });
  await install.startWorkers();
  const token = await signIn(url, quiet);
  const requests = {
    delivery: [`${url}/v1/delivery/quiet/posts`, {}],
    editor: [`${url}/v1/posts`, { headers: { authorization: `Bearer ${token}` } }],
  };
  await atPace(requests, 5);
  const alone = await atPace(requests, SECONDS);
  for (let left = WAITING; left > 0; left -= 1_000) {
    await install.submit(noisy, Math.min(left, 1_000));
  }
  const flood = autocannon({
    url: `${url}/v1/delivery/noisy/posts`,
    connections: 20,
    duration: SECONDS + 4,
    overallRate: (LIMIT_PER_MINUTE / 60) * TIMES_TOO_MUCH,
  });
  await new Promise((next) => setTimeout(next, 2_000));
  const beside = await atPace(requests, SECONDS);
  print(alone, beside, await flood);
} finally {
  await install.stop();
}

async function signIn(url, { userId }) {
  const password = 'Bench-Horse-Battery-2026';
  const { rows } = await install.admin.query(
    'update users set password_hash = $2 where id = $1 returning email',
    [userId, await hash(password)],
  );
  const answer = await fetch(`${url}/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: rows[0].email, password }),
  });
  if (answer.status !== 200) throw new Error(`log-in answered ${answer.status}`);
  return (await answer.json()).access_token;
}

/** Asks each request once every PACE_MS, whether the one before was answered or not; gives milliseconds by name. */
async function atPace(requests, seconds) {
  const times = Object.fromEntries(Object.keys(requests).map((name) => [name, []]));
  const open = [];
  for (let n = 0; n < (seconds * 1_000) / PACE_MS; n += 1) {
    for (const [name, [address, init]] of Object.entries(requests)) {
      open.push(timed(address, init).then((ms) => times[name].push(ms)));
    }
    await new Promise((next) => setTimeout(next, PACE_MS));
  }
  await Promise.all(open);
  return times;
}

async function timed(address, init) {
  const started = performance.now();
  const answer = await fetch(address, init);
  await answer.arrayBuffer();
  if (answer.status !== 200) failed += 1;
  return performance.now() - started;
}

function print(alone, beside, flood) {
  const passed = flood['2xx'];
  const refused = flood.statusCodeStats['429']?.count ?? 0;
  const other = flood.requests.total - passed - refused;
  console.log(
    `noisy tenant, ${LIMIT_PER_MINUTE} a minute allowed: ${flood.requests.total} asked, ${passed} passed, ${refused} refused with 429, ${other} otherwise\n`,
  );
  console.log('quiet tenant   alone p50   alone p95  beside p50  beside p95   ratio of p95');
  for (const name of Object.keys(alone)) {
    const cells = [
      percentile(alone[name], 0.5),
      percentile(alone[name], 0.95),
      percentile(beside[name], 0.5),
      percentile(beside[name], 0.95),
    ].map((ms) => ms.toFixed(1).padStart(10));
    const ratio = percentile(beside[name], 0.95) / percentile(alone[name], 0.95);
    console.log(`${name.padEnd(12)} ${cells.join('  ')}  ${ratio.toFixed(2).padStart(13)}`);
  }
  const most = LIMIT_PER_MINUTE * 1.1;
  console.log(`\nrequests of the quiet tenant that were not answered with 200: ${failed}`);
  if (passed > most || other > 0) throw new Error('the limit did not hold');
}
