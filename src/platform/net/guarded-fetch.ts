import { Agent as PlainAgent, type IncomingMessage, request as plainRequest } from 'node:http';
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
  /**
   * The one origin this goes to, named by whoever runs the install (`https://mirror.example:8443`): its scheme, its port and its
   * place in our network are his word. Without it only the internet is gone to.
   */
  readonly origin?: string;
}

/** How an answer is asked for. */
export interface Question {
  /** What of media types is wanted. */
  readonly accept: string;
  readonly userAgent: string;
  readonly maxBytes: number;
  /** Ends it early, for a process that shuts down. */
  readonly signal?: AbortSignal;
}

/** What a server said, whatever it thinks of the question. */
export interface Answer {
  readonly status: number;
  /** As it stands in the header; null when it does not. */
  readonly retryAfter: string | null;
  readonly location: string | null;
  readonly body: string;
}

const FOR_TEXT: Question = {
  accept: 'text/plain',
  userAgent: 'Parecer',
  maxBytes: MAX_BYTES,
};

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
    const { body } = await this.ask(address, FOR_TEXT, ({ statusCode }) => {
      if (statusCode !== 200) throw new FetchRefused(`answered ${String(statusCode)}`);
    });
    return body;
  }

  /**
   * What a server says, with its status; redirects are told and not followed.
   * @throws FetchRefused for an address we do not go to and for an answer that is too long, or the error of the connection
   */
  async answer(address: string, question: Question): Promise<Answer> {
    return this.ask(address, question, () => undefined);
  }

  private async ask(address: string, question: Question, admit: Admission): Promise<Answer> {
    const url = this.parse(address);
    const late = AbortSignal.timeout(this.options.timeoutMs ?? TIMEOUT_MS);
    const { signal: ended } = question;
    const signal = ended === undefined ? late : AbortSignal.any([late, ended]);
    if (this.options.origin !== undefined) return this.get(url, undefined, question, signal, admit);
    const addresses = await before(signal, this.options.resolve(url.hostname));
    if (addresses.length === 0) throw new FetchRefused('the name has no address');
    const inside = addresses.find((one) => !this.isAllowed(one));
    if (inside !== undefined) throw new FetchRefused(`the name leads to ${inside}`);
    return this.get(url, pinned(addresses), question, signal, admit);
  }

  private parse(address: string): URL {
    if (!URL.canParse(address)) throw new FetchRefused('no address');
    const url = new URL(address);
    if (this.options.origin !== undefined) {
      if (url.origin !== this.options.origin) throw new FetchRefused('another origin');
      if (url.username !== '' || url.password !== '') throw new FetchRefused('credentials');
      return url;
    }
    if (url.protocol !== 'https:') throw new FetchRefused('not https');
    if (url.port !== '') throw new FetchRefused('another port');
    if (url.username !== '' || url.password !== '') throw new FetchRefused('credentials');
    if (isIP(url.hostname) !== 0 || url.hostname.startsWith('[')) {
      throw new FetchRefused('a host without a name');
    }
    return url;
  }

  private async get(
    url: URL,
    lookup: LookupFunction | undefined,
    question: Question,
    signal: AbortSignal,
    admit: Admission,
  ): Promise<Answer> {
    const isPlain = url.protocol === 'http:';
    const agent = new (isPlain ? PlainAgent : Agent)({ keepAlive: false, maxSockets: 1 });
    const port = url.port === '' ? (this.options.port ?? (isPlain ? 80 : 443)) : Number(url.port);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    try {
      return await new Promise((resolve, reject) => {
        const asked = (isPlain ? plainRequest : request)(
          {
            agent,
            signal,
            host,
            ...(isIP(host) === 0 ? { servername: host } : {}),
            port,
            path: `${url.pathname}${url.search}`,
            ...(lookup === undefined ? {} : { lookup }),
            headers: { accept: question.accept, 'user-agent': question.userAgent },
            ...(this.options.ca === undefined ? {} : { ca: this.options.ca }),
          },
          (answer) => void read(answer, question.maxBytes, admit).then(resolve, reject),
        );
        asked.on('error', reject);
        // a 101 is neither an answer nor an error: nothing else would ever end the waiting
        asked.on('upgrade', (_answer, socket) => {
          socket.destroy();
          reject(new FetchRefused('another protocol'));
        });
        asked.end();
      });
    } finally {
      agent.destroy();
    }
  }
}

/** Looks at the head of an answer. @throws FetchRefused for one whose body is not read */
type Admission = (answer: IncomingMessage) => void;

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

async function read(answer: IncomingMessage, maxBytes: number, admit: Admission): Promise<Answer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    admit(answer);
    for await (const chunk of answer) {
      if (!Buffer.isBuffer(chunk)) continue;
      bytes += chunk.length;
      if (bytes > maxBytes) throw new FetchRefused('too much');
      chunks.push(chunk);
    }
  } finally {
    answer.destroy();
  }
  return {
    status: answer.statusCode ?? 0,
    retryAfter: answer.headers['retry-after'] ?? null,
    location: answer.headers.location ?? null,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
