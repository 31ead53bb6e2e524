import { PROBLEMS } from '#kernel/problem.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
} from '../support/people.js';
import { TestApp } from '../support/test-app.js';

const QUEUE = '/admin/queues/';

let app: TestApp;
let admin: Person;
let editor: Person;

beforeAll(async () => {
  app = await TestApp.start();
  const tenant = await makeTenant(app);
  admin = await makePlatformAdmin(app);
  editor = await makePerson(app, tenant, 'editor');
});

afterAll(async () => {
  await app.stop();
});

const basic = (email: string, password: string) => ({
  authorization: `Basic ${Buffer.from(`${email}:${password}`).toString('base64')}`,
});

describe('the pages people read', () => {
  it.each(['/', '/docs', '/docs/errors'])(
    '%s is HTML that loads nothing from elsewhere',
    async (path) => {
      const page = await app.call('GET', path);

      expect(page.status).toBe(200);
      expect(page.headers['content-type']).toContain('text/html');
      expect(page.headers['x-content-type-options']).toBe('nosniff');
      expect(page.headers['content-security-policy']).toMatch(/^default-src 'none';/);
      expect(page.headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval/);
      expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    },
  );

  it('the front page shows log-ins only where there are demo data', async () => {
    const page = await app.call('GET', '/');

    expect(page.text).toContain('href="/docs"');
    expect(page.text).not.toContain('Demo-Parecer');
  });

  it('a host name is shown as text, whatever it is', async () => {
    const page = await app.call('GET', '/', { headers: { host: 'x"><script>alert(1)</script>' } });

    expect(page.text).not.toContain('<script>alert');
  });

  it('every problem code has its anchor on the page its type leads to', async () => {
    const page = await app.call('GET', '/docs/errors');
    const refused = await app.call('GET', '/v1/me');

    expect(refused.body.type).toBe('/docs/errors#auth.missing_credentials');
    for (const code of Object.keys(PROBLEMS)) expect(page.text).toContain(`id="${code}"`);
  });

  it('the API description is JSON and names the routes', async () => {
    const answer = await app.call('GET', '/openapi.json');

    expect(answer.status).toBe(200);
    expect(answer.body.openapi).toMatch(/^3\./);
    expect(answer.body.paths).toHaveProperty(['/v1/posts']);
  });

  it('the README is served as text', async () => {
    const answer = await app.call('GET', '/docs/readme');

    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.text).toMatch(/^# Parecer/);
  });
});

describe('the queue page', () => {
  it.each([
    ['nobody', {}],
    ['a wrong password', basic('admin@parecer.example', 'wrong')],
    ['an e-mail nobody has', basic('nobody@nowhere.example', PASSWORD)],
    ['a damaged header', { authorization: 'Basic %%%' }],
    ['a made-up token', { authorization: 'Bearer x.y.z' }],
  ])('asks %s for credentials', async (_, headers) => {
    const refused = await app.call('GET', QUEUE, { headers });

    expect(refused.status).toBe(401);
    expect(refused.headers['www-authenticate']).toMatch(/^Basic realm=/);
    expect(refused.headers['content-type']).toContain('application/problem+json');
  });

  it('refuses people of a tenant, by password and by token', async () => {
    const byPassword = await app.call('GET', QUEUE, { headers: basic(editor.email, PASSWORD) });
    const byToken = await app.call('GET', QUEUE, { token: editor.token });

    expect([byPassword.status, byToken.status]).toEqual([403, 403]);
  });

  it('refuses the data behind the page just like the page', async () => {
    for (const path of ['api/queues', 'static/favicon.ico', 'queue/parecer']) {
      expect((await app.call('GET', `${QUEUE}${path}`)).status).toBe(401);
    }
  });

  it('shows itself and the queue to an administrator of the install', async () => {
    const page = await app.call('GET', QUEUE, { headers: basic(admin.email, PASSWORD) });
    const data = await app.call('GET', `${QUEUE}api/queues`, { token: admin.token });

    expect(page.status).toBe(200);
    expect(page.text).toContain('<title>Parecer</title>');
    expect(page.text).not.toMatch(/href="https?:/);
    expect(page.headers['content-security-policy']).not.toMatch(/https?:/);
    expect(data.body).toMatchObject({ queues: [{ name: 'parecer', readOnlyMode: true }] });
  });

  it('changes nothing', async () => {
    const paused = await app.call('PUT', `${QUEUE}api/queues/parecer/pause`, {
      token: admin.token,
    });

    expect(paused.status).toBe(405);
  });

  it('writes each try of a password into the trail, not each reload', async () => {
    const count = async () => {
      const rows = await app.database.admin<{ event: string; n: string }>(
        `select metadata ->> 'event' as event, count(*) as n from audit_trail
          where resource_type = 'session' and user_id = $1 and metadata ->> 'event' like 'log_in%' group by 1`,
        [operator.id],
      );
      return Object.fromEntries(rows.map(({ event, n }) => [event, Number(n)]));
    };
    const operator = await makePlatformAdmin(app);

    await app.call('GET', QUEUE, { headers: basic(operator.email, 'wrong') });
    await app.call('GET', QUEUE, { headers: basic(operator.email, PASSWORD) });
    await app.call('GET', QUEUE, { headers: basic(operator.email, PASSWORD) });

    // one log-in over HTTP when the person was made, one here
    expect(await count()).toEqual({ log_in: 2, log_in_failed: 1 });
  });
});
