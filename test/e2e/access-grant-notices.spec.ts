import { decide, letIn } from '../support/access.js';
import { allSent, letterAbout, writtenLetters } from '../support/letters.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

describe('what a tenant hears of access to it', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let second: Person;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    second = await makePerson(app, tenant, 'administrator');
    editor = await makePerson(app, tenant, 'editor');
    await makePerson(app, await makeTenant(app), 'administrator');
  });
  afterAll(() => app.stop());

  const toldOf = async (grantId: string): Promise<readonly string[]> => {
    const rows = await app.database.admin<{ told: readonly string[] }>(
      'select told from access_grants where id = $1',
      [grantId],
    );
    return rows[0]?.told ?? [];
  };

  it('is told of request, approval, first use and end, each once, to every administrator', async () => {
    const guest = await letIn(app, tenant, administrator, { scope: ['posts', 'audit'] });
    for (const { email } of [administrator, second]) {
      const asked = await letterAbout(app, email, 'Pedido de acesso');
      expect(asked.text).toContain('Incidente 4711');
      expect(asked.text).toContain('An administrator of the platform asks');
      expect(asked.text).toContain(`/v1/tenant/access-grants/${guest.grantId}`);
      await letterAbout(app, email, 'aprovado');
    }
    await guest.call('GET', '/v1/posts');
    await guest.call('GET', '/v1/posts');
    await letterAbout(app, administrator.email, 'em uso');
    await decide(app, administrator, guest.grantId, 'revoke');
    const end = await letterAbout(app, administrator.email, 'encerrado');
    expect(end.text).toMatch(/terminou em \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    await allSent(app);
    const letters = writtenLetters(app).filter(({ text }) => text.includes(guest.grantId));
    expect(letters).toHaveLength(8);
    expect(new Set(letters.map(({ to }) => to))).toEqual(
      new Set([administrator.email, second.email]),
    );
    expect(writtenLetters(app).some(({ to }) => to === editor.email)).toBe(false);
  });

  it('is told of an end by time, which its trail then has too', async () => {
    const guest = await letIn(app, tenant, administrator);
    await eventually('approval is told', 10, async () =>
      (await toldOf(guest.grantId)).includes('approved'),
    );
    await app.database.admin(
      `do $$ begin set local session_replication_role = replica;
        update access_grants set starts_at = now() - interval '2 hours', expires_at = now() - interval '1 hour'
         where id = '${guest.grantId}'; end $$`,
    );
    await eventually('the end is told', 10, async () =>
      (await toldOf(guest.grantId)).includes('ended'),
    );
    const lines = await app.database.admin<{ event: string }>(
      `select metadata ->> 'event' as event from audit_trail
        where tenant_id = $1 and resource_id = $2 and metadata ? 'event'`,
      [tenant.id, guest.grantId],
    );
    expect(lines).toEqual([{ event: 'expired' }]);
  });

  it('hears nothing of a use that never was, nor of the end of what was refused', async () => {
    const guest = await letIn(app, tenant, administrator);
    await decide(app, administrator, guest.grantId, 'revoke');
    await eventually('the end is told', 10, async () =>
      (await toldOf(guest.grantId)).includes('ended'),
    );
    expect(await toldOf(guest.grantId)).toEqual(['requested', 'approved', 'ended']);
  });
});
