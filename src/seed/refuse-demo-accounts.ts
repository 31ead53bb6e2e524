import type { INestApplicationContext } from '@nestjs/common';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { AuthDb } from '#platform/db/auth-db.js';
import { DEMO_PASSWORD, DEMO_TENANTS, demoEmail, PLATFORM_ADMIN_EMAIL } from './demo-data.js';

const DEMO_EMAILS: readonly string[] = [
  PLATFORM_ADMIN_EMAIL,
  ...DEMO_TENANTS.flatMap(({ slug, people }) => people.map(({ role }) => demoEmail(role, slug))),
];

/**
 * For a start in production: demo data may have been made in the database before it.
 * @throws Error while somebody could sign in with the password that stands in the manual
 */
export async function refuseDemoAccounts(app: INestApplicationContext): Promise<void> {
  const open = await openDemoAccounts(app.get(AuthDb, { strict: false }), app.get(PasswordHasher));
  if (open.length === 0) return;
  throw new Error(
    [
      `with NODE_ENV=production the database must not hold accounts whose password is public: ${open.join(', ')}.`,
      'Use a database without the demo data, or start once without NODE_ENV=production, where only you can reach it,',
      'and change each of these passwords (POST /v1/me/password) or delete the two tenants',
    ].join(' '),
  );
}

async function openDemoAccounts(db: AuthDb, hasher: PasswordHasher): Promise<readonly string[]> {
  const open: string[] = [];
  const judged = new Map<string, boolean>();
  for (const email of DEMO_EMAILS) {
    const found = await db.one<{ readonly password_hash: string }>(
      'select password_hash from app.find_credentials($1)',
      [email],
    );
    if (found === null) continue;
    // people of one demo mostly have one hash
    const { password_hash: hash } = found;
    const isOpen = judged.get(hash) ?? (await hasher.verify(hash, DEMO_PASSWORD));
    judged.set(hash, isOpen);
    if (isOpen) open.push(email);
  }
  return open;
}
