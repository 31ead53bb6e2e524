// How fast published articles are delivered, beside the least that could deliver them. Needs `npm run build`.
//
//   W1  the ten newest articles of a tenant, with author and category
//   W2  one article by its slug
//   W5  W2 with If-None-Match: all 304, compared with the reference's W2
//
// BENCH_DATABASE_URL: a superuser's address of a database to use and keep; BENCH_TENANTS, BENCH_POSTS, BENCH_ROUNDS,
// BENCH_SECONDS change the size. One server at a time works; rounds alternate, medians are shown.
import autocannon from 'autocannon';
import { startBenchDatabase } from './delivery/database.mjs';
import { startParecer, startReference } from './delivery/servers.mjs';

const TENANTS = Number(process.env.BENCH_TENANTS ?? 50);
const POSTS = Number(process.env.BENCH_POSTS ?? 2000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const CONNECTIONS = 32;
const TARGETS = 1000;
const WARM_UP_SECONDS = 2;

const lists = targets((tenant) => ({ path: `/v1/delivery/bench-${tenant}/posts?limit=10` }));
const articles = targets((tenant, post) => ({
  path: `/v1/delivery/bench-${tenant}/posts/saude-do-coracao-${post}`,
}));

/** Spread evenly and always the same, so that every server answers for the same rows. */
function targets(make) {
  return Array.from({ length: TARGETS }, (_, n) =>
    make(1 + (n % TENANTS), 1 + ((n * 7919) % POSTS)),
  );
}

/** As many at a time as in the measurement: more would wait for a connection until they are refused. */
async function withTags(url, requests) {
  const tagged = [];
  while (tagged.length < requests.length) {
    const part = requests.slice(tagged.length, tagged.length + CONNECTIONS);
    const tags = await Promise.all(part.map(({ path }) => tagOf(url + path)));
    tagged.push(
      ...part.map((request, n) => ({ ...request, headers: { 'if-none-match': tags[n] } })),
    );
  }
  return tagged;
}

async function tagOf(address) {
  const reply = await fetch(address);
  await reply.arrayBuffer();
  if (reply.status !== 200) throw new Error(`${address} answered ${reply.status}`);
  return reply.headers.get('etag');
}

async function measure(server, { requests, status }, seconds) {
  const before = server.cpuMicros();
  let nextClient = 0;
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration: seconds,
    setupClient: (client) => {
      // every connection begins elsewhere in the same list
      const start = Math.floor((nextClient * TARGETS) / CONNECTIONS);
      nextClient += 1;
      client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });
  const total = result.requests.total;
  const wanted = status === 304 ? result['3xx'] : result['2xx'];
  const answered = result['1xx'] + result['2xx'] + result['3xx'] + result['4xx'] + result['5xx'];
  const cpu = before === null ? null : (server.cpuMicros() - before) / total;
  return {
    perSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu,
    wrong: answered - wanted + result.errors + result.timeouts,
  };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function summary(runs) {
  const of = (name) => median(runs.map((run) => run[name]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: runs[0].cpu === null ? null : of('cpu'),
    wrong: runs.reduce((sum, run) => sum + run.wrong, 0),
  };
}

function printTable(rows) {
  const header = [
    'work',
    'server',
    'req/s',
    'p50 ms',
    'p99 ms',
    'node µs/req',
    'wrong',
    'ratio to b',
  ];
  const widths = header.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i].length)),
  );
  for (const row of [header, ...rows]) {
    console.log(
      row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    );
  }
}

async function run(servers) {
  const [parecer] = servers;
  const works = [
    { name: 'W1', requests: lists, status: 200, servers },
    { name: 'W2', requests: articles, status: 200, servers },
    {
      name: 'W5',
      requests: await withTags(parecer.url, articles),
      status: 304,
      servers: [parecer],
    },
  ];
  const pairs = works.flatMap((work) => work.servers.map((server) => ({ work, server, runs: [] })));
  for (const { work, server } of pairs) await measure(server, work, WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { work, server, runs } of pairs) runs.push(await measure(server, work, SECONDS));
  }
  const results = new Map(
    pairs.map(({ work, server, runs }) => [`${work.name} ${server.name}`, summary(runs)]),
  );
  printTable(
    pairs.map(({ work, server }) => {
      const result = results.get(`${work.name} ${server.name}`);
      const base = results.get(work.name === 'W5' ? 'W2 b' : `${work.name} b`);
      return [
        work.name,
        server.name,
        result.perSecond.toFixed(0),
        String(result.p50),
        String(result.p99),
        result.cpu === null ? '' : result.cpu.toFixed(0),
        String(result.wrong),
        (result.perSecond / base.perSecond).toFixed(2),
      ];
    }),
  );
  const wrong = [...results.values()].reduce((sum, result) => sum + result.wrong, 0);
  if (wrong > 0) throw new Error(`${wrong} answers were not what they should be`);
}

console.log(
  `${TENANTS} tenants × ${POSTS} articles, ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s`,
);
const database = await startBenchDatabase(TENANTS, POSTS);
const servers = [];
try {
  servers.push(await startParecer(database.url));
  servers.push(await startReference(database.url, 'three'));
  servers.push(await startReference(database.url, 'one'));
  await run(servers);
} finally {
  for (const server of servers) await server.stop();
  await database.stop();
}
