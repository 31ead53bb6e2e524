import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP proxy before a server, that can play its death: connections break and new ones are refused. */
export class Proxy {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private server: Server,
    private readonly target: URL,
    private readonly port: number,
  ) {}

  static async before(targetUrl: string): Promise<Proxy> {
    const target = new URL(targetUrl);
    const server = createServer();
    await listen(server, 0);
    const { port } = addressOf(server);
    const proxy = new Proxy(server, target, port);
    server.on('connection', (socket) => proxy.accept(socket));
    return proxy;
  }

  /** The target's address, through the proxy. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.toString();
  }

  /** Breaks every connection and refuses new ones. */
  async down(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  async up(): Promise<void> {
    this.server = createServer((socket) => this.accept(socket));
    await listen(this.server, this.port);
  }

  private accept(client: Socket): void {
    const server = connect({ host: this.target.hostname, port: Number(this.target.port) });
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.pipe(server).pipe(client);
  }
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return address;
}
