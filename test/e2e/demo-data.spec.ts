import {
  DEMO_PASSWORD,
  DEMO_TENANTS,
  demoEmail,
  PLATFORM_ADMIN_EMAIL,
} from '../../src/seed/demo-data.js';
import { seedDemo } from '../../src/seed/seed-demo.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { TestApp } from '../support/test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start({ seedDemo: true });
  await seedDemo(app.nest);
});

afterAll(async () => {
  await app.stop();
});

async function signIn(email: string): Promise<string> {
  const answer = await app.call('POST', '/v1/auth/login', {
    body: { email, password: DEMO_PASSWORD },
  });
  return textAt(answer.body, 'access_token');
}

async function counts(): Promise<unknown> {
  const [row] = await app.database.admin(
    `select (select count(*) from tenants) as tenants, (select count(*) from users) as users,
            (select count(*) from posts) as posts, (select count(*) from workflow_states) as runs,
            (select count(*) from publications) as publications, (select count(*) from custom_fields) as fields`,
  );
  return row;
}

describe('the demo data', () => {
  it('has somebody of every role in each tenant, and an administrator of the install', async () => {
    for (const { slug, people } of DEMO_TENANTS) {
      for (const { role, name } of people) {
        const me = await app.call('GET', '/v1/me', { token: await signIn(demoEmail(role, slug)) });
        expect(me.body).toMatchObject({ role, user: { name }, tenant: { slug } });
      }
    }
    const me = await app.call('GET', '/v1/me', { token: await signIn(PLATFORM_ADMIN_EMAIL) });
    expect(me.body).toMatchObject({ role: 'platform_admin', tenant: null });
  });

  it.each(DEMO_TENANTS.map((tenant) => [tenant.slug, tenant] as const))(
    'has taken the articles of %s as far as they should go',
    async (slug, tenant) => {
      const token = await signIn(demoEmail('editor', slug));
      const posts = rowsOf((await app.call('GET', '/v1/posts?limit=100', { token })).body);
      for (const { slug: name, fate } of tenant.articles) {
        const post = posts.find((row) => row.slug === name);
        const { body } = await app.call('GET', `/v1/posts/${textAt(post, 'id')}/workflow`, {
          token,
        });
        const stands = {
          status: post?.status,
          state: body.state,
          awaiting: body.awaiting_decision,
        };
        expect({ name, ...stands }).toEqual({ name, ...EXPECTED[fate] });
      }
    },
  );

  it('refused the bad articles with findings of every stage', async () => {
    const token = await signIn('editor@clinica-aurora.example');
    const posts = rowsOf((await app.call('GET', '/v1/posts?limit=100', { token })).body);
    const bad = posts.find(({ slug }) => slug === 'adeus-pressao-alta');
    const review = await app.call('GET', `/v1/posts/${textAt(bad, 'id')}/workflow`, { token });
    const findings = Array.isArray(review.body.findings) ? review.body.findings : [];

    expect(findings.map((finding) => at(finding, 'rule'))).toEqual(
      expect.arrayContaining(['LGPD-CPF', 'LGPD-SENS', 'CLAIM-NO-REFERENCE', 'CFM-11-GUARANTEE']),
    );
  });

  it('shows partners what was approved, by verified professionals too', async () => {
    const list = await app.call('GET', '/v1/delivery/clinica-aurora/posts');

    expect(rowsOf(list.body)).toHaveLength(3);
    expect(rowsOf(list.body)[0]).toMatchObject({
      slug: 'como-medir-a-pressao-em-casa',
      author: { professional_registry: 'CRM/SP 123456 – RQE 45678', speciality: 'Cardiologia' },
    });
  });

  it('is made once', async () => {
    const before = await counts();
    await seedDemo(app.nest);

    expect(await counts()).toEqual(before);
  });

  it('is left alone after it was complete, whatever people did to it', async () => {
    await app.database.admin(
      `update users set name = 'Outro nome' where email = 'author@clinica-aurora.example'`,
    );
    await seedDemo(app.nest);
    const rows = await app.database.admin(
      `select name from users where email = 'author@clinica-aurora.example'`,
    );

    expect(rows).toEqual([{ name: 'Outro nome' }]);
  });
});

describe('demo data whose making was cut short', () => {
  it('is completed at the next start', async () => {
    const complete = await counts();
    const other = await TestApp.start({ seedDemo: true });
    try {
      await seedDemo(other.nest);
      // as if the process had died between two steps
      await other.database.admin(`
        set session_replication_role = replica;
        delete from publications where slug = 'caminhar-quanto-e-o-bastante';
        delete from publication_history where slug = 'caminhar-quanto-e-o-bastante';
        delete from slug_history where slug = 'caminhar-quanto-e-o-bastante';
        update posts set status = 'draft', published_at = null where slug = 'caminhar-quanto-e-o-bastante';
        delete from users where email = 'subscriber@hospital-horizonte.example';
        update tenants set seeding = true`);
      await seedDemo(other.nest);

      const [row] = await other.database.admin(
        `select (select count(*) from tenants) as tenants, (select count(*) from users) as users,
                (select count(*) from posts) as posts, (select count(*) from workflow_states) as runs,
                (select count(*) from publications) as publications, (select count(*) from custom_fields) as fields`,
      );
      expect(row).toEqual(complete);
    } finally {
      await other.stop();
    }
  });
});

const EXPECTED = {
  draft: { status: 'draft', state: 'created', awaiting: false },
  refused: { status: 'draft', state: 'revision_required', awaiting: false },
  waiting: { status: 'draft', state: 'cfm_pending', awaiting: true },
  published: { status: 'published', state: 'approved', awaiting: false },
} as const;
