import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { TestApp } from '../support/test-app.js';

const SLOW = 50;
const DROPPED_WITHIN_MS = 30_000;

describe('clients that never finish what they say', () => {
  let app: TestApp;
  let port: number;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    await app.nest.listen(0, '127.0.0.1');
    port = Number(new URL(await app.nest.getUrl()).port);
  });
  afterAll(() => app.stop());

  /** Sends a header line every second and never the empty line that ends them. */
  function dribble(): { readonly socket: Socket; readonly closed: Promise<unknown> } {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    socket.write('GET /v1/me HTTP/1.1\r\nhost: localhost\r\n');
    const timer = setInterval(() => socket.write('x-slow: 1\r\n'), 1_000);
    const closed = once(socket, 'close').finally(() => clearInterval(timer));
    return { socket, closed };
  }

  it('are let go within thirty seconds, and others are served meanwhile', async () => {
    const began = Date.now();
    const clients = Array.from({ length: SLOW }, () => dribble());
    const late = setTimeout(() => {
      for (const { socket } of clients) socket.destroy(new Error('was not let go'));
    }, DROPPED_WITHIN_MS);
    const meanwhile = await fetch(`http://127.0.0.1:${port}/health/live`);
    expect(meanwhile.status).toBe(200);
    await Promise.all(clients.map(({ closed }) => closed));
    clearTimeout(late);
    expect(Date.now() - began).toBeLessThan(DROPPED_WITHIN_MS);
    const open = await app.database.admin<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(open).toEqual([{ n: 0 }]);
  }, 60_000);
});
