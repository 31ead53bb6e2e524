// What the signed context and the policy decision cost. Needs `npm run build`.
//
//   W1  the ten newest articles of a tenant, with author and category   (partner site)
//   W2  one article by its slug                                         (partner site)
//   E1  the ten newest drafts and articles of a tenant                  (editor, signed in)
//
// The same rows stand in two databases. In the second, once its server has started, the functions that policies call
// believe their settings without a proof, as they did before it; all else is the same program with the same statements.
// First the statements alone, one connection, turn about; then requests to the two servers, in alternating rounds; medians
// are shown. What the program itself does for it is timed by itself, in this process.
//
// BENCH_TENANTS, BENCH_POSTS, BENCH_ROUNDS, BENCH_SECONDS change the size.
import autocannon from 'autocannon';
import pg from 'pg';
import { startBenchDatabase } from './delivery/database.mjs';
import { startParecer } from './delivery/servers.mjs';
import { prepareTenants } from './soak/tenants.mjs';
import { callsPerProgram } from './context/program.mjs';
import { statementTimes } from './context/statements.mjs';
import { PLAIN_FUNCTIONS } from './context/plain.mjs';
import { Client } from './soak/client.mjs';
import { signIn } from './soak/sign-in.mjs';

const TENANTS = Number(process.env.BENCH_TENANTS ?? 20);
const POSTS = Number(process.env.BENCH_POSTS ?? 500);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const CONNECTIONS = 16;
const STATEMENTS = Number(process.env.BENCH_STATEMENTS ?? 2000);

/** A copy on the same server; nobody may be connected to the original meanwhile. */
async function copyOf(databaseUrl, name) {
  const url = new URL(databaseUrl);
  const original = url.pathname.slice(1);
  url.pathname = '/postgres';
  await asAdmin(url.toString(), async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} template ${admin.escapeIdentifier(original)}`);
    await admin.query(
      `grant connect on database ${name} to parecer_owner, parecer_app, parecer_public, parecer_auth, parecer_audit, parecer_relay`,
    );
    await admin.query(`revoke temporary on database ${name} from public`);
    await admin.query(`grant create on database ${name} to parecer_owner`);
    await admin.query(`grant temporary on database ${name} to parecer_relay`);
  });
  url.pathname = `/${name}`;
  return url.toString();
}

async function asAdmin(url, work) {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function requestsOf(tenants) {
  const spread = (make) =>
    Array.from({ length: 400 }, (_, n) =>
      make(tenants[n % tenants.length], 1 + ((n * 7919) % POSTS)),
    );
  return {
    W1: spread(({ slug }) => ({ path: `/v1/delivery/${slug}/posts?limit=10` })),
    W2: spread(({ slug }, n) => ({ path: `/v1/delivery/${slug}/posts/saude-do-coracao-${n}` })),
    E1: spread(({ token }) => ({
      path: '/v1/posts?limit=10',
      headers: { authorization: `Bearer ${token}` },
    })),
  };
}

async function measure(url, requests) {
  let next = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    setupClient: (client) => {
      const start = Math.floor((next * requests.length) / CONNECTIONS);
      next += 1;
      client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });
  const wrong = result['4xx'] + result['5xx'] + result['3xx'] + result.errors + result.timeouts;
  if (wrong > 0) throw new Error(`${wrong} answers of ${url} were not what they should be`);
  return result.requests.total / result.duration;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function printStatements(times) {
  console.log('work   signed µs   plain µs   signed costs');
  for (const { work, micros } of times) {
    const [signed, plain] = micros;
    const share = `${(100 * (1 - plain / signed)).toFixed(1)} %`;
    console.log(
      `${work.padEnd(5)}${signed.toFixed(0).padStart(11)}${plain.toFixed(0).padStart(11)}${share.padStart(15)}`,
    );
  }
  console.log('');
}

async function run(sides) {
  const works = Object.keys(sides[0].requests);
  const rates = new Map(works.map((work) => [work, sides.map(() => [])]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const work of works) {
      // turn about, so that neither always has the warmer machine
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      for (const n of order) {
        const rate = await measure(sides[n].url, sides[n].requests[work]);
        if (round >= 0) rates.get(work)[n].push(rate);
      }
    }
  }
  console.log('work   signed req/s   plain req/s   signed costs');
  for (const [work, [signed, plain]] of rates) {
    const ratios = signed.map((rate, n) => 1 - rate / plain[n]);
    const share = `${(100 * median(ratios)).toFixed(1)} %`;
    console.log(
      `${work.padEnd(5)}${median(signed).toFixed(0).padStart(14)}${median(plain).toFixed(0).padStart(14)}${share.padStart(15)}`,
    );
  }
  const slowest = Math.min(...[...rates.values()].map(([signed]) => median(signed)));
  const fastest = Math.max(...[...rates.values()].map(([signed]) => median(signed)));
  console.log('');
  for (const { what, micros } of callsPerProgram()) {
    const shares = [slowest, fastest].map((rate) => `${((micros * rate) / 10_000).toFixed(2)} %`);
    console.log(
      `${what.padEnd(34)}${micros.toFixed(2).padStart(7)} µs   ${shares.join(' to ')} of a request's time`,
    );
  }
}

console.log(
  `${TENANTS} tenants × ${POSTS} articles, ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s`,
);
const database = await startBenchDatabase(TENANTS, POSTS);
const servers = [];
const clients = [];
try {
  const { tenants } = await prepareTenants(database.url);
  const plainUrl = await copyOf(database.url, 'parecer_bench_plain');
  const sides = [];
  for (const databaseUrl of [database.url, plainUrl]) {
    const server = await startParecer(databaseUrl);
    servers.push(server);
    const client = new Client(server.url, 4);
    clients.push(client);
    const people = tenants.map((tenant) => ({ ...tenant }));
    for (const person of people) await signIn(client, person);
    sides.push({ url: server.url, requests: requestsOf(people) });
  }
  await asAdmin(plainUrl, (admin) => admin.query(PLAIN_FUNCTIONS));
  printStatements(await statementTimes([database.url, plainUrl], tenants, STATEMENTS));
  await run(sides);
} finally {
  for (const client of clients) client.close();
  for (const server of servers) await server.stop();
  await database.stop();
}
