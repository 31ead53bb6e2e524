import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { distFile } from '../support/postgres.mjs';
import { isRecord } from '../support/json.js';
import { TestApp } from '../support/test-app.js';

const TYPED = 'paciente Joana, CPF 529.982.247-25';

describe('an error that nobody caught', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
  });
  afterAll(() => app.stop());

  /** A program whose app says when it is closed, and which does `what` once it runs. */
  function run(what: string) {
    const program = `
      import { start } from ${JSON.stringify(pathToFileURL(distFile('start.js')).href)};
      const app = { close: async () => console.log('closed') };
      const begin = async () => { setInterval(() => undefined, 1_000); setTimeout(async () => { ${what} }); return ['begun']; };
      await start(async () => ({ app, begin }));`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program],
      {
        env: {
          PATH: process.env.PATH,
          NODE_ENV: 'test',
          DATABASE_URL: app.config.databaseUrl,
          PARECER_SECRET: app.config.secret,
          DATA_DIR: app.config.dataDir,
        },
        encoding: 'utf8',
        timeout: 60_000,
      },
    );
    const lines = stdout.trim().split('\n');
    const logged = lines
      .filter((line) => line.startsWith('{'))
      .map((line): unknown => JSON.parse(line))
      .filter(isRecord);
    return { status, stderr, lines, logged, all: stdout + stderr };
  }

  const THROW = `setTimeout(() => { throw new TypeError(${JSON.stringify(TYPED)}); });`;

  it('is one line of JSON without its words, and stops the process cleanly', () => {
    const { status, stderr, lines, logged, all } = run(THROW);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    // two writers share the pipe: which of them comes first says nothing
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(expect.arrayContaining(['begun', 'closed']));
    expect(logged[0]).toMatchObject({ level: 'fatal', err: { type: 'TypeError' } });
    expect(all).not.toContain('Joana');
  });

  it.each([
    ['an error', `Promise.reject(new RangeError(${JSON.stringify(TYPED)}))`, 'RangeError'],
    ['a text', `Promise.reject(${JSON.stringify(TYPED)})`, 'string'],
  ])('as a rejection with %s is logged alike, and the process goes on', (_, reject, type) => {
    const { status, lines, logged, all } = run(
      `void ${reject}; setTimeout(() => { console.log('alive'); process.kill(process.pid, 'SIGTERM'); }, 50);`,
    );
    expect(status).toBe(0);
    expect(lines).toEqual(['begun', expect.stringMatching(/^\{.*\}$/), 'alive', 'closed']);
    expect(logged[0]).toMatchObject({ level: 'error', err: { type } });
    expect(all).not.toContain('Joana');
  });
});
