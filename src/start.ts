import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { ConfigError, loadConfig, type ProcessRole } from '#platform/config/config.js';
import { connectDatabase } from '#platform/db/connect.js';
import type { ConnectedConfig } from '#platform/db/db.module.js';
import { createLogger, type Logger } from '#platform/http/logger.js';

const STOP_WITHIN_MS = 20_000;

/** What a process runs once its database is up; `embedded` says whether the program brought that database itself. */
export type Program = (config: ConnectedConfig, embedded: boolean) => Promise<Running>;

export interface Running {
  readonly app: INestApplicationContext;
  /** Does the rest of the start, during which the app can already be stopped; gives lines for the person who started it. */
  readonly begin: () => Promise<readonly string[]>;
}

/**
 * Starts the process, and stops it cleanly on SIGINT and SIGTERM: what is at work is finished, nothing is left behind. An
 * error that nobody caught stops it too, since nobody knows what it left half done.
 */
export async function start(program: Program, forcedRole?: ProcessRole): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  const log = createLogger('info');
  let stopping: Promise<void> | null = null;
  let code = 0;
  const stop = (exitCode: number): void => {
    code = Math.max(code, exitCode);
    stopping ??= stopAll(stops, log).then((failed) => process.exit(failed ? 1 : code));
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  process.on('unhandledRejection', (err) => log.error({ err }, 'a rejection was not handled'));
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'an error was not caught: the process stops');
    stop(1);
  });
  try {
    const config = loadConfig(forcedRole === undefined ? {} : { ROLE: forcedRole });
    log.level = config.logLevel;
    const connection = await connectDatabase(config, say);
    stops.unshift(connection.stop);
    const { app, begin } = await program(connection.config, config.databaseUrl === null);
    stops.unshift(() => app.close());
    const greeting = await begin();
    if (stopping === null) for (const line of greeting) say(line);
  } catch (error) {
    if (stopping !== null) return;
    say(
      error instanceof ConfigError ? error.message : `Parecer could not start: ${describe(error)}`,
    );
    stop(1);
  }
}

/** True when something could not be stopped in time. */
async function stopAll(stops: readonly (() => Promise<void>)[], log: Logger): Promise<boolean> {
  const deadline = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(true), STOP_WITHIN_MS).unref();
  });
  const work = async (): Promise<boolean> => {
    let failed = false;
    for (const stop of stops) {
      await stop().catch((err: unknown) => {
        failed = true;
        log.error({ err }, 'could not stop cleanly');
      });
    }
    return failed;
  };
  return Promise.race([work(), deadline]);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const inner = error instanceof AggregateError ? error.errors.map(describe).join('; ') : '';
  return [error.message, inner].filter((part) => part !== '').join(': ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
