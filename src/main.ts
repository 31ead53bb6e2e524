import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.js';
import { greeting } from './greeting.js';
import { refuseDemoAccounts } from './seed/refuse-demo-accounts.js';
import { seedDemo } from './seed/seed-demo.js';
import { start } from './start.js';

/** A machine that is busy with its first start may let a connection wait for too long. */
const SEED_TRIES = 3;

await start(async (config, embedded) => {
  const app = await createApp(config);
  const begin = async (): Promise<readonly string[]> => {
    if (config.production) await refuseDemoAccounts(app);
    const demoFailure = config.seedDemo ? await failureOfSeeding(app) : null;
    await app.listen(config.port, config.host);
    return greeting({ config, url: await app.getUrl(), embedded, demoFailure });
  };
  return { app, begin };
});

/** Demo data that could not be made are no reason to serve nothing: each try, and the next start, goes on with them. */
async function failureOfSeeding(app: NestFastifyApplication): Promise<string | null> {
  let failure: string | null = null;
  for (let attempt = 0; attempt < SEED_TRIES; attempt += 1) {
    try {
      await seedDemo(app);
      return null;
    } catch (error) {
      failure = error instanceof Error ? error.message : 'unknown error';
    }
  }
  return failure;
}
