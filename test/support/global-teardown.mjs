import { dropTestDatabases } from './global-setup.mjs';

export default async function globalTeardown() {
  if (process.env.TEST_DATABASE_URL) await dropTestDatabases();
  await globalThis.testPostgres.stop();
}
