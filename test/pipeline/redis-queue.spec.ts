import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GOOD_ARTICLE } from '../support/articles.js';
import { textAt } from '../support/json.js';
import { makePerson, makeTenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const found = hasRedis();
const required = process.env.REQUIRE_REDIS === '1';
if (!found && !required) {
  process.stdout.write('no redis-server found: jobs in Redis are not tested here\n');
}

(found || required ? describe : describe.skip)('jobs in Redis', () => {
  let redis: RedisServer;
  let app: TestApp;

  beforeAll(async () => {
    redis = await RedisServer.start();
    app = await TestApp.start({ queueUrl: redis.url });
  });
  afterAll(async () => {
    await app.stop();
    await redis.remove();
  });

  it('take a post through every stage', async () => {
    const author = await makePerson(app, await makeTenant(app), 'author');
    expect(await review(author.token)).toBe('cfm_pending');
  });

  it('are made anew when Redis forgets them all', async () => {
    const author = await makePerson(app, await makeTenant(app), 'author');
    await redis.stop();
    const decided = review(author.token, 60);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await redis.restart();
    expect(await decided).toBe('cfm_pending');
  }, 90_000);

  /** Writes and submits an article; gives the state in which a reviewer is awaited. */
  async function review(token: string, seconds = 20): Promise<unknown> {
    const post = await app.call('POST', '/v1/posts', { token, body: GOOD_ARTICLE });
    const path = `/v1/posts/${textAt(post.body, 'id')}`;
    expect((await app.call('POST', `${path}/submit`, { token })).status).toBe(202);
    return eventually('every stage has spoken', seconds, async () => {
      const answer = await app.call('GET', `${path}/workflow`, { token });
      return answer.body.awaiting_decision === true ? answer.body.state : null;
    });
  }
});

function hasRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A server of this suite's own, without a memory beyond its life. */
class RedisServer {
  private child: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), 'parecer-redis-'));

  private constructor(private readonly port: number) {}

  static async start(): Promise<RedisServer> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const port = portOf(probe.address());
    probe.close();
    const server = new RedisServer(port);
    await server.restart();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async restart(): Promise<void> {
    const options = [
      '--bind',
      '127.0.0.1',
      '--port',
      String(this.port),
      '--save',
      '',
      '--dir',
      this.folder,
    ];
    const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.includes('Ready to accept connections')) resolve();
      });
    });
  }

  async stop(): Promise<void> {
    if (this.child === null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
    this.child = null;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
