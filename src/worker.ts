import { createWorker } from './create-app.js';
import { start } from './start.js';

await start(
  async (config) => ({
    app: await createWorker(config),
    begin: async () => ['Parecer worker is ready'],
  }),
  'worker',
);
