import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

const TIMEOUT_MS = 5_000;
const MAX_BYTES = 64 * 1024;

export interface GuardOptions {
  /** Every address of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Replaced by tests, whose servers are on this machine. */
  readonly isAllowed?: (address: string) => boolean;
  readonly port?: number;
  readonly ca?: string;
  /** For all of it: name, connection and every byte. */
  readonly timeoutMs?: number;
}

/** An address we do not go to, or an answer we do not take. The message is for logs: it may tell what is inside. */
export class FetchRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'FetchRefused';
  }
}

/**
 * Fetches an address that a stranger gave us, without becoming his way into our network: https on its own port, names
 * resolved by us, every address of a name on the internet, the connection made to an address that was looked at and to no
 * other (so that a name that changes its mind changes nothing), no redirects, no credentials, little time and few bytes.
 */
export class GuardedFetch {
  private readonly isAllowed: (address: string) => boolean;

  constructor(private readonly options: GuardOptions) {
    this.isAllowed = options.isAllowed ?? isPublicAddress;
  }

  /** The text of a 200. @throws FetchRefused, or the error of the connection */
  async text(address: string): Promise<string> {
    const url = this.parse(address);
    const signal = AbortSignal.timeout(this.options.timeoutMs ?? TIMEOUT_MS);
    const addresses = await before(signal, this.options.resolve(url.hostname));
    if (addresses.length === 0) throw new FetchRefused('the name has no address');
    const inside = addresses.find((one) => !this.isAllowed(one));
    if (inside !== undefined) throw new FetchRefused(`the name leads to ${inside}`);
    return this.get(url, addresses, signal);
  }

  private parse(address: string): URL {
    if (!URL.canParse(address)) throw new FetchRefused('no address');
    const url = new URL(address);
    if (url.protocol !== 'https:') throw new FetchRefused('not https');
    if (url.port !== '') throw new FetchRefused('another port');
    if (url.username !== '' || url.password !== '') throw new FetchRefused('credentials');
    if (isIP(url.hostname) !== 0 || url.hostname.startsWith('[')) {
      throw new FetchRefused('a host without a name');
    }
    return url;
  }

  private async get(url: URL, addresses: readonly string[], signal: AbortSignal): Promise<string> {
    const agent = new Agent({ keepAlive: false, maxSockets: 1 });
    try {
      return await new Promise((resolve, reject) => {
        const asked = request(
          {
            agent,
            signal,
            host: url.hostname,
            servername: url.hostname,
            port: this.options.port ?? 443,
            path: `${url.pathname}${url.search}`,
            lookup: pinned(addresses),
            headers: { accept: 'text/plain', 'user-agent': 'Parecer' },
            ...(this.options.ca === undefined ? {} : { ca: this.options.ca }),
          },
          (answer) => void readText(answer).then(resolve, reject),
        );
        asked.on('error', reject);
        asked.end();
      });
    } finally {
      agent.destroy();
    }
  }
}

/** Name servers have no ear for a signal: what they say too late is not listened to. */
async function before<T>(signal: AbortSignal, asked: Promise<T>): Promise<T> {
  let give: () => void = () => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    give = () => reject(new FetchRefused('the name servers took too long'));
    signal.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    signal.removeEventListener('abort', give);
  }
}

/** Gives the connection the addresses that were looked at, whatever the name leads to by now. */
function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all: wantsAll }, done) => {
    const [first] = all;
    if (first === undefined) done(new FetchRefused('the name has no address'), '');
    else if (wantsAll === true) done(null, all);
    else done(null, first.address, first.family);
  };
}

async function readText(answer: IncomingMessage): Promise<string> {
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw new FetchRefused(`answered ${String(answer.statusCode)}`);
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > MAX_BYTES) {
      answer.destroy();
      throw new FetchRefused('too much');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
