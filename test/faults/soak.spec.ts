import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The first minute of `npm run bench:soak-isolation`, against a server process of its own. */
it('shows nobody a foreign row while clients hang up, statements time out and backends die', async () => {
  const child = spawn(process.execPath, ['bench/soak-isolation.mjs'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      SOAK_ANSWERS: '2000',
      SOAK_SECONDS: '60',
      SOAK_TENANTS: '10',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (said += part.toString('utf8')));
  }
  await once(child, 'exit');
  expect(said).toMatch(/foreign rows +0\n/);
  expect(said).toMatch(/checkouts with a context +0\n/);
  expect({ code: child.exitCode, said: child.exitCode === 0 ? '' : said }).toEqual({
    code: 0,
    said: '',
  });
}, 240_000);
