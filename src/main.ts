import { createApp } from './create-app.js';
import { start } from './start.js';

await start(async (config) => {
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  return { app, greeting: [`Parecer is ready: ${await app.getUrl()}`] };
});
