import { setTimeout as sleep } from 'node:timers/promises';
import { boundLogFile } from './log-file.js';
import {
  clearLeftovers,
  launch,
  pickPort,
  ServerStartError,
  stopServer,
  type LaunchOptions,
  type Postmaster,
} from './server.js';

interface SupervisedServer {
  readonly port: number;
  /** Stops the server for good. May be called again and while a restart is under way. */
  stop(): Promise<void>;
}

type SuperviseOptions = Omit<LaunchOptions, 'port'> & {
  readonly log: (line: string) => void;
};

const PORT_ATTEMPTS = 5;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 10_000;
/** A server that ran this long before it died gets the short delay again. */
const STABLE_MS = 60_000;
const LOG_CHECK_MS = 60_000;

/** Starts the server on a free port and restarts it there whenever it dies, until `stop()`. */
export async function startSupervised(options: SuperviseOptions): Promise<SupervisedServer> {
  await clearLeftovers(options.home, options.log);
  const { port, server } = await launchOnFreePort(options);
  const stopping = new AbortController();
  const supervision = supervise({ ...options, port }, server, stopping.signal);
  const logCheck = setInterval(() => {
    try {
      boundLogFile(options.logFile);
    } catch (error) {
      options.log(`cannot shorten ${options.logFile}: ${messageOf(error)}`);
    }
  }, LOG_CHECK_MS);
  logCheck.unref();
  return {
    port,
    stop: async () => {
      clearInterval(logCheck);
      stopping.abort();
      await supervision;
    },
  };
}

async function launchOnFreePort(
  options: SuperviseOptions,
): Promise<{ readonly port: number; readonly server: Postmaster }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await pickPort();
    try {
      return { port, server: await launch({ ...options, port }) };
    } catch (error) {
      const lostRace = error instanceof ServerStartError && error.portTaken;
      if (!lostRace || attempt === PORT_ATTEMPTS) throw error;
      options.log(`port ${port} was taken meanwhile, trying another`);
    }
  }
}

async function supervise(
  options: LaunchOptions & SuperviseOptions,
  first: Postmaster,
  stopping: AbortSignal,
): Promise<void> {
  const stopped = new Promise<undefined>((settle) => {
    stopping.addEventListener('abort', () => settle(undefined), { once: true });
  });
  let server = first;
  let delay = FIRST_DELAY_MS;
  while (!stopping.aborted) {
    const since = Date.now();
    const reason = await Promise.race([server.exited, stopped]);
    if (reason === undefined) break;
    options.guard(undefined);
    if (Date.now() - since > STABLE_MS) delay = FIRST_DELAY_MS;
    options.log(`PostgreSQL (process ${server.pid}) ended unexpectedly: ${reason}; restarting`);
    const next = await relaunch(options, delay, stopping);
    if (next === undefined) return clearLeftovers(options.home, options.log);
    server = next;
    delay = Math.min(delay * 2, LONGEST_DELAY_MS);
    options.log(`PostgreSQL is back on port ${options.port} (process ${server.pid})`);
  }
  await stopServer(options.home, server);
  options.guard(undefined);
}

/** Tries until the server runs again; undefined when stopped before. */
async function relaunch(
  options: LaunchOptions & SuperviseOptions,
  firstDelay: number,
  stopping: AbortSignal,
): Promise<Postmaster | undefined> {
  for (let delay = firstDelay; ; delay = Math.min(delay * 2, LONGEST_DELAY_MS)) {
    await sleep(delay, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return undefined;
    try {
      await clearLeftovers(options.home, options.log);
      return await launch(options);
    } catch (error) {
      options.log(`restart failed: ${messageOf(error)}`);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
