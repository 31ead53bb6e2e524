import { randomBytes, randomUUID } from 'node:crypto';
import { at, rowsOf, textAt } from '../support/json.js';
import { allSent, letterAbout, lettersTo, tokenIn, writtenLetters } from '../support/letters.js';
import { makePerson, makeTenant, PASSWORD, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import {
  BY_CHANCE,
  interleaved,
  median,
  mostApart,
  separability,
  tellTiming,
} from '../support/timing.js';

// a hundred requests of each kind, none answered before its time
jest.setTimeout(120_000);

describe('invitations', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  const address = () => `nova-${randomUUID().slice(0, 8)}@convidada.example`;

  function invite(changes: Readonly<Record<string, unknown>> = {}, token = admin.token) {
    const body = { email: address(), name: 'Ana Souza', role: 'author', ...changes };
    return app.call('POST', '/v1/invitations', { token, body });
  }

  function accept(body: unknown): Promise<Answer> {
    return app.call('POST', '/v1/auth/accept-invitation', { body });
  }

  const logIn = (email: string, password = PASSWORD) =>
    app.call('POST', '/v1/auth/login', { body: { email, password } });
  const read = (id: string) => app.call('GET', `/v1/invitations/${id}`, { token: admin.token });
  const tokenFor = async (email: string) => tokenIn(await letterAbout(app, email, 'Convite'));

  it('bring somebody in, as invited and with a password of his own', async () => {
    const email = `Ana.${randomUUID().slice(0, 8)}@Convidada.Example`;
    const made = await invite({
      email,
      role: 'medical_professional',
      professional_registry: 'CRM/SP 1',
      professional_type: 'medico',
      speciality: 'Cardiologia',
    });
    expect(made.status).toBe(202);
    const id = textAt(made.body, 'id');
    expect(made.headers.location).toBe(`/v1/invitations/${id}`);
    expect(made.body).toMatchObject({
      email: email.toLowerCase(),
      state: 'pending',
      role: 'medical_professional',
      invited_by: admin.id,
      user_id: null,
    });
    const days = (Date.parse(textAt(made.body, 'expires_at')) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 1);
    expect(made.text).not.toMatch(/token|hash|pin_/);
    const token = await tokenFor(email);
    expect(await accept({ token, password: PASSWORD })).toMatchObject({
      status: 202,
      body: { status: 'accepted' },
    });
    const me = await app.call('GET', '/v1/me', {
      token: textAt((await logIn(email)).body, 'access_token'),
    });
    expect(me.body).toMatchObject({
      role: 'medical_professional',
      tenant: { id: tenant.id },
      user: {
        email: email.toLowerCase(),
        name: 'Ana Souza',
        professional_registry: 'CRM/SP 1',
        professional_type: 'medico',
        speciality: 'Cardiologia',
        validated_at: null,
        email_confirmed_at: expect.any(String),
      },
    });
    expect((await read(id)).body).toMatchObject({
      state: 'accepted',
      user_id: at(me.body, 'user', 'id'),
    });
  });

  it('are written in both languages, and say who invites, where and as what', async () => {
    const email = address();
    await invite({ email, name: 'Ana Souza' });
    const letter = await letterAbout(app, email, 'Convite');
    expect(letter.subject).toBe(
      `Convite: Clínica ${tenant.slug} · Invitation: Clínica ${tenant.slug}`,
    );
    expect(letter.text).toContain('Olá, Ana Souza,');
    expect(letter.text).toContain(
      `Pessoa administrator convidou você para trabalhar em Clínica ${tenant.slug}, no Parecer, como autor(a).`,
    );
    expect(letter.text).toContain('Hello, Ana Souza,');
    const links = letter.text.match(/http\S+/g) ?? [];
    expect(new Set(links).size).toBe(1);
    expect(links[0]).toMatch(/^http:\/\/parecer\.test\/accept-invitation#token=pin_[\w-]{43}$/);
  });

  it('carry no text of an inviter that a mail program would turn into a link', async () => {
    const email = address();
    await invite({ email, name: 'Win at https://evil.example/now\r\nBcc: x@evil.example' });
    const letter = await letterAbout(app, email, 'Convite');
    expect(letter.text).not.toContain('evil');
    expect(letter.headers.has('bcc')).toBe(false);
  });

  it.each([
    ['an unknown field', { tenant_id: randomUUID() }, 400, '/tenant_id'],
    ['a password', { password: 'chosen-for-somebody-7' }, 400, '/password'],
    ['a check nobody made', { validated: true }, 400, '/validated'],
    ['a role above all tenants', { role: 'platform_admin' }, 422, '/role'],
    ['no role', { role: null }, 422, '/role'],
    ['no e-mail', { email: 'ana' }, 422, '/email'],
    ['two e-mails', { email: 'a@x.example,b@x.example' }, 422, '/email'],
    ['an e-mail with a name', { email: 'Ana <a@x.example>' }, 422, '/email'],
    ['an e-mail in quotes', { email: '"a b"@x.example' }, 422, '/email'],
    ['an e-mail with a line feed', { email: 'a@x.example\nb' }, 422, '/email'],
    ['an e-mail of letters that look like others', { email: 'аna@x.example' }, 422, '/email'],
    ['a long e-mail', { email: `${'x'.repeat(250)}@x.example` }, 422, '/email'],
    ['a blank name', { name: '  ' }, 422, '/name'],
    ['a long name', { name: 'x'.repeat(256) }, 422, '/name'],
    ['a list for a text', { speciality: ['x'] }, 422, '/speciality'],
  ])('refuse %s', async (_what, wrong, status, pointer) => {
    const answer = await invite(wrong);
    expect(answer.status).toBe(status);
    expect(at(answer.body, 'errors', 0, 'pointer')).toBe(pointer);
  });

  it('are told no to somebody of one’s own tenant, and to who was invited already', async () => {
    const colleague = await makePerson(app, tenant, 'author');
    const again = await invite({ email: colleague.email.toUpperCase() });
    expect([again.status, again.body.code]).toEqual([409, 'users.email_taken']);
    expect(at(again.body, 'errors', 0, 'pointer')).toBe('/email');
    const email = address();
    await invite({ email });
    const twice = await invite({ email });
    expect([twice.status, twice.body.code]).toEqual([409, 'invitations.already_pending']);
  });

  it('are for administrators, and not even their connection lets others invite', async () => {
    const editor = await makePerson(app, tenant, 'editor');
    for (const [method, path] of [
      ['GET', '/v1/invitations'],
      ['POST', '/v1/invitations'],
      ['POST', `/v1/invitations/${randomUUID()}/resend`],
      ['DELETE', `/v1/invitations/${randomUUID()}`],
    ] as const) {
      expect((await app.call(method, path, { token: editor.token })).status).toBe(403);
    }
  });

  it('are listed newest first, by state and page by page', async () => {
    const own = await makeTenant(app);
    const boss = await makePerson(app, own, 'administrator');
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) ids.unshift(textAt((await invite({}, boss.token)).body, 'id'));
    await app.call('DELETE', `/v1/invitations/${ids[0]}`, { token: boss.token });
    const get = (query: string) =>
      app.call('GET', `/v1/invitations${query}`, { token: boss.token });
    const first = await get('?limit=3');
    expect(rowsOf(first.body).map(({ id }) => id)).toEqual(ids.slice(0, 3));
    const next = await get(`?limit=3&cursor=${textAt(first.body, 'next_cursor')}`);
    expect(rowsOf(next.body).map(({ id }) => id)).toEqual(ids.slice(3));
    expect(rowsOf((await get('?state=revoked')).body).map(({ id }) => id)).toEqual([ids[0]]);
    expect(rowsOf((await get('?state=pending')).body)).toHaveLength(3);
    expect((await get('?state=lost')).status).toBe(400);
  });

  it('can be taken back, and their link is then worth nothing', async () => {
    const email = address();
    const id = textAt((await invite({ email })).body, 'id');
    const token = await tokenFor(email);
    const revoke = () => app.call('DELETE', `/v1/invitations/${id}`, { token: admin.token });
    expect((await revoke()).status).toBe(204);
    expect((await read(id)).body.state).toBe('revoked');
    expect((await accept({ token, password: PASSWORD })).body.code).toBe('auth.invalid_link');
    expect((await revoke()).body.code).toBe('invitations.not_pending');
    expect((await invite({ email })).status).toBe(202);
  });

  it('can be sent again with a new link, ten mails in all; the old link dies', async () => {
    const email = address();
    const id = textAt((await invite({ email })).body, 'id');
    const old = await tokenFor(email);
    const resend = () => app.call('POST', `/v1/invitations/${id}/resend`, { token: admin.token });
    expect(await resend()).toMatchObject({ status: 202, body: { state: 'pending' } });
    const [first, second] = await lettersTo(app, email, 2);
    expect((await accept({ token: old, password: PASSWORD })).body.code).toBe('auth.invalid_link');
    for (let n = 0; n < 8; n += 1) expect((await resend()).status).toBe(202);
    expect((await resend()).body.code).toBe('invitations.sent_too_often');
    await allSent(app);
    const last = (await lettersTo(app, email, 10)).map(tokenIn);
    expect(new Set(last).size).toBe(10);
    expect(first?.text).not.toBe(second?.text);
    const answers = await Promise.all(last.map((token) => accept({ token, password: PASSWORD })));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
  });

  it('fill no mailbox by being made and taken back, nor by way of other tenants', async () => {
    const email = address();
    const bosses = [admin, await makePerson(app, await makeTenant(app), 'administrator')];
    const answers = new Set<string>();
    for (let n = 0; n < 12; n += 1) {
      const { token } = bosses[n % 2] ?? admin;
      const made = await invite({ email }, token);
      answers.add(JSON.stringify([made.status, Object.keys(made.body)]));
      const path = `/v1/invitations/${textAt(made.body, 'id')}`;
      if (n < 11) await app.call('DELETE', path, { token });
    }
    expect([...answers]).toHaveLength(1);
    const own = address();
    await invite({ email: own });
    const elsewhere = { token: await tokenFor(own), password: PASSWORD, email };
    expect((await accept(elsewhere)).body).toEqual({ status: 'confirmation_sent' });
    await allSent(app);
    expect(writtenLetters(app).filter(({ to }) => to === email)).toHaveLength(10);
  });

  it('are a hundred in an hour for a tenant, which is told', async () => {
    const own = await makeTenant(app);
    const boss = await makePerson(app, own, 'administrator');
    await app.database.admin(
      `insert into mail_allowances (key, used) values (sha256(convert_to('invitations of ' || $1::text, 'UTF8')), 99)`,
      [own.id],
    );
    const last = await invite({}, boss.token);
    expect(last.status).toBe(202);
    const resend = `/v1/invitations/${textAt(last.body, 'id')}/resend`;
    for (const refused of [
      await invite({}, boss.token),
      await app.call('POST', resend, { token: boss.token }),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([429, 'invitations.too_many']);
      expect(refused.headers['retry-after']).toBe('3600');
    }
    const rows = await app.database.admin(
      'select mails_sent from invitations where tenant_id = $1',
      [own.id],
    );
    expect(rows).toEqual([{ mails_sent: 1 }]);
    expect((await invite()).status).toBe(202);
  });

  it('run out after seven days, and can be sent again or make room for another', async () => {
    const email = address();
    const id = textAt((await invite({ email })).body, 'id');
    const token = await tokenFor(email);
    const age = (which: string) =>
      app.database.admin(
        `update invitations set expires_at = now() - interval '1 second' where id = $1`,
        [which],
      );
    await age(id);
    expect((await read(id)).body.state).toBe('expired');
    expect((await accept({ token, password: PASSWORD })).body.code).toBe('auth.invalid_link');
    const resent = await app.call('POST', `/v1/invitations/${id}/resend`, { token: admin.token });
    expect(resent.body.state).toBe('pending');
    await age(id);
    expect((await invite({ email })).status).toBe(202);
    expect((await read(id)).body.state).toBe('expired');
  });

  describe('accepted', () => {
    it('make one account, however many try at once', async () => {
      const email = address();
      await invite({ email });
      const token = await tokenFor(email);
      const tries = Array.from({ length: 20 }, (_, n) =>
        accept({ token, password: `${PASSWORD}-${n}` }),
      );
      const answers = await Promise.all(tries);
      expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
      const codes = answers.flatMap(({ body }) => (body.code === undefined ? [] : [body.code]));
      expect(new Set(codes)).toEqual(new Set(['auth.invalid_link']));
      const rows = await app.database.admin('select id from users where email = $1', [email]);
      expect(rows).toHaveLength(1);
      const winner = answers.findIndex(({ status }) => status === 202);
      expect((await logIn(email, `${PASSWORD}-${winner}`)).status).toBe(200);
    });

    it('refuse every token that is not theirs, alike', async () => {
      const email = address();
      await invite({ email });
      const token = await tokenFor(email);
      const spent = address();
      await invite({ email: spent });
      const spentToken = await tokenFor(spent);
      await accept({ token: spentToken, password: PASSWORD });
      const random = () => `pin_${randomBytes(32).toString('base64url')}`;
      const edited = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
      const seen = new Set<string>();
      for (const wrong of [
        random(),
        random(),
        spentToken,
        edited,
        token.replace('pin_', 'ppr_'),
        token.toUpperCase(),
        `${token} `,
        `${token}'`,
        '',
        'x'.repeat(128),
      ]) {
        const { status, headers, text } = await accept({ token: wrong, password: PASSWORD });
        expect(status).toBe(422);
        const names = Object.keys(headers).sort();
        seen.add(JSON.stringify([names, text.replace(/"request_id":"[^"]*"/, '')]));
      }
      expect(seen.size).toBe(1);
      expect((await accept({ token: ['x'], password: PASSWORD })).status).toBe(422);
      expect((await accept({ token, password: PASSWORD })).status).toBe(202);
    });

    it('want a good password, which is not the address or the name', async () => {
      const email = `margarida-campestre@${tenant.slug}.example`;
      await invite({ email, name: 'Margarida Campestre' });
      const token = await tokenFor(email);
      for (const password of [
        'short',
        'x'.repeat(129),
        'margarida-campestre',
        'Senha-senha-2026',
      ]) {
        const answer = await accept({ token, password });
        expect(answer.status).toBe(422);
        expect(at(answer.body, 'errors', 0, 'pointer')).toBe('/password');
      }
      const body = { token, password: PASSWORD, role: 'administrator' };
      expect((await accept(body)).status).toBe(400);
      expect((await accept({ token, password: PASSWORD, name: 'Guida' })).status).toBe(202);
      const [row] = await app.database.admin('select name, role from users where email = $1', [
        email,
      ]);
      expect(row).toEqual({ name: 'Guida', role: 'author' });
    });

    it('are worth nothing while the tenant is suspended', async () => {
      const other = await makeTenant(app);
      const boss = await makePerson(app, other, 'administrator');
      const email = address();
      await invite({ email }, boss.token);
      const token = await tokenFor(email);
      await app.database.admin(`update tenants set status = 'suspended' where id = $1`, [other.id]);
      expect((await accept({ token, password: PASSWORD })).body.code).toBe('auth.invalid_link');
    });

    it('stand in the trail, with who came of it', async () => {
      const email = address();
      await invite({ email });
      await app.call('POST', '/v1/auth/accept-invitation', {
        body: { token: await tokenFor(email), password: PASSWORD },
        headers: { 'x-request-id': `accepting-${email.slice(5, 13)}` },
      });
      const rows = await app.database.admin(
        `select operation, resource_type, user_id = (select id from users where email = $2) as own from audit_trail
          where metadata ->> 'request_id' = $1 and tenant_id = $3 order by resource_type, operation`,
        [`accepting-${email.slice(5, 13)}`, email, tenant.id],
      );
      expect(rows).toEqual([
        { operation: 'access', resource_type: 'account', own: true },
        { operation: 'update', resource_type: 'invitation', own: false },
        { operation: 'create', resource_type: 'user', own: false },
      ]);
    });
  });

  describe('accepted with another address', () => {
    const confirm = (token: string) =>
      app.call('POST', '/v1/auth/confirm-email', { body: { token } });

    it('make nobody before that address is confirmed', async () => {
      const [email, other] = [address(), address()];
      await invite({ email });
      const token = await tokenFor(email);
      const answer = await accept({ token, password: PASSWORD, email: other.toUpperCase() });
      expect(answer).toMatchObject({ status: 202, body: { status: 'confirmation_sent' } });
      const people = () =>
        app.database.admin('select email from users where email = any ($1)', [[email, other]]);
      expect(await people()).toEqual([]);
      expect((await logIn(other)).status).toBe(401);
      const link = tokenIn(await letterAbout(app, other, 'Confirme'));
      const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(link)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.find(({ status }) => status === 200)?.body).toEqual({
        status: 'invitation_accepted',
      });
      expect(await people()).toEqual([{ email: other }]);
      expect((await logIn(other)).status).toBe(200);
      expect((await accept({ token, password: PASSWORD })).body.code).toBe('auth.invalid_link');
    });

    it('go by the last choice, and may be taken back until the end', async () => {
      const [email, one, two] = [address(), address(), address()];
      const id = textAt((await invite({ email })).body, 'id');
      const token = await tokenFor(email);
      await accept({ token, password: PASSWORD, email: one });
      await accept({ token, password: PASSWORD, email: two });
      const stale = tokenIn(await letterAbout(app, one, 'Confirme'));
      expect((await confirm(stale)).body.code).toBe('auth.invalid_link');
      await app.call('DELETE', `/v1/invitations/${id}`, { token: admin.token });
      const last = tokenIn(await letterAbout(app, two, 'Confirme'));
      expect((await confirm(last)).body.code).toBe('auth.invalid_link');
    });

    it('fill no stranger’s mailbox', async () => {
      const email = address();
      await invite({ email });
      const token = await tokenFor(email);
      const statuses: number[] = [];
      for (let n = 0; n < 10; n += 1) {
        statuses.push((await accept({ token, password: PASSWORD, email: address() })).status);
      }
      expect(statuses).toEqual([...Array.from({ length: 9 }, () => 202), 409]);
    });

    it('are answered alike, in words and in time, whether that address has an account', async () => {
      const elsewhere = await makePerson(app, await makeTenant(app), 'author');
      const kept = new Set<string>();
      const ask = async (email: string) => {
        // an invitation of its own for each try, past the allowance of mails
        await app.database.admin(`update invitations set mails_sent = 1 where email = $1`, [
          invited,
        ]);
        const { status, headers, text } = await accept({ token, password: PASSWORD, email });
        kept.add(JSON.stringify([status, Object.keys(headers).sort(), text]));
      };
      await freeAllowances(app);
      const invited = address();
      await invite({ email: invited });
      const token = await tokenFor(invited);
      const [known, unknown] = await interleaved(
        50,
        () => ask(elsewhere.email),
        () => ask(address()),
      );
      expect(kept.size).toBe(1);
      tellTiming('accepting with a taken / a free address', known, unknown);
      expect(Math.abs(median(known) - median(unknown))).toBeLessThan(mostApart(known, unknown));
      await allSent(app);
      const letter = await letterAbout(app, elsewhere.email, 'já tem uma conta');
      expect(letter.text).not.toMatch(/http/);
      expect(
        writtenLetters(app).some(
          ({ to, subject }) => to === elsewhere.email && subject.includes('Confirme'),
        ),
      ).toBe(false);
    });
  });

  it('are answered alike, in words and in time, whether the address has an account elsewhere', async () => {
    const elsewhere = await makeTenant(app);
    const boss = await makePerson(app, await makeTenant(app), 'administrator');
    const rounds = 100;
    // as long as the others, so that nothing but the account differs
    const known = Array.from({ length: rounds }, address);
    await app.database.admin(
      `insert into users (tenant_id, email, password_hash, role, name)
       select $1, e, '!', 'author', 'x' from unnest($2::text[]) e`,
      [elsewhere.id, known],
    );
    const kept = new Set<string>();
    const ask = async (email: string) => {
      const { status, headers, text } = await invite({ email }, boss.token);
      const bare = text
        .replaceAll(email, '<email>')
        .replaceAll(/"(id|created_at|expires_at)":"[^"]*"/g, '');
      kept.add(JSON.stringify([status, Object.keys(headers).sort(), bare]));
    };
    await freeAllowances(app);
    const [ones, others] = await interleaved(
      rounds,
      (n) => ask(known[n] ?? ''),
      () => ask(address()),
    );
    expect([...kept]).toHaveLength(1);
    tellTiming('inviting an address with / without an account elsewhere', ones, others);
    expect(Math.abs(median(ones) - median(others))).toBeLessThan(mostApart(ones, others));
    expect(separability(ones, others)).toBeLessThan(BY_CHANCE);
    await allSent(app);
    const letter = await letterAbout(app, known[0] ?? '', 'Convite');
    expect(letter.text).toContain('já entra no Parecer por outra instituição');
    expect(letter.text).toContain('already signs in to Parecer at another institution');
    expect(letter.text).not.toContain(elsewhere.slug);
  });
});

/** From here on nothing that is counted is ever used up. */
async function freeAllowances(app: TestApp): Promise<void> {
  await app.database.admin(
    `create or replace function free_allowance() returns trigger language plpgsql
       as $$ begin new.used := 1; return new; end $$;
     create or replace trigger free before update on mail_allowances
       for each row execute function free_allowance()`,
  );
}
