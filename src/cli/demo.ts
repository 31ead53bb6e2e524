import { Client } from './demo/api.js';
import { answers, startServer } from './demo/server.js';
import { tellStory } from './demo/story.js';
import { Teller } from './demo/teller.js';

const DEFAULT = 'http://127.0.0.1:3000';

/** Drives the whole story over HTTP: against the server named on the command line, the local one, or one of its own. */
try {
  const named = process.argv[2]?.replace(/\/$/, '');
  const running = named ?? DEFAULT;
  const found = await answers(running);
  if (named !== undefined && !found) throw new Error(`no Parecer server answers at ${named}`);
  if (!found)
    console.log(`No server answers at ${running}: starting one of its own, with empty data …`);
  const server = found ? { base: running, stop: async () => undefined } : await startServer();
  try {
    const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
    const teller = new Teller((line) => console.log(line), colours);
    console.log(`Parecer at ${server.base}`);
    await tellStory(new Client(server.base), teller);
    process.exitCode = teller.end() ? 0 : 1;
  } finally {
    await server.stop();
  }
} catch (error) {
  console.error(
    `\nThe story ended early: ${error instanceof Error ? error.message : 'unknown error'}`,
  );
  process.exitCode = 1;
}
