import { randomBytes } from 'node:crypto';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { ConfigError, loadConfig } from '#platform/config/config.js';
import { setUpPeople } from '#platform/db/set-up-people.js';
import { isMailAddress, normalAddress } from '#platform/mail/mail-address.js';

/**
 * Makes an administrator of the install on the server that DATABASE_URL names: the one person no other can invite. The
 * password is made here and shown once.
 */
try {
  const [given, name] = process.argv.slice(2);
  if (!isMailAddress(given)) throw new Error('usage: create-admin <e-mail> [name]');
  const email = normalAddress(given);
  const config = loadConfig({ ROLE: 'all' });
  if (config.databaseUrl === null) {
    throw new ConfigError([
      'DATABASE_URL must name the server; the demo data have their own administrator',
    ]);
  }
  const password = randomBytes(18).toString('base64url');
  const [made] = await setUpPeople({ ...config, databaseUrl: config.databaseUrl }, [
    {
      tenantId: null,
      email,
      name: name ?? email,
      role: 'platform_admin',
      passwordHash: await new PasswordHasher(config.passwordMemoryKib).hash(password),
    },
  ]);
  if (typeof made !== 'string') throw new Error(`${email} has an account already`);
  console.log(
    `${email} may now sign in and make tenants (POST /v1/tenants). Password, shown only now:\n${password}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : 'no administrator was made');
  process.exitCode = 1;
}
