import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { locateBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { chooseHome } from './home.js';
import { lockDataDir } from './lock.js';
import { startSupervised } from './supervisor.js';
import { startWatchdog, type Watchdog } from './watchdog.js';

export interface EmbeddedPostgresOptions {
  /** Folder for the database, its password and its log; created when missing. */
  readonly dataDir: string;
  /** Receives one line per event worth telling an operator; never a password. */
  readonly log: (line: string) => void;
  /** Superuser password of a new database; random when absent. An existing one keeps its own. */
  readonly password?: string;
  /** False gives up crash safety for speed: for test databases. Default true. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Connection URL of the superuser, password included: do not log it. */
  readonly adminUrl: string;
  readonly port: number;
  /** Stops the server and frees the data folder. Calling it again is harmless. */
  stop(): Promise<void>;
}

/**
 * Starts the bundled PostgreSQL on 127.0.0.1, creating its database on first use, and keeps it
 * running until `stop()`. When this process dies, the server stops by itself.
 * Throws when another live process uses the same data folder, naming both.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const release = await lockDataDir(dataDir);
  let watchdog: Watchdog | undefined;
  try {
    const binaries = await locateBinaries(dataDir);
    const home = await chooseHome(dataDir, binaries, options.log);
    watchdog = startWatchdog(home.binaries.pgCtl, options.log);
    const shared = { durable: options.durable ?? true, log: options.log, guard: watchdog.guard };
    const password = await ensureCluster(home, {
      ...shared,
      ...(options.password === undefined ? {} : { password: options.password }),
    });
    const logFile = join(dataDir, 'postgres.log');
    const server = await startSupervised({ ...shared, home, logFile });
    return {
      adminUrl: `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${server.port}/postgres`,
      port: server.port,
      stop: once(() => server.stop(), watchdog, release),
    };
  } catch (error) {
    watchdog?.close();
    release();
    throw error;
  }
}

function once(
  stop: () => Promise<void>,
  watchdog: Watchdog,
  release: () => void,
): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stop().finally(() => {
      watchdog.close();
      release();
    });
    return stopping;
  };
}
