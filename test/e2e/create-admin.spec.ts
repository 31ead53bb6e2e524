import { spawnSync } from 'node:child_process';
import { distFile } from '../support/postgres.mjs';
import { TestApp } from '../support/test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});

afterAll(async () => {
  await app.stop();
});

function createAdmin(...args: readonly string[]) {
  const { databaseUrl, secret, dataDir } = app.config;
  return spawnSync(process.execPath, [distFile('cli/create-admin.js'), ...args], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      PARECER_SECRET: secret,
      DATA_DIR: dataDir,
      SEED_DEMO: 'false',
      NODE_ENV: 'production',
    },
    encoding: 'utf8',
  });
}

describe('create-admin', () => {
  it('makes somebody who can sign in and make tenants', async () => {
    const made = createAdmin('Operator@Example.org', 'Olga Prado');
    const password = made.stdout.trim().split('\n').at(-1);
    const logIn = await app.call('POST', '/v1/auth/login', {
      body: { email: 'operator@example.org', password },
    });
    const token = String(logIn.body.access_token);
    const tenants = await app.call('GET', '/v1/tenants', { token });

    expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' });
    expect(tenants.status).toBe(200);
  });

  it('never changes an account that is there', () => {
    createAdmin('twice@example.org');
    const again = createAdmin('twice@example.org');

    expect(again.status).toBe(1);
    expect(again.stderr).toContain('has an account already');
    expect(again.stdout).toBe('');
  });

  it('says how it is called', () => {
    expect(createAdmin('nobody').stderr).toContain('usage');
  });
});
