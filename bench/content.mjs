// What editors' work costs. Needs `npm run build`.
//
//   W3  a new post of about 2,000 characters, with revision, audit, review, words of the search and outbox, beside the same
//       insert under row security by Fastify and pg alone: into a table with the columns, indexes, conditions and foreign keys
//       of posts, whose rows the lists and the search of editors could find. `bare` is one without conditions, keys and words:
//       for comparison with runs from before, when it was the reference; nobody could keep articles in it
//   W4  a word that twenty of a tenant's posts have, W6 a word that none has: delivery's search and the editor's, beside the
//       definer function alone (ids and ranks), the same statement (with what is read again and marked), and for W6 plain
//       full text under row security, each by Fastify and pg alone
//   and lists, slugs and searches in a tenant of BENCH_BIG posts beside one of BENCH_POSTS
//
// BENCH_DATABASE_URL as in bench/delivery; BENCH_TENANTS, BENCH_POSTS, BENCH_BIG, BENCH_ROUNDS, BENCH_SECONDS change the size,
// BENCH_ONLY=W3|W4|W6|growth does a part. Rounds alternate between the servers; medians of the ratios are shown.
import autocannon from 'autocannon';
import { join } from 'node:path';
import { startBenchDatabase } from './delivery/database.mjs';
import { startParecer, startServer } from './delivery/servers.mjs';
import { preparePeople, signInAll } from './content/people.mjs';
import { comparedWorks, growingWorks } from './content/works.mjs';

const number = (name, otherwise) => Number(process.env[name] ?? otherwise);
const TENANTS = number('BENCH_TENANTS', 50);
const POSTS = number('BENCH_POSTS', 2000);
const BIG = number('BENCH_BIG', 100_000);
const ROUNDS = number('BENCH_ROUNDS', 5);
const SECONDS = number('BENCH_SECONDS', 2);
const ONLY = process.env.BENCH_ONLY ?? '';
const CONNECTIONS = 8;
const POOL_SIZE = 8;
/** Before they are measured, all servers run what they run often compiled: a house runs for weeks. */
const WARM_UP_SECONDS = 5;
/** A program of many parts is compiled after thousands of requests, however long a busy machine takes for them. */
const WARM_UP_REQUESTS = 4000;
const WARM_UP_TURNS = 4;
const SMALL = 'bench-1';
const MOST_GROWTH = 1.3;

async function rate(url, requests, seconds = SECONDS) {
  let nextClient = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    setupClient: (client) => {
      const start = Math.floor((nextClient * requests.length) / CONNECTIONS);
      nextClient += 1;
      client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });
  const wrong = result.non2xx + result.errors + result.timeouts;
  if (wrong > 0)
    throw new Error(`${wrong} answers of ${url}${requests[0].path} were not what they should be`);
  return result.requests.total / result.duration;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function warmUp(url, requests) {
  let done = 0;
  for (let turn = 0; turn < WARM_UP_TURNS && done < WARM_UP_REQUESTS; turn += 1) {
    done += WARM_UP_SECONDS * (await rate(url, requests, WARM_UP_SECONDS));
  }
}

/** Medians of the rates, and of the ratio of the first to each within a round. */
async function turnAbout(sides) {
  for (const { url, requests } of sides) await warmUp(url, requests);
  const rates = sides.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = sides.map((_, n) => (n + round) % sides.length);
    for (const n of order) rates[n].push(await rate(sides[n].url, sides[n].requests));
  }
  return sides.map((_, n) => ({
    perSecond: median(rates[n]),
    ratio: median(rates[0].map((first, round) => first / rates[n][round])),
  }));
}

async function compare(ours, bare, works) {
  const rows = [['work', 'beside', 'ours req/s', 'its req/s', 'ratio', 'wanted']];
  let missed = 0;
  for (const { name, ours: requests, others } of works) {
    const names = Object.keys(others);
    const sides = [
      { url: ours.url, requests },
      ...names.map((other) => ({ url: bare.url, requests: others[other].requests })),
    ];
    const [first, ...rest] = await turnAbout(sides);
    for (const [n, { perSecond, ratio }] of rest.entries()) {
      const { wanted } = others[names[n]];
      if (wanted !== null && !(ratio >= wanted)) missed += 1;
      rows.push([
        name,
        names[n],
        first.perSecond.toFixed(0),
        perSecond.toFixed(0),
        ratio.toFixed(2),
        wanted === null ? '' : `≥ ${wanted}`,
      ]);
    }
  }
  print(rows);
  return missed;
}

async function growth(ours, tokens) {
  const rows = [['in one tenant', `${POSTS} req/s`, `${BIG} req/s`, 'cost', 'wanted']];
  let missed = 0;
  for (const { name, who, path } of growingWorks()) {
    const requestTo = (slug) => ({
      path: path(slug),
      ...(who === null ? {} : { headers: { authorization: `Bearer ${tokens[who].get(slug)}` } }),
    });
    const [small, big] = await turnAbout(
      [SMALL, 'bench-big'].map((slug) => ({ url: ours.url, requests: [requestTo(slug)] })),
    );
    // no answer within the time is no figure
    if (!(big.ratio <= MOST_GROWTH)) missed += 1;
    rows.push([
      who === null ? name : `${name} (${who})`,
      small.perSecond.toFixed(0),
      big.perSecond.toFixed(0),
      big.ratio.toFixed(2),
      `≤ ${MOST_GROWTH}`,
    ]);
  }
  print(rows);
  return missed;
}

function print(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows) {
    console.log(
      row.map((cell, i) => (i < 1 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    );
  }
  console.log('');
}

console.log(
  `${TENANTS} tenants × ${POSTS} posts and one of ${BIG}, ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s`,
);
const database = await startBenchDatabase(TENANTS, POSTS, BIG);
const servers = [];
let missed = 0;
try {
  const people = await preparePeople(database.url);
  const ours = await startParecer(database.url, { poolSize: POOL_SIZE });
  servers.push(ours);
  const bare = await startServer(
    'bare',
    [join(import.meta.dirname, 'content/bare-server.mjs'), database.url, String(POOL_SIZE)],
    {},
  );
  servers.push(bare);
  const of = (role) => people.filter((person) => person.role === role);
  const tokens = {
    editor: await signInAll(ours.url, of('editor')),
    author: await signInAll(
      ours.url,
      of('author').filter(({ slug }) => slug === SMALL || slug === 'bench-big'),
    ),
  };
  const works = comparedWorks(SMALL, tokens.editor).filter(({ name }) => name.startsWith(ONLY));
  missed += await compare(ours, bare, works);
  if (BIG > 0 && (ONLY === '' || ONLY === 'growth')) missed += await growth(ours, tokens);
} finally {
  for (const server of servers) await server.stop();
  await database.stop();
}
if (missed > 0) {
  console.log(`${missed} figures are not what is wanted`);
  process.exitCode = 1;
}
