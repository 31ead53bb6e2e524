import type { Config } from '#platform/config/config.js';
import type { ConnectedConfig } from './db.module.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { installContextKey } from './context-key.js';
import { migrateUp } from './migrations.js';
import { configuredRoleUrl } from './roles.js';
import { setupDatabase } from './setup-roles.js';

const EMBEDDED_DATABASE = 'parecer';

export interface Connection {
  readonly config: ConnectedConfig;
  /** Ends the built-in server; does nothing to one that was given. */
  readonly stop: () => Promise<void>;
}

/**
 * Brings the database up to date: the one that DATABASE_URL names, whose roles `npm run db:setup` made, or the
 * built-in one, which is started and set up here.
 * @throws Error when the server cannot be reached or its roles are missing
 */
export async function connectDatabase(
  config: Config,
  log: (line: string) => void,
): Promise<Connection> {
  if (config.databaseUrl !== null) {
    const connected = { ...config, databaseUrl: config.databaseUrl };
    await migrateAsOwner(connected);
    return { config: connected, stop: async () => undefined };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  try {
    const url = new URL(embedded.adminUrl);
    url.pathname = `/${EMBEDDED_DATABASE}`;
    const connected = { ...config, databaseUrl: url.toString() };
    await setupDatabase(connected.databaseUrl, config.secret);
    await migrateAsOwner(connected);
    return { config: connected, stop: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function migrateAsOwner(config: ConnectedConfig): Promise<void> {
  try {
    const ownerUrl = configuredRoleUrl(config, 'parecer_owner');
    await migrateUp(ownerUrl);
    await installContextKey(ownerUrl, config.secret);
  } catch (error) {
    if (!isNotSetUp(error)) throw error;
    throw new Error(
      'the database is missing, lacks a role or does not let parecer_owner in: run "npm run db:setup" with the same PARECER_SECRET and DATA_DIR first',
      { cause: error },
    );
  }
}

/**
 * SQLSTATE class 28: the role is unknown or its password another; 3D000: there is no such database; 42704: a role that a
 * newer version wants is missing.
 */
function isNotSetUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(28|3D000|42704)/.test(String(error.code));
}
