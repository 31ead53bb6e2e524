import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { distFile } from './postgres.mjs';
import type { TestApp } from './test-app.js';

/** A second API in a process of its own, on the database of a test's application. */
export class ApiProcess {
  private said = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(
    app: TestApp,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<ApiProcess> {
    const { queueUrl } = app.config;
    const child = spawn(process.execPath, [distFile('main.js')], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: app.config.databaseUrl,
        PARECER_SECRET: app.config.secret,
        DATA_DIR: app.config.dataDir,
        ROLE: 'api',
        PORT: '0',
        SEED_DEMO: 'false',
        LOG_LEVEL: 'fatal',
        ...(queueUrl === null ? {} : { QUEUE_URL: queueUrl }),
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the API ended with ${code}`)));
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, port] = /ready: http:\/\/localhost:(\d+)/.exec(said) ?? [];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      });
    });
    const made = new ApiProcess(child, url);
    made.said = said;
    child.stdout?.on('data', (chunk: Buffer) => {
      made.said += chunk.toString();
    });
    return made;
  }

  /** All it wrote to its standard output. */
  get output(): string {
    return this.said;
  }

  /** The status of one request. */
  async status(path: string, init: RequestInit = {}): Promise<number> {
    const answer = await fetch(`${this.url}${path}`, init);
    await answer.arrayBuffer();
    return answer.status;
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Ends it without a chance to tidy up. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill(signal);
    await exited;
  }
}
