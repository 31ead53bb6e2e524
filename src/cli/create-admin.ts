import { randomBytes } from 'node:crypto';
import { isEmail } from 'class-validator';
import pg from 'pg';
import { installScope } from '#kernel/scope.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { ConfigError, loadConfig } from '#platform/config/config.js';
import { contextKey } from '#platform/crypto/keys.js';
import { backendOf } from '#platform/db/backend.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { contextStatement } from '#platform/db/signed-context.js';

/**
 * Makes an administrator of the install on the server that DATABASE_URL names: the one person no other can make. The
 * password is made here and shown once.
 */
try {
  const [email, name] = [process.argv[2]?.toLowerCase(), process.argv[3]];
  if (!isEmail(email)) throw new Error('usage: create-admin <e-mail> [name]');
  const config = loadConfig({ ROLE: 'all' });
  if (config.databaseUrl === null) {
    throw new ConfigError([
      'DATABASE_URL must name the server; the demo data have their own administrator',
    ]);
  }
  const password = randomBytes(18).toString('base64url');
  const client = new pg.Client(
    configuredRoleUrl({ ...config, databaseUrl: config.databaseUrl }, 'parecer_app'),
  );
  await client.connect();
  try {
    const scope = installScope('create-admin');
    const context = contextStatement(scope, backendOf(client).pid, contextKey(config.secret));
    await client.query('begin');
    await client.query(context.text, [...context.values]);
    const made = await client.query(
      `insert into users (email, name, role, password_hash) values ($1, $2, 'platform_admin', $3)
       on conflict (email) do nothing`,
      [email, name ?? email, await new PasswordHasher(config.passwordMemoryKib).hash(password)],
    );
    if (made.rowCount !== 1) throw new Error(`${email} has an account already`);
    await client.query('commit');
  } finally {
    await client.end();
  }
  console.log(
    `${email} may now sign in and make tenants (POST /v1/tenants). Password, shown only now:\n${password}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : 'no administrator was made');
  process.exitCode = 1;
}
