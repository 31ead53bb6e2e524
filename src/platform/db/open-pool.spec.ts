import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { hearErrors, openPool } from './open-pool.js';

const message = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
};
const READY = message('Z', Buffer.from('I'));
const WELCOME = Buffer.concat([message('R', Buffer.alloc(4)), READY]);
const ANSWER = Buffer.concat([message('C', Buffer.from('SELECT 0\0')), READY]);
const GOODBYE = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

/**
 * Speaks as much of PostgreSQL as it takes to answer one statement and to end the connection in the same breath; that of
 * `hasty` ends in the same breath as it is welcomed.
 */
function startServer(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (startup) => {
        if (startup.includes('hasty')) {
          socket.end(Buffer.concat([WELCOME, GOODBYE]));
          return;
        }
        socket.write(WELCOME);
        socket.once('data', () => socket.end(Buffer.concat([ANSWER, GOODBYE])));
      });
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

describe('a pool', () => {
  let server: Server;
  let port = 0;

  beforeAll(async () => {
    server = await startServer();
    const address: AddressInfo | string | null = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('outlives a server that ends a connection together with its answer', async () => {
    const pool = openPool({ host: '127.0.0.1', port, user: 'nobody', database: 'none', max: 1 });
    const client = await pool.connect();
    const result = await client.query('select');
    expect(result.rows).toEqual([]);
    // not given back yet: whoever has it is the only one who could hear of its end
    await new Promise((resolve) => setTimeout(resolve, 50));
    client.release();
    await pool.end();
  });

  it.each([
    ['ours', (config: pg.PoolConfig) => openPool(config)],
    [
      'of another make',
      (config: pg.PoolConfig) => new pg.Pool({ ...config, onConnect: hearErrors }),
    ],
  ])('%s outlives a server that ends a connection together with its welcome', async (_, open) => {
    const pool = open({ host: '127.0.0.1', port, user: 'hasty', database: 'none', max: 1 });
    pool.on('error', () => undefined);
    const client = await pool.connect();
    await expect(client.query('select')).rejects.toThrow();
    client.release(true);
    await pool.end();
  });
});
