import { ConfigError, loadConfig } from '#platform/config/config.js';
import { migrateUp } from '#platform/db/migrations.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { setupDatabase } from '#platform/db/setup-roles.js';

/** Makes roles and schema on the server that DATABASE_URL names, as the administrator whose login it carries. */
try {
  const config = loadConfig({ ROLE: 'all' });
  if (config.databaseUrl === null) {
    throw new ConfigError(['DATABASE_URL must name the server and an administrator of it']);
  }
  await setupDatabase(config.databaseUrl, config.secret, (line) =>
    process.stderr.write(`${line}\n`),
  );
  await migrateUp(
    configuredRoleUrl({ ...config, databaseUrl: config.databaseUrl }, 'parecer_owner'),
  );
  process.stdout.write(
    'Roles parecer_owner, parecer_app and parecer_relay are ready, the schema is up to date.\n',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'set-up failed'}\n`);
  process.exitCode = 1;
}
