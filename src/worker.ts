import { createWorker } from './create-app.js';
import { refuseDemoAccounts } from './seed/refuse-demo-accounts.js';
import { start } from './start.js';

await start(async (config) => {
  const app = await createWorker(config);
  const begin = async (): Promise<readonly string[]> => {
    if (config.production) await refuseDemoAccounts(app);
    return ['Parecer worker is ready'];
  };
  return { app, begin };
}, 'worker');
