import pg from 'pg';
import type { Config } from '#platform/config/config.js';
import { configuredRoleUrl } from './roles.js';

export type OwnerConfig = Pick<Config, 'secret'> & { readonly databaseUrl: string };

/** One transaction as the owner of the schema: for set-up, which makes what the roles that serve requests may not. */
export async function asOwner<T>(
  config: OwnerConfig,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = new pg.Client({
    connectionString: configuredRoleUrl(config, 'parecer_owner'),
    connectionTimeoutMillis: 10_000,
  });
  await owner.connect();
  try {
    await owner.query('begin');
    const result = await work(owner);
    await owner.query('commit');
    return result;
  } finally {
    await owner.end();
  }
}
