import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openJobStore } from '#platform/queue/job-store.js';
import { TestDatabase } from '../support/database.js';
import { Proxy } from '../support/proxy.js';
import { eventually } from '../support/wait.js';

const config = {
  production: false,
  role: 'all',
  host: '127.0.0.1',
  port: 0,
  dataDir: '/nowhere',
  keyStoreDir: '/nowhere/keys',
  databasePoolSize: 2,
  queueUrl: null,
  workerConcurrency: 2,
  seedDemo: false,
  deletionWaitDays: 30,
  dnsServers: [],
  platformOrigins: [],
  logLevel: 'silent',
  maxUploadBytes: 1024,
  networkRequestsPerMinute: 1000,
  references: {
    email: null,
    ncbiApiKey: null,
    mirrors: { ncbi: null, crossref: null, clinicaltrials: null, scielo: null },
  },
  smtpUrl: null,
  mailFrom: 'x@localhost',
  publicUrl: 'http://localhost',
  trustedProxies: [],
  hstsSeconds: 0,
  passwordMemoryKib: 64,
} as const;

/** How often a timer of ten milliseconds gets its turn within a second. */
async function turnsInOneSecond(): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  await sleep(1_000);
  clearInterval(timer);
  return turns;
}

describe('a queue whose database does not answer at first', () => {
  it('leaves the process its turns, and works once the server answers', async () => {
    const database = await TestDatabase.create();
    const proxy = await Proxy.before(database.adminUrl);
    await proxy.down();
    const store = openJobStore({ ...config, databaseUrl: proxy.url, secret: database.secret });
    const worked: string[] = [];
    const queue = store.openQueue();
    const worker = store.openWorker(async ({ name }) => void worked.push(name));
    queue.on('error', () => undefined);
    worker.on('error', () => undefined);
    const running = worker.waitUntilReady().then(() => worker.run());

    expect(await turnsInOneSecond()).toBeGreaterThan(20);
    await proxy.up();
    await queue.addBulk([
      { name: 'late', data: { tenant_id: '', payload: {} }, opts: { jobId: 'late' } },
    ]);
    await eventually('the job was worked on', 20, async () => worked.includes('late'));

    await worker.close();
    await running;
    await queue.close();
    await store.close();
    await proxy.down();
    await database.drop();
  }, 60_000);

  it('can be closed while it waits', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const address: AddressInfo | string | null = mute.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const databaseUrl = `postgres://127.0.0.1:${port}/nothing`;
    const store = openJobStore({ ...config, databaseUrl, secret: 'x'.repeat(40) });
    const worker = store.openWorker(async () => undefined);
    worker.on('error', () => undefined);
    worker.waitUntilReady().catch(() => undefined);
    await sleep(200);

    const closed = worker.close().then(() => store.close());
    const outcome = await Promise.race([
      closed.then(() => 'closed'),
      sleep(15_000, undefined, { ref: false }).then(() => 'hangs'),
    ]);
    for (const socket of sockets) socket.destroy();
    mute.close();

    expect(outcome).toBe('closed');
  }, 60_000);
});
