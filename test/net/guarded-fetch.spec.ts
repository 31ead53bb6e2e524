import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { DnsResolver } from '#platform/net/dns-resolver.js';
import { FetchRefused, GuardedFetch, type GuardOptions } from '#platform/net/guarded-fetch.js';
import { FakeDns } from '../support/fake-dns.js';
import { TLS_CERTIFICATE, TLS_KEY } from '../support/tls-fixture.js';

type Answer = (request: IncomingMessage, reply: ServerResponse) => void;

describe('GuardedFetch', () => {
  let dns: FakeDns;
  let server: Server;
  let port: number;
  let connections = 0;
  let asked: IncomingMessage | null = null;
  let answer: Answer;

  beforeAll(async () => {
    dns = await FakeDns.start();
    server = createServer({ key: TLS_KEY, cert: TLS_CERTIFICATE }, (request, reply) => {
      asked = request;
      answer(request, reply);
    });
    server.on('connection', () => (connections += 1));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  beforeEach(() => {
    dns.records.clear();
    dns.records.set('proof.example', { a: ['127.0.0.1'] });
    connections = 0;
    asked = null;
    answer = (_request, reply) => reply.end('the proof');
  });
  afterAll(() => {
    dns.stop();
    server.closeAllConnections();
    server.close();
  });

  const resolver = () => new DnsResolver([dns.address]);
  /** With nothing in its way to this machine but what `options` says. */
  function guarded(options: Partial<GuardOptions> = {}): GuardedFetch {
    const resolve = (host: string) => resolver().addresses(host);
    return new GuardedFetch({ resolve, port, ca: TLS_CERTIFICATE, ...options });
  }
  const open = (options: Partial<GuardOptions> = {}) =>
    guarded({ isAllowed: (one) => one === '127.0.0.1', ...options });

  it('reads a text, and shows no credentials', async () => {
    await expect(open().text('https://proof.example/.well-known/x?y=1')).resolves.toBe('the proof');
    expect(asked?.url).toBe('/.well-known/x?y=1');
    expect(asked?.headers).toMatchObject({ host: expect.stringContaining('proof.example') });
    expect(asked?.headers).not.toHaveProperty('authorization');
    expect(asked?.headers).not.toHaveProperty('cookie');
  });

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.16.5.4',
    '192.168.0.10',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
  ])('makes no connection for a name that leads to %s', async (address) => {
    dns.records.set('proof.example', { a: [address] });
    await expect(guarded().text('https://proof.example/')).rejects.toThrow(FetchRefused);
    expect(connections).toBe(0);
  });

  it.each([
    '::1',
    'fd00::1',
    'fe80::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '::ffff:7f00:1',
    '::7f00:1',
    'ff02::1',
    '::',
  ])('makes no connection for a name that leads to %s', async (address) => {
    dns.records.set('proof.example', { aaaa: [address] });
    await expect(guarded().text('https://proof.example/')).rejects.toThrow(FetchRefused);
    expect(connections).toBe(0);
  });

  it('makes no connection where one of several addresses is inside', async () => {
    dns.records.set('proof.example', { a: ['8.8.8.8', '10.0.0.1'] });
    await expect(guarded().text('https://proof.example/')).rejects.toThrow('leads to 10.0.0.1');
    dns.records.set('proof.example', { a: ['8.8.8.8'], aaaa: ['::1'] });
    await expect(guarded().text('https://proof.example/')).rejects.toThrow('leads to ::1');
    expect(connections).toBe(0);
  });

  it.each([
    'http://proof.example/',
    'https://proof.example:8443/',
    'https://proof.example:22/',
    'https://user:secret@proof.example/',
    'https://127.0.0.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://0/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://①②⑦.⓪.⓪.①/',
    'ftp://proof.example/',
    'file:///etc/passwd',
    'gopher://proof.example/',
    'data:text/plain,x',
    '//proof.example/',
    'proof.example',
    '',
  ])('asks nobody for %j', async (address) => {
    const before = dns.questions;
    await expect(open().text(address)).rejects.toThrow(FetchRefused);
    expect(dns.questions).toBe(before);
    expect(connections).toBe(0);
  });

  it.each(['localhost', 'unknown.example', 'proof.example.internal'])(
    'goes nowhere for %s, which has no address in the DNS',
    async (host) => {
      await expect(open().text(`https://${host}/`)).rejects.toThrow('no address');
      expect(connections).toBe(0);
    },
  );

  it('connects to the address it looked at, whatever the name leads to by then', async () => {
    let lookedUp = 0;
    const rebinding = open({
      resolve: async () => {
        lookedUp += 1;
        // the next one who asks is led elsewhere
        dns.records.set('proof.example', { a: ['10.0.0.1'] });
        return ['127.0.0.1'];
      },
    });
    await expect(rebinding.text('https://proof.example/')).resolves.toBe('the proof');
    expect({ lookedUp, connections }).toEqual({ lookedUp: 1, connections: 1 });
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect (%s)', async (status) => {
    answer = (_request, reply) =>
      reply.writeHead(status, { location: 'https://other.example/' }).end();
    dns.records.set('other.example', { a: ['127.0.0.1'] });
    await expect(open().text('https://proof.example/')).rejects.toThrow(`answered ${status}`);
    expect(connections).toBe(1);
  });

  it.each([204, 400, 404, 500])('takes nothing but a 200 (%s)', async (status) => {
    answer = (_request, reply) => reply.writeHead(status).end();
    await expect(open().text('https://proof.example/')).rejects.toThrow(`answered ${status}`);
  });

  it('takes 64 KiB and not a byte more', async () => {
    answer = (_request, reply) => reply.end('x'.repeat(64 * 1024));
    await expect(open().text('https://proof.example/')).resolves.toHaveLength(64 * 1024);
    answer = (_request, reply) => reply.end('x'.repeat(64 * 1024 + 1));
    await expect(open().text('https://proof.example/')).rejects.toThrow('too much');
  });

  it('waits no longer than its time, for headers and for a body that drips', async () => {
    answer = () => undefined;
    await expect(open({ timeoutMs: 200 }).text('https://proof.example/')).rejects.toThrow(/abort/i);
    answer = (_request, reply) => {
      reply.writeHead(200);
      const drip = setInterval(() => reply.write('x'), 20);
      reply.on('close', () => clearInterval(drip));
    };
    await expect(open({ timeoutMs: 300 }).text('https://proof.example/')).rejects.toThrow(/abort/i);
  });

  it('does not wait for ever for who wants to speak another protocol', async () => {
    const switches = createServer({ key: TLS_KEY, cert: TLS_CERTIFICATE });
    switches.on('secureConnection', (socket) =>
      socket.once('data', () =>
        socket.write(
          'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n',
        ),
      ),
    );
    switches.listen(0, '127.0.0.1');
    await once(switches, 'listening');
    const address = switches.address();
    const own = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(
      open({ timeoutMs: 500, port: own }).text('https://proof.example/'),
    ).rejects.toBeInstanceOf(FetchRefused);
    switches.close();
  });

  it('counts the time of the name servers to its own', async () => {
    const slow = (wait: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return ['127.0.0.1'];
    };
    const started = Date.now();
    const never = open({ timeoutMs: 200, resolve: () => new Promise(() => undefined) });
    await expect(never.text('https://proof.example/')).rejects.toThrow('took too long');
    expect(Date.now() - started).toBeLessThan(1_000);
    expect(connections).toBe(0);
    // what is left of the time after the names is all that the server has
    answer = (_request, reply) => void setTimeout(() => reply.end('late'), 300);
    const both = open({ timeoutMs: 500, resolve: slow(300) });
    await expect(both.text('https://proof.example/')).rejects.toThrow(/abort/i);
    const inTime = open({ timeoutMs: 5_000, resolve: slow(300) });
    await expect(inTime.text('https://proof.example/')).resolves.toBe('late');
  });

  it('does not believe a server that cannot prove its name', async () => {
    dns.records.set('stranger.example', { a: ['127.0.0.1'] });
    await expect(open().text('https://stranger.example/')).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    const { isAllowed } = { isAllowed: (one: string) => one === '127.0.0.1' };
    const untrusting = new GuardedFetch({
      resolve: (host) => resolver().addresses(host),
      isAllowed,
      port,
    });
    await expect(untrusting.text('https://proof.example/')).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(asked).toBeNull();
  });
});
