import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/create-app.js';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { isRecord } from './json.js';
import { TestDatabase } from './database.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** The JSON object of the answer; an empty one when it has none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Memory of a password hash where a test does not say otherwise. */
export const TEST_MEMORY_KIB = 64;

export interface Call {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the caller is; 127.0.0.1 when it is not given. */
  readonly ip?: string;
}

/** The whole application on a database of its own. */
export class TestApp {
  private constructor(
    readonly nest: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly config: ConnectedConfig,
  ) {}

  static async start(changes: Partial<ConnectedConfig> = {}): Promise<TestApp> {
    return TestApp.startOn(await TestDatabase.create(), changes);
  }

  /** The application behind something that stands before its database. */
  static async startBehind(
    before: (databaseUrl: string) => Promise<string>,
    changes: Partial<ConnectedConfig> = {},
  ): Promise<TestApp> {
    const database = await TestDatabase.create();
    return TestApp.startOn(database, { databaseUrl: await before(database.adminUrl), ...changes });
  }

  private static async startOn(
    database: TestDatabase,
    changes: Partial<ConnectedConfig>,
  ): Promise<TestApp> {
    const dataDir = changes.dataDir ?? mkdtempSync(join(tmpdir(), 'parecer-suite-'));
    const keyStoreDir = join(dataDir, 'keys');
    const config: ConnectedConfig = {
      production: false,
      role: 'all',
      host: '127.0.0.1',
      port: 0,
      dataDir,
      keyStoreDir,
      databaseUrl: database.adminUrl,
      databasePoolSize: 5,
      queueUrl: process.env.TEST_QUEUE_URL ?? null,
      workerConcurrency: 4,
      seedDemo: false,
      logLevel: process.env.TEST_LOG === 'true' ? 'error' : 'silent',
      maxUploadBytes: 1024 * 1024,
      // a suite is one network
      networkRequestsPerMinute: 10 ** 9,
      smtpUrl: null,
      deletionWaitDays: 30,
      // nobody listens there: no test asks the internet
      dnsServers: ['127.0.0.1:9'],
      platformOrigins: [],
      mailFrom: 'Parecer <parecer@localhost>',
      publicUrl: 'http://parecer.test',
      // no test asks a registry but one of its own
      references: {
        email: null,
        ncbiApiKey: null,
        mirrors: { ncbi: null, crossref: null, clinicaltrials: null, scielo: null },
      },
      trustedProxies: [],
      hstsSeconds: 0,
      // tests sign in hundreds of times, and few of them are about the hash
      passwordMemoryKib: TEST_MEMORY_KIB,
      secret: database.secret,
      ...changes,
    };
    return new TestApp(await createApp(config), database, config);
  }

  async call(method: Method, path: string, call: Call = {}): Promise<Answer> {
    const reply = await this.nest.inject({
      method,
      url: path,
      ...(call.ip === undefined ? {} : { remoteAddress: call.ip }),
      headers: {
        ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { payload: JSON.stringify(call.body) }),
    });
    const headers = Object.fromEntries(
      Object.entries(reply.headers).map(([name, value]) => [name, value?.toString()]),
    );
    return { status: reply.statusCode, headers, text: reply.body, body: parse(reply.body) };
  }

  /** Takes requests over the network too; gives the port. */
  async listen(): Promise<number> {
    await this.nest.listen(0, '127.0.0.1');
    const address = this.nest.getHttpServer().address();
    if (address === null || typeof address === 'string') throw new Error('no port is open');
    return address.port;
  }

  async stop(): Promise<void> {
    await this.nest.close();
    await this.database.drop();
    rmSync(this.config.dataDir, { recursive: true, force: true });
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
