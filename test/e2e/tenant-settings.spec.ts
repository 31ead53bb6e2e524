import { GOOD_ARTICLE } from '../support/articles.js';
import { at, textAt } from '../support/json.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

describe('the settings of a tenant', () => {
  let app: TestApp;
  let tenant: Tenant;
  let owner: Person;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  beforeEach(async () => {
    tenant = await makeTenant(app);
    owner = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  const read = (person = owner) => app.call('GET', '/v1/tenant', { token: person.token });
  const change = (body: unknown, version = '*', person = owner): Promise<Answer> =>
    app.call('PATCH', '/v1/tenant', {
      token: person.token,
      body,
      headers: { 'if-match': version },
    });

  it('begin as the install has them', async () => {
    const answer = await read();
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      id: tenant.id,
      slug: tenant.slug,
      settings: { locale: 'pt-BR', cors_origins: [], thresholds: { lgpd_min_score: 0 } },
    });
    expect(answer.headers.etag).toBe(`"${String(answer.body.version)}"`);
    expect(Object.keys(answer.body).sort()).toEqual([
      'created_at',
      'id',
      'name',
      'settings',
      'slug',
      'updated_at',
      'version',
    ]);
  });

  it('change one by one, and keep the rest', async () => {
    const first = await change({ name: 'Clínica Outra', settings: { locale: 'en' } });
    expect(first.body).toMatchObject({ name: 'Clínica Outra', settings: { locale: 'en' } });
    const second = await change({ settings: { cors_origins: ['https://painel.example'] } });
    expect(second.body).toMatchObject({
      name: 'Clínica Outra',
      settings: { locale: 'en', cors_origins: ['https://painel.example'] },
    });
    const third = await change({ settings: { thresholds: { lgpd_min_score: 70 } } });
    expect(third.body).toMatchObject({
      settings: {
        locale: 'en',
        cors_origins: ['https://painel.example'],
        thresholds: { lgpd_min_score: 70 },
      },
    });
    expect((await change({ settings: { cors_origins: [] } })).body).toMatchObject({
      settings: { cors_origins: [] },
    });
    expect((await read()).body.version).toBeGreaterThan(Number(third.body.version));
  });

  it('do not move where nothing is changed', async () => {
    const before = (await read()).body;
    expect((await change({})).body).toEqual(before);
    expect((await change({ settings: { thresholds: {} } })).body).toEqual(before);
    expect((await change({ name: before.name })).body).toEqual(before);
  });

  it('change only against the version one has read', async () => {
    const tag = (await read()).headers.etag ?? '';
    expect((await change({ name: 'Primeira' }, tag)).status).toBe(200);
    expect((await change({ settings: { locale: 'en' } }, tag)).body.code).toBe('tenant.stale');
    const newer = (await read()).headers.etag ?? '';
    expect((await change({ settings: { locale: 'en' } }, newer)).status).toBe(200);
    expect((await change({ name: 'Tarde' }, newer)).status).toBe(412);
    const missing = await app.call('PATCH', '/v1/tenant', { token: owner.token, body: {} });
    expect(missing.status).toBe(428);
    const known = await app.call('GET', '/v1/tenant', {
      token: owner.token,
      headers: { 'if-none-match': (await read()).headers.etag ?? '' },
    });
    expect(known.status).toBe(304);
  });

  it('let one of two changes at a time win', async () => {
    const tag = (await read()).headers.etag ?? '';
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        name < 'c' ? change({ name }, tag) : change({ settings: { locale: 'en' } }, tag),
      ),
    );
    expect(answers.map(({ status }) => String(status)).sort()).toEqual([
      '200',
      '412',
      '412',
      '412',
    ]);
  });

  const setOrigins = (...cors_origins: unknown[]) => ({ settings: { cors_origins } });
  it.each([
    ['a blank name', { name: ' ' }, 422, '/name'],
    ['a long name', { name: 'x'.repeat(256) }, 422, '/name'],
    ['a name of null', { name: null }, 422, '/name'],
    ['settings that are a list', { settings: [] }, 422, '/settings'],
    ['settings that are null', { settings: null }, 422, '/settings'],
    ['an unknown setting', { settings: { plan: 'gold' } }, 400, '/settings/plan'],
    ['a demo marker', { settings: { demo: 'seeding' } }, 400, '/settings/demo'],
    ['a language nobody speaks here', { settings: { locale: 'xx' } }, 422, '/settings/locale'],
    [
      'origins that are no list',
      { settings: { cors_origins: 'https://a.example' } },
      422,
      '/settings/cors_origins',
    ],
    ['any origin', setOrigins('*'), 422, '/settings/cors_origins'],
    ['the origin of no page', setOrigins('null'), 422, '/settings/cors_origins'],
    ['a wildcard host', setOrigins('https://*.example.org'), 422, '/settings/cors_origins'],
    ['http', setOrigins('http://painel.example'), 422, '/settings/cors_origins'],
    [
      'http of a host named like this machine',
      setOrigins('http://localhost.evil.example'),
      422,
      '/settings/cors_origins',
    ],
    ['a path', setOrigins('https://painel.example/'), 422, '/settings/cors_origins'],
    ['capital letters', setOrigins('https://Painel.example'), 422, '/settings/cors_origins'],
    ['a default port', setOrigins('https://painel.example:443'), 422, '/settings/cors_origins'],
    [
      'a port that is none',
      setOrigins('https://painel.example:99999'),
      422,
      '/settings/cors_origins',
    ],
    ['a user in the origin', setOrigins('https://u@painel.example'), 422, '/settings/cors_origins'],
    ['letters beyond ASCII', setOrigins('https://clínica.example'), 422, '/settings/cors_origins'],
    ['a line feed', setOrigins('https://painel.example\n'), 422, '/settings/cors_origins'],
    [
      'the same origin twice',
      setOrigins('https://a.example', 'https://a.example'),
      422,
      '/settings/cors_origins',
    ],
    ['a number as origin', setOrigins(7), 422, '/settings/cors_origins'],
    [
      'too many origins',
      setOrigins(...Array.from({ length: 21 }, (_, n) => `https://h${n}.example`)),
      422,
      '/settings/cors_origins',
    ],
    [
      'a score below nothing',
      { settings: { thresholds: { lgpd_min_score: -1 } } },
      422,
      '/settings/thresholds/lgpd_min_score',
    ],
    [
      'a score beyond all',
      { settings: { thresholds: { lgpd_min_score: 101 } } },
      422,
      '/settings/thresholds/lgpd_min_score',
    ],
    [
      'half a point',
      { settings: { thresholds: { lgpd_min_score: 50.5 } } },
      422,
      '/settings/thresholds/lgpd_min_score',
    ],
    [
      'a score in words',
      { settings: { thresholds: { lgpd_min_score: '50' } } },
      422,
      '/settings/thresholds/lgpd_min_score',
    ],
    [
      'an unknown threshold',
      { settings: { thresholds: { cfm: 1 } } },
      400,
      '/settings/thresholds/cfm',
    ],
    ['a status', { status: 'active' }, 400, '/status'],
    ['a slug', { slug: 'outra' }, 400, '/slug'],
    ['limits', { limits: {} }, 400, '/limits'],
    ['an end to a legal hold', { legal_hold_reason: null }, 400, '/legal_hold_reason'],
  ])('refuse %s', async (_what, body, status, pointer) => {
    const before = (await read()).body;
    const answer = await change(body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(at(answer.body, 'errors'))).toContain(`"pointer":"${pointer}"`);
    expect((await read()).body).toEqual(before);
  });

  it('take every origin a page of theirs can have', async () => {
    const origins = [
      'https://painel.example',
      'https://painel.example:8443',
      'https://xn--clnica-5ya.example',
      'http://localhost',
      'http://localhost:5173',
    ];
    expect((await change(setOrigins(...origins))).body).toMatchObject({
      settings: { cors_origins: origins },
    });
  });

  it('are the administrator’s of the tenant alone', async () => {
    const others = await Promise.all([
      ...(['editor', 'author', 'compliance_officer', 'medical_admin', 'subscriber'] as const).map(
        (role) => makePerson(app, tenant, role),
      ),
      makePlatformAdmin(app),
    ]);
    for (const person of others) {
      expect((await read(person)).status).toBe(403);
      expect((await change({ name: 'X' }, '*', person)).status).toBe(403);
    }
    expect((await app.call('GET', '/v1/tenant')).status).toBe(401);
  });

  it('stay unseen by the administrators of the install', async () => {
    await change({ settings: { cors_origins: ['https://segredo.example'] } });
    const admin = await makePlatformAdmin(app);
    for (const path of ['/v1/tenants', `/v1/tenants/${tenant.id}`]) {
      const { status, text } = await app.call('GET', path, { token: admin.token });
      expect(status).toBe(200);
      expect(text).not.toMatch(/segredo|settings|cors/);
    }
  });

  it('cannot be given to another tenant, nor its status be changed, by SQL of their own', async () => {
    const other = await makeTenant(app);
    const { Db } = await import('#platform/db/db.js');
    const { scopeOf } = await import('../support/signed.js');
    const db = app.nest.get(Db, { strict: false });
    const as = (sql: string, ...values: unknown[]) =>
      db.runAs(scopeOf(tenant.id), (tx) => tx.change(sql, values));
    expect(
      await as(
        'update tenant_settings set locale = $2 where tenant_id = $1 returning 1',
        other.id,
        'en',
      ),
    ).toEqual([]);
    expect(
      await as('update tenants set name = $2 where id = $1 returning 1', other.id, 'X'),
    ).toEqual([]);
    for (const wrong of [
      `status = 'suspended'`,
      `slug = 'outra'`,
      `legal_hold_at = now(), legal_hold_reason = 'x'`,
      'seeding = true',
    ]) {
      await expect(
        as(`update tenants set ${wrong} where id = $1`, tenant.id),
      ).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  describe('a minimum LGPD score', () => {
    /** A text whose only flaw is a first name and a town: to be reviewed, not refused. */
    const CONTENT =
      '<p>Medir a pressão em repouso faz parte do cuidado. Telefone para contato: (11) 98765-4321.</p>';

    async function judge(): Promise<Answer> {
      const post = await app.call('POST', '/v1/posts', {
        token: owner.token,
        body: { title: 'Pressão em casa', content: CONTENT },
      });
      const id = textAt(post.body, 'id');
      await app.call('POST', `/v1/posts/${id}/submit`, { token: owner.token });
      return eventually('the machine has judged', 30, async () => {
        const answer = await app.call('GET', `/v1/posts/${id}/workflow`, { token: owner.token });
        const { state, awaiting_decision: awaiting } = answer.body;
        return (state === 'revision_required' || awaiting === true) && answer;
      });
    }

    it('refuses what the install would let through, and says so', async () => {
      const lenient = await judge();
      const score = Number(lenient.body.lgpd_score);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(100);
      await change({ settings: { thresholds: { lgpd_min_score: score } } });
      expect((await judge()).body.state).toBe(lenient.body.state);
      await change({ settings: { thresholds: { lgpd_min_score: score + 1 } } });
      const strict = await judge();
      expect(strict.body).toMatchObject({ state: 'revision_required', lgpd_score: score });
      expect(strict.body.findings).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            rule: 'LGPD-MIN-SCORE',
            severity: 'B',
            message: expect.stringContaining(`no mínimo ${score + 1}`),
          }),
        ]),
      );
    });

    it('lets a clean text through at the highest minimum', async () => {
      await change({ settings: { thresholds: { lgpd_min_score: 100 } } });
      const post = await app.call('POST', '/v1/posts', {
        token: owner.token,
        body: { ...GOOD_ARTICLE },
      });
      const id = textAt(post.body, 'id');
      await app.call('POST', `/v1/posts/${id}/submit`, { token: owner.token });
      const judged = await eventually('the machine has judged', 30, async () => {
        const answer = await app.call('GET', `/v1/posts/${id}/workflow`, { token: owner.token });
        return (
          (answer.body.awaiting_decision === true || answer.body.state === 'revision_required') &&
          answer
        );
      });
      expect(judged.body).toMatchObject({ state: 'cfm_pending', lgpd_score: 100 });
    });
  });
});
