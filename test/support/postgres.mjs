import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

/** Path of a compiled file; TEST_DIST_DIR names another build than `dist`. */
export function distFile(path) {
  const file = resolve(root, process.env.TEST_DIST_DIR ?? 'dist', path);
  if (!existsSync(file))
    throw new Error(`${file} is missing: run "npm run build" before the tests`);
  return file;
}

/**
 * A throwaway PostgreSQL for tests: the one TEST_DATABASE_URL names (superuser URL; left running),
 * or the bundled one in a temporary folder, without flushes to disk.
 * The server belongs to a child process: the launcher is an ES module, which Jest cannot load.
 *
 * @returns {Promise<{ adminUrl: string, stop: () => Promise<void> }>}
 */
export async function startTestPostgres() {
  const external = process.env.TEST_DATABASE_URL;
  if (external) return { adminUrl: external, stop: async () => undefined };

  const launcher = distFile('platform/db/embedded/embedded-postgres.js');
  const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'parecer-test-')));
  // mkdtemp makes it private, but as root the server runs as another user.
  chmodSync(dataDir, 0o711);
  const script = join(root, 'test/support/postgres-server.mjs');
  // Detached: Ctrl-C must not end it before it has removed its folder.
  const child = spawn(process.execPath, [script, launcher, dataDir], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const failed = exited.then(([code]) => {
    throw new Error(`The test PostgreSQL did not start (exit code ${code}); see the lines above`);
  });
  failed.catch(() => undefined);
  const ready = once(createInterface({ input: child.stdout }), 'line');
  const [line] = await Promise.race([ready, failed]);
  return {
    adminUrl: JSON.parse(line).adminUrl,
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}
