import { isObject, type Json, text } from './json.js';

export interface Answer {
  readonly status: number;
  readonly etag: string;
  /** The JSON object of the answer; an empty one when it has none. */
  readonly body: Json;
}

interface Call {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

const TIMEOUT_MS = 30_000;

/** Somebody who talks to the server: signed in, or a partner site without credentials. */
export class Client {
  constructor(
    readonly base: string,
    private readonly token: string | null = null,
  ) {}

  /**
   * The same server as seen by somebody who signs in.
   * @throws Error when the server does not let him in
   */
  async signIn(email: string, password: string): Promise<Client> {
    const answer = await this.call('POST', '/v1/auth/login', { body: { email, password } });
    if (answer.status !== 200) {
      throw new Error(
        `${email} could not sign in (${answer.status} ${text(answer.body, 'code')}): this server has no demo data, ` +
          'or another password; start one with an empty DATA_DIR and without DATABASE_URL',
      );
    }
    return new Client(this.base, text(answer.body, 'access_token'));
  }

  async call(method: Method, path: string, { body, headers }: Call = {}): Promise<Answer> {
    const reply = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        'accept-language': 'en',
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return {
      status: reply.status,
      etag: reply.headers.get('etag') ?? '',
      body: parse(await reply.text()),
    };
  }
}

function parse(body: string): Json {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
