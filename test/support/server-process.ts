import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isRecord } from './json.js';
import { distFile } from './postgres.mjs';
import type { Answer, Call, Method, TestApp } from './test-app.js';

/** An API in a process of its own, as an operator starts it, on the database of an application. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(
    app: TestApp,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<ServerProcess> {
    const child = spawn(process.execPath, [distFile('main.js')], {
      env: {
        PATH: process.env.PATH,
        ROLE: 'api',
        HOST: '127.0.0.1',
        PORT: '0',
        DATABASE_URL: app.config.databaseUrl,
        PARECER_SECRET: app.config.secret,
        DATA_DIR: app.config.dataDir,
        SEED_DEMO: 'false',
        LOG_LEVEL: 'fatal',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        const found = /ready: (http:\S+)/.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    return new ServerProcess(child, url);
  }

  async call(method: Method, path: string, call: Call = {}): Promise<Answer> {
    const reply = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    const text = await reply.text();
    const body: unknown = text.startsWith('{') ? JSON.parse(text) : {};
    return {
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      text,
      body: isRecord(body) ? body : {},
    };
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exited;
  }
}
