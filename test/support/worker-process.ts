import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { distFile } from './postgres.mjs';
import type { TestApp } from './test-app.js';

/** A worker in a process of its own, as it runs in production. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(
    app: TestApp,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<WorkerProcess> {
    const { queueUrl } = app.config;
    const child = spawn(process.execPath, [distFile('worker.js')], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: app.config.databaseUrl,
        PARECER_SECRET: app.config.secret,
        DATA_DIR: app.config.dataDir,
        SEED_DEMO: 'false',
        LOG_LEVEL: 'fatal',
        ...(queueUrl === null ? {} : { QUEUE_URL: queueUrl }),
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the worker ended with ${code}`)));
      child.stdout?.on('data', (chunk: Buffer) => {
        if (chunk.includes('worker is ready')) resolve();
      });
    });
    return new WorkerProcess(child);
  }

  /** Ends it without a chance to tidy up. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks it to end and gives its exit code. */
  async stop(): Promise<number | null> {
    await this.end('SIGTERM');
    return this.child.exitCode;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill(signal);
    await exited;
  }
}
