import pg from 'pg';
import { contextKeyBlocks } from '#platform/crypto/keys.js';

/** Gives the database the key with which it checks what a transaction says of itself. Harmless when it has it. */
export async function installContextKey(ownerUrl: string, secret: string): Promise<void> {
  const { inner, outer } = contextKeyBlocks(secret);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('select app.install_context_key($1, $2)', [inner, outer]);
  } finally {
    await owner.end();
  }
}
