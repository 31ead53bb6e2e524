import { randomUUID } from 'node:crypto';
import { DomainChores } from '../../src/modules/tenants/domains/domain-chores.js';
import { ProofSlots } from '../../src/modules/tenants/domains/proof-slots.js';
import { FakeDns } from '../support/fake-dns.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person } from '../support/people.js';
import { scopeOf } from '../support/signed.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

describe('the domains of a tenant', () => {
  let app: TestApp;
  let dns: FakeDns;
  let a: Person;
  let b: Person;
  let n = 0;

  beforeAll(async () => {
    dns = await FakeDns.start();
    app = await TestApp.start({ role: 'api', dnsServers: [dns.address] });
    a = await makePerson(app, await makeTenant(app, 'alfa'), 'administrator');
    b = await makePerson(app, await makeTenant(app, 'beta'), 'administrator');
  });
  afterAll(async () => {
    await app.stop();
    dns.stop();
  });

  const newName = () => `clinica-${(n += 1)}.example`;
  const add = (person: Person, domain: unknown): Promise<Answer> =>
    app.call('POST', '/v1/tenant/domains', { token: person.token, body: { domain } });
  const look = (person: Person, id: string, headers: Readonly<Record<string, string>> = {}) =>
    app.call('POST', `/v1/tenant/domains/${id}/verify`, { token: person.token, headers });
  /** A look, as if the last one were long ago. */
  async function verify(person: Person, id: string): Promise<Answer> {
    await app.database.admin(`update tenant_domains set tried_at = null where id::text = $1`, [id]);
    return look(person, id);
  }
  const remove = (person: Person, id: string) =>
    app.call('DELETE', `/v1/tenant/domains/${id}`, { token: person.token });
  const stateOf = async (person: Person, id: string) => {
    const { body } = await app.call('GET', '/v1/tenant/domains', { token: person.token });
    return rowsOf(body).find((row) => row.id === id)?.state;
  };

  /** Puts what each answer asks for into the DNS. */
  function publish(...answers: readonly Answer[]): void {
    const values = answers.map(({ body }) => textAt(body, 'challenge', 'value'));
    dns.records.set(textAt(answers[0]?.body, 'challenge', 'txt_name'), {
      txt: ['v=spf1 -all', ...values],
    });
  }

  it('are proven by a record in the DNS', async () => {
    const name = newName();
    const added = await add(a, name.toUpperCase());
    expect(added.status).toBe(201);
    const id = textAt(added.body, 'id');
    expect(added.headers.location).toBe(`/v1/tenant/domains/${id}`);
    expect(added.body).toMatchObject({
      domain: name,
      state: 'pending',
      method: null,
      verified_at: null,
      challenge: {
        txt_name: `_parecer-challenge.${name}`,
        url: `https://${name}/.well-known/parecer-challenge`,
        value: expect.stringMatching(/^parecer-challenge=[\w-]{43}$/),
      },
    });
    expect((await verify(a, id)).body.code).toBe('tenant.domain_not_proven');
    dns.records.set(`_parecer-challenge.${name}`, { txt: ['parecer-challenge=another'] });
    expect((await verify(a, id)).status).toBe(409);
    expect(await stateOf(a, id)).toBe('pending');
    publish(added);
    const proven = await verify(a, id);
    expect(proven.status).toBe(200);
    expect(proven.body).toMatchObject({ state: 'verified', method: 'dns' });
    expect((await verify(a, id)).body.verified_at).toBe(proven.body.verified_at);
  });

  it('are looked at once in ten seconds, found or not, whatever becomes of the request', async () => {
    const added = await add(a, newName());
    const id = textAt(added.body, 'id');
    const refused = { status: 429, code: 'request.rate_limited' };
    const seen = ({ status, body }: Answer) => ({ status, code: body.code });
    expect((await look(a, id, { 'idempotency-key': 'first' })).status).toBe(409);
    const before = dns.questions;
    for (const headers of [{}, { 'idempotency-key': 'second' }]) {
      const again = await look(a, id, headers);
      expect(seen(again)).toEqual(refused);
      expect(Number(again.headers['retry-after'])).toBeGreaterThan(5);
      expect(Number(again.headers['retry-after'])).toBeLessThanOrEqual(10);
    }
    expect(dns.questions).toBe(before);
    // of another tenant nothing is told, and nothing is counted
    expect((await look(b, id)).body.code).toBe('tenant.domain_not_found');
    const at10 = `update tenant_domains set tried_at = now() - interval '10 seconds' where id = $1`;
    await app.database.admin(at10, [id]);
    publish(added);
    const both = await Promise.all([look(a, id), look(a, id)]);
    expect(both.map(({ status }) => status).sort((x, y) => x - y)).toEqual([200, 429]);
    const [row] = await app.database.admin<{ n: number }>(
      `select count(*)::integer as n from audit_trail
        where resource_type = 'tenant_domain' and resource_id = $1 and metadata -> 'changed' ? 'tried_at'`,
      [id],
    );
    // the trail tells what came of it, not that somebody looked
    expect(row?.n).toBe(0);
  });

  it('are few at a time, for all and for one tenant', async () => {
    const slots = app.nest.get(ProofSlots, { strict: false });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const tenantOf = async (person: Person) => {
      const [row] = await app.database.admin<{ tenant_id: string }>(
        'select tenant_id from users where id = $1',
        [person.id],
      );
      return scopeOf(textAt(row, 'tenant_id')).tenantId;
    };
    const tenant = await tenantOf(a);
    const mine = textAt((await add(a, newName())).body, 'id');
    const theirs = textAt((await add(b, newName())).body, 'id');
    const running = [tenant, tenant].map((one) => slots.during(one, () => held));
    expect((await look(a, mine)).status).toBe(429);
    // refused for want of room: the domain’s own ten seconds have not begun
    const [row] = await app.database.admin('select tried_at from tenant_domains where id = $1', [
      mine,
    ]);
    expect(row).toEqual({ tried_at: null });
    expect((await look(b, theirs)).status).toBe(409);
    const others = [null, null].map((tenant) => slots.during(tenant, () => held));
    const full = await verify(b, theirs);
    expect({ status: full.status, wait: full.headers['retry-after'] }).toEqual({
      status: 429,
      wait: '5',
    });
    release();
    await Promise.all([...running, ...others]);
    expect((await verify(b, theirs)).status).toBe(409);
    expect((await verify(a, mine)).status).toBe(409);
  });

  it('let their pages call the editors’ routes once they are proven, and not before', async () => {
    const name = newName();
    const added = await add(a, name);
    const id = textAt(added.body, 'id');
    const allowed = async () =>
      (
        await app.call('GET', '/v1/posts', {
          token: a.token,
          headers: { origin: `https://${name}` },
        })
      ).headers['access-control-allow-origin'];
    expect(await allowed()).toBeUndefined();
    publish(added);
    await verify(a, id);
    await eventually('the origin is known', 6, async () => (await allowed()) === `https://${name}`);
    expect((await remove(a, id)).status).toBe(204);
    await eventually('the origin is forgotten', 6, async () => (await allowed()) === undefined);
  }, 20_000);

  it('are nobody’s until proven, and tell nobody of another’s claim', async () => {
    const name = newName();
    const first = await add(a, name);
    publish(first);
    expect((await verify(a, textAt(first.body, 'id'))).status).toBe(200);
    const fresh = await add(b, newName());
    const second = await add(b, name);
    const seen = ({ status, body }: Answer) =>
      JSON.stringify([status, body]).replace(
        /clinica-\d+|[\w-]{43}|[0-9a-f-]{36}|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
        '',
      );
    expect(seen(second)).toBe(seen(fresh));
    const id = textAt(second.body, 'id');
    const refused = await verify(b, id);
    const nothing = await verify(b, textAt(fresh.body, 'id'));
    const told = ({ status, body }: Answer) =>
      JSON.stringify({ status, ...body, request_id: '', instance: '' });
    expect(told(refused)).toBe(told(nothing));
    expect(await stateOf(a, textAt(first.body, 'id'))).toBe('verified');
    // whoever holds the name can let both in; the last proof counts
    publish(first, second);
    expect((await verify(b, id)).body.state).toBe('verified');
    expect(await stateOf(a, textAt(first.body, 'id'))).toBe('lost');
    const [row] = await app.database.admin<{ n: number }>(
      `select count(*)::int as n from tenant_domains where domain = $1 and state = 'verified'`,
      [name],
    );
    expect(row?.n).toBe(1);
  });

  it('are not proven by what proves them for another tenant', async () => {
    const name = newName();
    const first = await add(a, name);
    publish(first);
    expect((await verify(a, textAt(first.body, 'id'))).status).toBe(200);
    const copied = await add(b, name);
    expect(textAt(copied.body, 'challenge', 'value')).not.toBe(
      textAt(first.body, 'challenge', 'value'),
    );
    // nobody chooses it either, whatever his SQL may say
    const chosen = await app.database
      .asRole('parecer_app', `insert into tenant_domains (domain, token) values ('x.example', 'x')`)
      .catch((error: unknown) => error);
    expect(at(chosen, 'code')).toMatch(/^(42501|42703)$/);
    expect((await verify(b, textAt(copied.body, 'id'))).body.code).toBe('tenant.domain_not_proven');
    expect(await stateOf(a, textAt(first.body, 'id'))).toBe('verified');
    // taken off the list and put back: the record still stands for whom it was made
    await remove(b, textAt(copied.body, 'id'));
    expect(textAt((await add(b, name)).body, 'challenge', 'value')).toBe(
      textAt(copied.body, 'challenge', 'value'),
    );
  });

  it('have one owner, also when both prove at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const name = newName();
      const claims = [await add(a, name), await add(b, name)] as const;
      publish(...claims);
      const answers = await Promise.all([
        verify(a, textAt(claims[0].body, 'id')),
        verify(b, textAt(claims[1].body, 'id')),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const states = [
        await stateOf(a, textAt(claims[0].body, 'id')),
        await stateOf(b, textAt(claims[1].body, 'id')),
      ];
      expect(states.map(String).sort()).toEqual(['lost', 'verified']);
      for (const [person, claim] of [
        [a, claims[0]],
        [b, claims[1]],
      ] as const) {
        await remove(person, textAt(claim.body, 'id'));
      }
    }
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['an address', '127.0.0.1'],
    ['an address in disguise', '2130706433'],
    ['a single label', 'localhost'],
    ['a private end', 'postgres.internal'],
    ['a register', 'com.br'],
    ['a trailing dot', 'clinica.example.'],
    ['a port', 'clinica.example:443'],
    ['a URL', 'https://clinica.example/'],
    ['a wildcard', '*.clinica.example'],
    ['a name too long', `${'a'.repeat(250)}.example`],
  ])('are not %s', async (_what, domain) => {
    const answer = await add(a, domain);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/domain' }] });
  });

  it('stand on the list once, and not without end', async () => {
    const name = newName();
    expect((await add(a, name)).status).toBe(201);
    const again = await add(a, name);
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      code: 'tenant.domain_taken',
      errors: [{ pointer: '/domain' }],
    });
    const tenant = await makeTenant(app);
    const owner = await makePerson(app, tenant, 'administrator');
    await app.database.admin(
      `insert into tenant_domains (tenant_id, domain)
       select $1, 'd' || n || '.example' from generate_series(1, 50) n`,
      [tenant.id],
    );
    expect((await add(owner, newName())).body.code).toBe('tenant.too_many_domains');
  });

  it('are their own administrator’s alone', async () => {
    const added = await add(a, newName());
    const id = textAt(added.body, 'id');
    for (const foreign of [id, randomUUID(), 'no-uuid']) {
      expect((await verify(b, foreign)).body.code).toBe('tenant.domain_not_found');
      expect((await remove(b, foreign)).body.code).toBe('tenant.domain_not_found');
    }
    const { text } = await app.call('GET', '/v1/tenant/domains', { token: b.token });
    expect(text).not.toContain(id);
    expect(await stateOf(a, id)).toBe('pending');
  });

  it('are lost when their proof is gone for three days', async () => {
    const added = await add(a, newName());
    const id = textAt(added.body, 'id');
    publish(added);
    await verify(a, id);
    const chores = app.nest.get(DomainChores, { strict: false });
    const pass = (days: number) =>
      app.database.admin(
        `update tenant_domains set checked_at = now() - make_interval(days => $2) where id = $1`,
        [id, days],
      );
    await pass(2);
    await chores.check();
    expect(await stateOf(a, id)).toBe('verified');
    dns.records.delete(textAt(added.body, 'challenge', 'txt_name'));
    for (const state of ['verified', 'verified', 'lost']) {
      await chores.check();
      await pass(2);
      await chores.check();
      expect(await stateOf(a, id)).toBe(state);
    }
    publish(added);
    expect((await verify(a, id)).body.state).toBe('verified');
  });

  it('cannot be made verified by SQL of the editors’ connection', async () => {
    const { Db } = await import('#platform/db/db.js');
    const [tenant] = await app.database.admin<{ id: string }>(
      `select id from tenants where slug = 'alfa'`,
    );
    const scope = scopeOf(textAt(tenant, 'id'));
    const db = app.nest.get(Db, { strict: false });
    for (const sql of [
      `update tenant_domains set state = 'verified', method = 'dns', verified_at = now()`,
      `insert into tenant_domains (domain, state) values ('x.example', 'verified')`,
      `select app.verify_domain(app.current_tenant(), '${randomUUID()}', 'dns')`,
    ]) {
      const refused = await db.runAs(scope, (tx) => tx.query(sql)).catch((error: unknown) => error);
      expect(at(refused, 'code') ?? 'done').toBe('42501');
    }
  });
});
