// Child process of startTestPostgres: holds the server until its standard input ends, also when
// the test run was killed, and leaves nothing behind.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [launcher, dataDir] = process.argv.slice(2);
const lines = [];

try {
  const { startEmbeddedPostgres } = await import(pathToFileURL(launcher).href);
  const server = await startEmbeddedPostgres({
    dataDir,
    durable: false,
    log: (line) => lines.push(line),
  });
  process.stdout.write(`${JSON.stringify({ adminUrl: server.adminUrl })}\n`);
  for await (const chunk of process.stdin) void chunk;
  await server.stop();
} catch (error) {
  process.stderr.write(`${lines.join('\n')}\n${error.stack}\n`);
  process.exitCode = 1;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
