import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.js';
import { greeting } from './greeting.js';
import { seedDemo } from './seed/seed-demo.js';
import { start } from './start.js';

await start(async (config, embedded) => {
  const app = await createApp(config);
  const demoFailure = config.seedDemo ? await failureOfSeeding(app) : null;
  await app.listen(config.port, config.host);
  return { app, greeting: greeting({ config, url: await app.getUrl(), embedded, demoFailure }) };
});

/** Demo data that could not be made are no reason to serve nothing: the next start completes them. */
async function failureOfSeeding(app: NestFastifyApplication): Promise<string | null> {
  try {
    await seedDemo(app);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown error';
  }
}
