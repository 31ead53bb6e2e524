import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { isTenantId, isUserId } from '#kernel/ids.js';
import { personOf, systemScope } from '#kernel/scope.js';
import { Db } from '#platform/db/db.js';
import { linkTokenHash } from '#platform/mail/link-token.js';
import { at, textAt } from '../support/json.js';
import { allSent, letterAbout, lettersTo, tokenIn } from '../support/letters.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  PASSWORD,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

/** What can be made of invitations by whoever runs SQL, is quick, or was an administrator once. */
describe('invitations under attack', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  let operator: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    operator = await makePlatformAdmin(app);
  });
  afterAll(() => app.stop());

  const address = () => `alvo-${randomUUID().slice(0, 8)}@convidada.example`;
  const tokenFor = async (email: string) => tokenIn(await letterAbout(app, email, 'Convite'));
  const accept = (token: string): Promise<Answer> =>
    app.call('POST', '/v1/auth/accept-invitation', { body: { token, password: PASSWORD } });
  const stateOf = async (id: string, by: Person) =>
    (await app.call('GET', `/v1/invitations/${id}`, { token: by.token })).body.state;

  async function invite(by: Person, email: string): Promise<string> {
    const body = { email, name: 'Ana Souza', role: 'administrator' };
    const made = await app.call('POST', '/v1/invitations', { token: by.token, body });
    expect(made.status).toBe(202);
    return textAt(made.body, 'id');
  }

  function change(by: Person, person: Person, body: unknown): Promise<Answer> {
    const headers = { 'if-match': '*' };
    return app.call('PATCH', `/v1/users/${person.id}`, { token: by.token, headers, body });
  }

  function remove(by: Person, person: Person): Promise<Answer> {
    const headers = { 'if-match': '*' };
    return app.call('DELETE', `/v1/users/${person.id}`, { token: by.token, headers });
  }

  describe('by SQL of an administrator', () => {
    /** What the database says of an invitation to `email` with these letters; nothing of it is kept. */
    async function outcome(email: string, letter: Buffer | null, elsewhere: Buffer | null) {
      if (!isTenantId(tenant.id) || !isUserId(admin.id)) throw new Error('no ids');
      const actor = personOf(admin.id, 'administrator');
      const scope = { ...systemScope(tenant.id, 'x', 'x'), actor };
      const undone = new Error('undone');
      let sizes = '';
      const tried = app.nest.get(Db, { strict: false }).runAs(scope, async (tx) => {
        const id = randomUUID();
        await tx.query(
          `select app.create_invitation($1, 'x', 'author', null, null, null, $2, '1 day', $3, $4, $5, $6)`,
          [email, randomBytes(32), id, letter, elsewhere, randomBytes(32)],
        );
        const used = `select pg_total_relation_size('public.mails')::text as bytes`;
        sizes = (await tx.one<{ bytes: string }>(used))?.bytes ?? '';
        throw undone;
      });
      const told = await tried.catch((error: unknown) => error);
      if (told === undone) return { bytes: Number(sizes) };
      expect(told).toMatchObject({ code: '23514' });
      return 'refused' as const;
    }

    const bytes = (n: number) => Buffer.alloc(n, 7);

    it.each([
      ['an empty second letter', bytes(40), bytes(0)],
      ['an empty first letter', bytes(0), bytes(40)],
      ['no second letter', bytes(40), null],
      ['no first letter', null, bytes(40)],
      ['no letter', null, null],
      ['too big a second letter', bytes(40), bytes(65_537)],
      ['too big letters', bytes(65_537), bytes(65_537)],
      ['letters of two sizes', bytes(40), bytes(60_000)],
    ])(
      'are refused with %s, whether the address has an account or not',
      async (_what, one, two) => {
        const known = await makePerson(app, await makeTenant(app), 'author');
        expect(await outcome(known.email, one, two)).toBe('refused');
        expect(await outcome(address(), one, two)).toBe('refused');
      },
    );

    it('fill the disk alike, whatever the letters are made of', async () => {
      await allSent(app);
      const known = await makePerson(app, await makeTenant(app), 'author');
      const letters = [bytes(65_536), randomBytes(65_536)] as const;
      const grown: number[] = [];
      let before = await outcome(address(), bytes(65_536), bytes(65_536));
      for (const email of [known.email, address()]) {
        const after = await outcome(email, ...letters);
        if (before === 'refused' || after === 'refused') throw new Error('these letters are good');
        grown.push(after.bytes - before.bytes);
        before = after;
      }
      // pages are filled, not counted: one more or less on either side
      expect(Math.abs((grown[0] ?? 0) - (grown[1] ?? 0))).toBeLessThanOrEqual(8_192);
      expect(Math.min(...grown)).toBeGreaterThan(49_152);
    });
  });

  describe('of the install', () => {
    async function found(): Promise<Tenant & { readonly email: string }> {
      const slug = `clinica-${randomUUID().slice(0, 8)}`;
      const email = `chefe@${slug}.example`;
      const body = { slug, name: 'Clínica Nova', administrator: { email, name: 'Chefe' } };
      const made = await app.call('POST', '/v1/tenants', { token: operator.token, body });
      expect(made.status).toBe(201);
      return { id: textAt(made.body, 'id'), slug, email };
    }

    const inviteFirst = (id: string, email = address()): Promise<Answer> =>
      app.call('POST', `/v1/tenants/${id}/administrator`, {
        token: operator.token,
        body: { email, name: 'Outra' },
      });

    it('make no second administrator while the first accepts', async () => {
      const born = await found();
      const token = await tokenFor(born.email);
      const client = new pg.Client({ connectionString: app.database.urlOf('parecer_auth') });
      await client.connect();
      try {
        await client.query('begin');
        const { rows } = await client.query<{ done: boolean }>(
          `select app.accept_invitation($1, null, '!', 'x') as done`,
          [linkTokenHash('invitation', token)],
        );
        expect(rows).toEqual([{ done: true }]);
        let isAnswered = false;
        const asked = inviteFirst(born.id).finally(() => (isAnswered = true));
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(isAnswered).toBe(false);
        await client.query('commit');
        expect((await asked).body.code).toBe('tenants.has_administrator');
      } finally {
        await client.end();
      }
    });

    it('are worth nothing once the tenant has an administrator', async () => {
      const born = await found();
      const token = await tokenFor(born.email);
      const first = await makePerson(app, born, 'administrator');
      expect((await accept(token)).body.code).toBe('auth.invalid_link');
      await remove(await makePerson(app, born, 'administrator'), first);
      expect((await accept(token)).body.code).toBe('auth.invalid_link');
    });

    it('go to tenants that are suspended, but to none that ends', async () => {
      const waiting = await found();
      const reason = { token: operator.token, body: { reason: 'x' } };
      await app.call('POST', `/v1/tenants/${waiting.id}/suspend`, reason);
      expect((await inviteFirst(waiting.id)).status).toBe(202);
      const ending = await found();
      await app.call('POST', `/v1/tenants/${ending.id}/deletion`, reason);
      const answer = await inviteFirst(ending.id);
      expect([answer.status, answer.body.code]).toEqual([409, 'tenants.wrong_status']);
    });
  });

  describe('of somebody who was an administrator', () => {
    it.each([
      ['removed', (by: Person, who: Person) => remove(by, who)],
      ['given another role', (by: Person, who: Person) => change(by, who, { role: 'editor' })],
    ])('end when he is %s', async (_what, act) => {
      const inviter = await makePerson(app, tenant, 'administrator');
      const email = address();
      const [id, sentAnew] = [await invite(inviter, email), await invite(inviter, address())];
      const token = await tokenFor(email);
      const resent = await app.call('POST', `/v1/invitations/${sentAnew}/resend`, {
        token: admin.token,
      });
      expect(resent.body.invited_by).toBe(admin.id);
      expect((await act(admin, inviter)).status).toBeLessThan(300);
      expect(await stateOf(id, admin)).toBe('revoked');
      expect(await stateOf(sentAnew, admin)).toBe('pending');
      expect((await accept(token)).body.code).toBe('auth.invalid_link');
      const again = await app.call('POST', `/v1/invitations/${id}/resend`, { token: admin.token });
      expect(again.body.code).toBe('invitations.not_pending');
    });

    it('are worth nothing even where they were left open', async () => {
      const inviter = await makePerson(app, tenant, 'administrator');
      const email = address();
      const id = await invite(inviter, email);
      const token = await tokenFor(email);
      await remove(admin, inviter);
      await app.database.admin('update invitations set revoked_at = null where id = $1', [id]);
      expect((await accept(token)).body.code).toBe('auth.invalid_link');
    });
  });

  describe('to somebody who was removed', () => {
    async function bringIn(email: string): Promise<Person> {
      await invite(admin, email);
      expect((await accept(await tokenFor(email))).status).toBe(202);
      const login = await logIn(email);
      const token = textAt(login.body, 'access_token');
      const me = await app.call('GET', '/v1/me', { token });
      return { id: textAt(me.body, 'user', 'id'), email, role: 'administrator', token };
    }

    const logIn = (email: string) =>
      app.call('POST', '/v1/auth/login', { body: { email, password: PASSWORD } });

    it('bring him back, into this tenant or another, as a new person', async () => {
      const elsewhere = await makePerson(app, await makeTenant(app), 'administrator');
      for (const host of [admin, elsewhere]) {
        const email = address();
        const person = await bringIn(email);
        expect((await remove(admin, person)).status).toBe(204);
        expect((await logIn(email)).status).toBe(401);
        await invite(host, email);
        const letters = await lettersTo(app, email, 2);
        for (const { text } of letters) expect(text).not.toContain('por outra instituição');
        const answers = await Promise.all(letters.map((letter) => accept(tokenIn(letter))));
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202, 422]));
        const login = await logIn(email);
        const me = await app.call('GET', '/v1/me', { token: textAt(login.body, 'access_token') });
        expect(me.status).toBe(200);
        expect(at(me.body, 'user', 'id')).not.toBe(person.id);
      }
    });

    it('find his address nowhere', async () => {
      const email = address();
      const person = await bringIn(email);
      await remove(admin, person);
      await allSent(app);
      const tables = await app.database.admin<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c
          where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind = 'r'`,
      );
      for (const { name } of tables) {
        const kept = await app.database.admin(
          `select t::text as row from ${name} t where position($1 in t::text) > 0`,
          [email],
        );
        expect({ name, kept }).toEqual({ name, kept: [] });
      }
      const [row] = await app.database.admin('select email from users where id = $1', [person.id]);
      expect(row).toEqual({ email: `${person.id}@removed.invalid` });
    });

    it('take no address that is given to who is removed', async () => {
      const body = { name: 'x', role: 'author' };
      const email = `${admin.id}@removed.invalid`;
      const answer = await app.call('POST', '/v1/invitations', {
        token: admin.token,
        body: { ...body, email },
      });
      expect([answer.status, answer.body.code]).toEqual([409, 'users.email_taken']);
      const invited = address();
      await invite(admin, invited);
      const token = await tokenFor(invited);
      const taken = await app.call('POST', '/v1/auth/accept-invitation', {
        body: { token, password: PASSWORD, email },
      });
      expect([taken.status, taken.body.code]).toEqual([409, 'users.email_taken']);
    });
  });
});
