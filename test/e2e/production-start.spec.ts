import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { DEMO_PASSWORD, demoEmail, PLATFORM_ADMIN_EMAIL } from '../../src/seed/demo-data.js';
import { PasswordHasher } from '#platform/auth/password-hasher.js';
import { setUpPeople } from '#platform/db/set-up-people.js';
import { makeTenant } from '../support/people.js';
import { distFile } from '../support/postgres.mjs';
import { ServerProcess } from '../support/server-process.js';
import { TEST_MEMORY_KIB, TestApp } from '../support/test-app.js';

const EDITOR = demoEmail('editor', 'clinica-aurora');
const OTHER_PASSWORD = 'h7Kq2vZx9Rt4-Lw8Np3Yd';

/** What `npm start` and `node dist/worker.js` do in production with what is in the database already. */
describe('a start in production', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    const tenant = await makeTenant(app, 'clinica-aurora');
    const hasher = new PasswordHasher(TEST_MEMORY_KIB);
    const person = async (tenantId: string | null, email: string, role: string, text: string) => ({
      tenantId,
      email,
      role,
      name: 'Somebody',
      passwordHash: await hasher.hash(text),
    });
    await setUpPeople(app.config, [
      await person(null, PLATFORM_ADMIN_EMAIL, 'platform_admin', DEMO_PASSWORD),
      await person(tenant.id, EDITOR, 'editor', DEMO_PASSWORD),
      await person(tenant.id, demoEmail('author', 'clinica-aurora'), 'author', OTHER_PASSWORD),
      await person(tenant.id, 'editor@clinic.example', 'editor', OTHER_PASSWORD),
    ]);
  });
  afterAll(() => app.stop());

  function start(program: string): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [distFile(program)], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DATABASE_URL: app.config.databaseUrl,
        PARECER_SECRET: app.config.secret,
        DATA_DIR: app.config.dataDir,
        PORT: '0',
      },
      encoding: 'utf8',
      timeout: 60_000,
    });
  }

  it.each(['main.js', 'worker.js'])('fails in %s while demo accounts are open', (program) => {
    const { status, stdout } = start(program);
    expect(status).toBe(1);
    expect(stdout).toContain('could not start');
    expect(stdout).toContain(`public: ${PLATFORM_ADMIN_EMAIL}, ${EDITOR}.`);
    expect(stdout).toContain('change each of these passwords');
    expect(stdout).not.toContain('ready');
    expect(stdout).not.toContain(DEMO_PASSWORD);
  });

  it('succeeds once their passwords are others', async () => {
    const hash = await new PasswordHasher(TEST_MEMORY_KIB).hash(OTHER_PASSWORD);
    await app.database.admin('update users set password_hash = $1 where email = any ($2)', [
      hash,
      [PLATFORM_ADMIN_EMAIL, EDITOR],
    ]);
    const server = await ServerProcess.start(app, { NODE_ENV: 'production' });
    try {
      expect((await server.call('GET', '/health/ready')).status).toBe(200);
    } finally {
      await server.stop();
    }
  });

  it('fails under a name of it that is not known', () => {
    const { status, stdout } = spawnSync(process.execPath, [distFile('main.js')], {
      env: { PATH: process.env.PATH, NODE_ENV: 'prod', DATA_DIR: app.config.dataDir },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('NODE_ENV must be one of production, development, test, not "prod"');
  });
});
