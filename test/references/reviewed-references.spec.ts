import {
  crossrefWork,
  FakeRegistries,
  json,
  noSummary,
  pubmedSummary,
  text,
} from '../support/fake-registries.js';
import { RelayDb } from '#platform/queue/relay-db.js';
import { configuredRoleUrl } from '#platform/db/roles.js';
import { at, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';
import { WorkerProcess } from '../support/worker-process.js';

const PMID = '23558163';
const SALT = 'Effect of longer term modest salt reduction on blood pressure: a systematic review';
/** One claim, with its reference. */
const ARTICLE = {
  title: 'Sal e pressão arterial',
  content: `<p>A redução do sal diminuiu a pressão arterial em 5 mmHg em uma revisão sistemática (PMID ${PMID}).</p>`,
  medical_category: 'cardiology',
} as const;
/** Of a tenant that has much to look up. */
const BACKLOG = { reviews: 60, ofEach: 10 } as const;
const REASON = { reason: 'Conferido.' };
const RETRACTED = {
  pubtype: ['Journal Article', 'Retracted Publication'],
  references: [{ refsource: 'BMJ. 2026', reftype: 'Retraction in', pmid: 40000001, note: '' }],
};

describe('references of a review', () => {
  let fake: FakeRegistries;
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let officer: Person;

  const settings = () => ({
    references: {
      email: 'biblioteca@clinica.example',
      ncbiApiKey: '0123456789abcdef',
      mirrors: fake.mirrors,
    },
  });

  beforeAll(async () => {
    fake = await FakeRegistries.start();
    app = await TestApp.start(settings());
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    officer = await makePerson(app, tenant, 'compliance_officer');
  });
  beforeEach(async () => {
    // nothing of another test is asked for any more
    await app.database.admin('update reference_checks set next_look_at = null');
    fake.forget();
    await app.database.admin('delete from resolved_references');
    await app.database.admin('delete from app.outside_hosts');
  });
  afterAll(async () => {
    await app.stop();
    fake.stop();
  });

  const found = (more: object = {}) =>
    json(pubmedSummary({ uid: PMID, title: SALT, pubtype: ['Systematic Review'], ...more }));
  const post = (path: string, by: Person, body?: unknown, on = app) =>
    on.call('POST', path, { token: by.token, ...(body === undefined ? {} : { body }) });
  const review = (path: string, by = author, on = app): Promise<Answer> =>
    on.call('GET', `${path}/workflow`, { token: by.token });

  async function submit(article: object = ARTICLE, by = author, on = app): Promise<string> {
    const made = await post('/v1/posts', by, article, on);
    const path = `/v1/posts/${textAt(made.body, 'id')}`;
    expect((await post(`${path}/submit`, by, undefined, on)).status).toBe(202);
    return path;
  }

  /** The review once a person may decide and its first reference has this status, or is unresolved for this reason. */
  async function once(path: string, status: string, by = author, on = app): Promise<Answer> {
    return eventually(`the reference is ${status}`, 20, async () => {
      const answer = await review(path, by, on);
      const reference = at(answer.body, 'scientific_references', 0);
      const is = at(reference, 'status') === status || at(reference, 'reason') === status;
      return answer.body.awaiting_decision === true || answer.body.state === 'approved'
        ? is && answer
        : null;
    });
  }

  /** The findings that registries gave rise to. */
  const told = (answer: Answer): readonly unknown[] => {
    const findings: unknown = at(answer.body, 'findings');
    const all: readonly unknown[] = Array.isArray(findings) ? findings : [];
    return all.filter((one) => String(at(one, 'rule')).startsWith('CLAIM-REF-'));
  };
  const rules = (answer: Answer) => told(answer).map((one) => at(one, 'rule'));
  const claimOf = (answer: Answer): unknown =>
    Object.values(at(answer.body, 'medical_claims') ?? {}).find(
      (claim: unknown) => at(claim, 'reference') === `PMID:${PMID}`,
    );

  /** What every tenant was told is forgotten, and what this review asks for is due. */
  async function askAnew(path: string): Promise<void> {
    await app.database.admin('delete from resolved_references');
    await age(path, '31 days');
  }

  /** As if this much time had gone by. */
  const age = (path: string, by: string) =>
    app.database.admin(
      `update reference_checks set next_look_at = next_look_at - $2::interval, tried_at = tried_at - $2::interval
        where run_id in (select id from workflow_states where content_id = $1)`,
      [path.slice('/v1/posts/'.length), by],
    );

  it('are found, shown and bear out the claim that names them', async () => {
    fake.summary('pubmed', PMID, found());
    const answer = await once(await submit(), 'found');
    expect(at(answer.body, 'scientific_references', 0)).toEqual({
      type: 'pubmed',
      id: PMID,
      status: 'found',
      reason: null,
      field: 'content',
      start: expect.any(Number),
      end: expect.any(Number),
      title: SALT,
      journal: 'BMJ (Clinical research ed.)',
      year: 2013,
      url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`,
      publication_types: ['Systematic Review'],
      evidence_level: '1',
      evidence_proposed_by: 'rule',
      retraction: null,
      checked_at: expect.any(String),
      next_look_at: expect.any(String),
    });
    expect(claimOf(answer)).toMatchObject({
      validated: true,
      evidence_level: '1',
      evidence_proposed_by: 'rule',
    });
    expect(rules(answer)).toEqual([]);
    expect(fake.asked[0]?.searchParams.get('api_key')).toBe('0123456789abcdef');
    // only the identifier leaves the house
    expect(fake.asked.map(({ href }) => href).join()).not.toMatch(/sal|press/i);
  });

  it('are asked for once in thirty days, for each tenant apart', async () => {
    fake.summary('pubmed', PMID, found());
    await once(await submit(), 'found');
    await once(await submit(), 'found');
    expect(fake.asked).toHaveLength(1);
    const stranger = await makeTenant(app);
    const other = await makePerson(app, stranger, 'author');
    await once(await submit(ARTICLE, other), 'found', other);
    expect(fake.asked).toHaveLength(2);
    await app.database.admin(
      `update resolved_references set checked_at = checked_at - interval '31 days' where tenant_id = $1`,
      [tenant.id],
    );
    await once(await submit(), 'found');
    expect(fake.asked).toHaveLength(3);
  });

  it('about something else need a justification, and clear no claim', async () => {
    fake.summary('pubmed', PMID, found({ title: 'Chlorhexidine mouthwash and dental plaque' }));
    const path = await submit();
    const answer = await once(path, 'mismatch');
    expect(at(claimOf(answer), 'validated')).toBe(false);
    expect(told(answer)[0]).toMatchObject({
      rule: 'CLAIM-REF-MISMATCH',
      severity: 'M',
      field: 'content',
      message: expect.stringContaining('Chlorhexidine mouthwash'),
      block_id: expect.any(String),
    });
    const bare = await post(`${path}/approve`, officer, {});
    expect(bare.status).toBe(422);
    expect(bare.text).toContain('CLAIM-REF-MISMATCH');
    const given = await post(`${path}/approve`, officer, {
      reason: 'O estudo é outro; conferido.',
    });
    expect(given.status).toBe(200);
  });

  it('that nobody has need a justification', async () => {
    fake.summary('pubmed', PMID, json(noSummary(PMID)));
    const path = await submit();
    const answer = await once(path, 'absent');
    expect(rules(answer)).toEqual(['CLAIM-REF-NOT-FOUND']);
    expect((await post(`${path}/approve`, officer, {})).status).toBe(422);
  });

  it('that were retracted are approved knowingly only', async () => {
    fake.summary('pubmed', PMID, found(RETRACTED));
    const path = await submit();
    const answer = await once(path, 'retracted');
    expect(at(answer.body, 'scientific_references', 0, 'retraction')).toEqual({
      label: 'Retracted Publication',
      notice: 'https://pubmed.ncbi.nlm.nih.gov/40000001/',
      date: null,
    });
    expect(at(claimOf(answer), 'validated')).toBe(false);
    expect(told(answer)[0]).toMatchObject({
      rule: 'CLAIM-REF-RETRACTED',
      severity: 'B',
    });
    const reason = 'O artigo fala da retratação.';
    const unseen = await post(`${path}/approve`, officer, { reason });
    expect([unseen.status, unseen.body.code]).toEqual([409, 'workflow.retraction_unseen']);
    expect(unseen.body.references).toEqual([`PMID:${PMID}`]);
    const acknowledged_retractions = [`PMID:${PMID}`];
    const bare = await post(`${path}/approve`, officer, { acknowledged_retractions });
    expect(bare.status).toBe(422);
    // whatever runs above it, the database asks for the word, too
    await expect(
      app.database.admin(
        `update workflow_states set state = 'approved', decided_by = $2 where content_id = $1`,
        [path.slice('/v1/posts/'.length), officer.id],
      ),
    ).rejects.toThrow();
    const both = await post(`${path}/approve`, officer, { reason, acknowledged_retractions });
    expect([both.status, both.body.state]).toEqual([200, 'approved']);
  });

  it('stay retracted when the registry has lost them since', async () => {
    fake.summary('pubmed', PMID, found(RETRACTED));
    const path = await submit();
    await once(path, 'retracted');
    fake.summary('pubmed', PMID, json(noSummary(PMID)));
    await app.database.admin(
      `update resolved_references set checked_at = checked_at - interval '31 days'`,
    );
    await age(path, '31 days');
    await eventually('it was looked at again', 20, async () => {
      const [row] = await app.database.admin<{ n: number }>(
        `select count(*)::int as n from reference_checks where next_look_at > now() + interval '1 day'
            and run_id in (select id from workflow_states where content_id = $1)`,
        [path.slice('/v1/posts/'.length)],
      );
      return row?.n === 1;
    });
    expect(rules(await review(path))).toEqual(['CLAIM-REF-RETRACTED']);
    const approved = await post(`${path}/approve`, officer, REASON);
    expect(approved.body.code).toBe('workflow.retraction_unseen');
  });

  it('that are retracted after the approval are told of, once', async () => {
    fake.summary('pubmed', PMID, found());
    const own = await makeTenant(app);
    const writer = await makePerson(app, own, 'author');
    const reviewer = await makePerson(app, own, 'compliance_officer');
    const path = await submit(ARTICLE, writer);
    const waiting = await submit(ARTICLE, writer);
    await once(waiting, 'found', writer);
    await once(path, 'found', writer);
    expect((await post(`${path}/approve`, reviewer, REASON)).status).toBe(200);
    expect((await post(`${path}/publish`, writer, {})).status).toBe(200);
    const letters = () => app.database.admin('select id from mails where tenant_id = $1', [own.id]);
    expect(await letters()).toEqual([]);
    fake.summary('pubmed', PMID, found(RETRACTED));
    await app.database.admin(
      `update resolved_references set checked_at = checked_at - interval '31 days'`,
    );
    await age(path, '31 days');
    const answer = await once(path, 'retracted', writer);
    expect(answer.body.state).toBe('approved');
    expect(rules(answer)).toEqual(['CLAIM-REF-RETRACTED']);
    // its author and the officer
    expect(await letters()).toHaveLength(2);
    // what waits for a decision hears of it at once, and its reviewer sees it
    await once(waiting, 'retracted', writer);
    await age(path, '31 days');
    await eventually('it was looked at again', 20, async () => {
      const [row] = await app.database.admin<{ n: number }>(
        `select count(*)::int as n from reference_checks where next_look_at > now() and tried_at > now() - interval '5 s'
            and run_id in (select id from workflow_states where content_id = $1)`,
        [path.slice('/v1/posts/'.length)],
      );
      return row?.n === 1;
    });
    expect(await letters()).toHaveLength(2);
  });

  it('that come back retracted after a registry lost them are told of no second time', async () => {
    fake.summary('pubmed', PMID, found(RETRACTED));
    const own = await makeTenant(app);
    const writer = await makePerson(app, own, 'author');
    const reviewer = await makePerson(app, own, 'compliance_officer');
    const path = await submit(ARTICLE, writer);
    const first = await once(path, 'retracted', writer);
    const given = { ...REASON, acknowledged_retractions: [`PMID:${PMID}`] };
    expect((await post(`${path}/approve`, reviewer, given)).status).toBe(200);
    const kept = () =>
      app.database.admin<{ claim_overlaps: object }>(
        'select claim_overlaps, work from reference_checks where tenant_id = $1',
        [own.id],
      );
    const before = await kept();
    expect(before[0]?.claim_overlaps).not.toEqual({});
    async function askedAnew(): Promise<Answer> {
      const questions = fake.asked.length;
      await askAnew(path);
      return eventually('it was asked again', 20, async () => {
        const [row] = await app.database.admin<{ done: boolean }>(
          `select next_look_at > now() + interval '29 days' as done from reference_checks where tenant_id = $1`,
          [own.id],
        );
        return fake.asked.length > questions && row?.done === true && review(path, writer);
      });
    }

    fake.summary('pubmed', PMID, json(noSummary(PMID)));
    const lost = await askedAnew();
    const { next_look_at: _next, ...said } = Object(at(first.body, 'scientific_references', 0));
    // with the day on which the registry said it
    expect(at(lost.body, 'scientific_references', 0)).toMatchObject(said);
    expect(await kept()).toEqual(before);
    fake.summary('pubmed', PMID, found(RETRACTED));
    await askedAnew();
    expect(await app.database.admin('select 1 from mails where tenant_id = $1', [own.id])).toEqual(
      [],
    );
    // a work that stands again is an answer
    fake.summary('pubmed', PMID, found());
    const stands = await askedAnew();
    expect(at(stands.body, 'scientific_references', 0, 'status')).toBe('found');
  });

  it('that cannot be kept are tried less and less often, and hold up no other', async () => {
    const other = '30000777';
    fake.summary('pubmed', PMID, found());
    fake.summary('pubmed', other, json(pubmedSummary({ uid: other, title: SALT })));
    await app.database.admin(
      `alter table resolved_references add constraint refused check (ref_id <> '${PMID}') not valid`,
    );
    try {
      const content = `${ARTICLE.content}<p>Comer menos sal reduz a pressão arterial (PMID ${other}).</p>`;
      const path = await submit({ ...ARTICLE, content });
      const failed = async (attempts: number) => {
        const [row] = await app.database.admin<{
          attempts: number;
          failure: string;
          pause: number;
        }>(
          `select attempts, failure, extract(epoch from next_look_at - clock_timestamp())::float8 as pause
             from reference_checks where ref_id = $2
              and run_id in (select id from workflow_states where content_id = $1)`,
          [path.slice('/v1/posts/'.length), PMID],
        );
        return row?.attempts === attempts && row;
      };
      const first = await eventually('it failed', 20, () => failed(1));
      expect(first).toMatchObject({ failure: 'error' });
      expect(first && first.pause).toBeGreaterThan(40);
      expect(first && first.pause).toBeLessThanOrEqual(60);
      const answer = await once(path, 'silent');
      expect(rules(answer)).toContain('CLAIM-REF-UNRESOLVED');
      await eventually('the other is found', 20, async () => {
        const { body } = await review(path);
        return at(body, 'scientific_references', 1, 'status') === 'found';
      });
      await age(path, '2 minutes');
      const second = await eventually('it failed again', 20, () => failed(2));
      expect(second && second.pause).toBeGreaterThan(200);
      await app.database.admin('alter table resolved_references drop constraint refused');
      await age(path, '10 minutes');
      await once(path, 'found');
    } finally {
      await app.database.admin('alter table resolved_references drop constraint if exists refused');
    }
  });

  /** Hundreds of references of one tenant that have been due for a day. */
  async function makeBacklog(on: TestApp): Promise<Tenant> {
    const noisy = await makeTenant(on);
    const loud = await makePerson(on, noisy, 'author');
    await on.database.admin(
      `insert into posts (tenant_id, title, slug, content, author_id, compliance_level, medical_category)
       select $1, 'Artigo ' || n, 'artigo-' || n, '<p>Sal.</p>', $2, 'public', 'cardiology'
         from generate_series(1, $3::int) n`,
      [noisy.id, loud.id, BACKLOG.reviews],
    );
    await on.database.admin(
      `insert into reference_checks (tenant_id, run_id, kind, ref_id, next_look_at)
       select w.tenant_id, w.id, 'pubmed', (31000000 + row_number() over ())::text, now() - interval '1 day'
         from workflow_states w, generate_series(1, $2::int) where w.tenant_id = $1`,
      [noisy.id, BACKLOG.ofEach],
    );
    return noisy;
  }

  it('are looked up in turn: nobody waits for all of another tenant', async () => {
    await makeBacklog(app);
    fake.summary('pubmed', PMID, found());
    const loud = () =>
      fake.asked.filter(({ searchParams }) => searchParams.get('id')?.startsWith('31')).length;
    await eventually('the many are asked for', 20, async () => loud() > 0);
    const before = loud();
    await once(await submit(), 'found');
    // a turn or two of theirs, and what is asked for while the review is read
    expect(loud() - before).toBeLessThan((BACKLOG.reviews * BACKLOG.ofEach) / 4);
    const meanwhile = loud();
    await eventually('theirs go on', 20, async () => loud() > meanwhile + BACKLOG.ofEach);
  });

  it('show that a registry does not answer, and are asked for again', async () => {
    fake.summary('pubmed', PMID, text('', 500));
    const path = await submit();
    const silent = await once(path, 'silent');
    expect(silent.body.awaiting_decision).toBe(true);
    expect(rules(silent)).toEqual(['CLAIM-REF-UNRESOLVED']);
    expect(at(claimOf(silent), 'validated')).toBe(false);
    fake.summary('pubmed', PMID, found());
    // a moment ago is too soon for the registry's sake
    const early = await post(`${path}/references/resolve`, officer);
    expect([early.status, early.body.asked]).toEqual([202, 0]);
    await app.database.admin(
      `update reference_checks set tried_at = tried_at - interval '2 minutes'`,
    );
    const again = await post(`${path}/references/resolve`, officer);
    expect([again.status, again.body.asked]).toEqual([202, 1]);
    await once(path, 'found');
  });

  it('do not keep an article from its readers while the network is down', async () => {
    fake.summary('pubmed', PMID, text('', 503));
    const path = await submit();
    await once(path, 'silent');
    const reason = 'Fonte conferida na biblioteca.';
    expect((await post(`${path}/approve`, officer, { reason })).status).toBe(200);
    expect((await post(`${path}/publish`, author, {})).status).toBe(200);
  });

  it('are looked up each by its own registry', async () => {
    fake.summary('pubmed', PMID, found());
    const update = { DOI: '10.1000/r', type: 'retraction', label: 'Retraction' };
    fake.say(
      '/works/10.1016%2Fabc?',
      json(crossrefWork('10.1016/abc', SALT, { 'updated-by': [update] })),
    );
    const content =
      `<p>A redução do sal diminuiu a pressão arterial (PMID ${PMID}).</p>` +
      '<p>Comer menos sal reduz a pressão arterial (doi:10.1016/abc).</p>' +
      '<p>O sal em excesso aumenta a pressão arterial (RBR-4g7x9z).</p>';
    const path = await submit({ ...ARTICLE, content });
    const answer = await eventually('both are known', 20, async () => {
      const now = await review(path);
      const list = at(now.body, 'scientific_references');
      const states = Array.isArray(list) ? list.map((one) => at(one, 'status')) : [];
      return states.includes('found') && states.includes('retracted') ? now : null;
    });
    const list = at(answer.body, 'scientific_references');
    expect(
      Array.isArray(list)
        ? list.map((one) => [at(one, 'type'), at(one, 'status'), at(one, 'reason')])
        : [],
    ).toEqual([
      ['pubmed', 'found', null],
      ['doi', 'retracted', null],
      ['rebec', 'unresolved', 'no_registry'],
    ]);
  });

  it('are asked again about by who may see how the post came about, and of the right tenant', async () => {
    fake.summary('pubmed', PMID, found());
    const path = await submit();
    await once(path, 'found');
    const stranger = await makePerson(app, await makeTenant(app), 'medical_admin');
    expect((await post(`${path}/references/resolve`, stranger)).status).toBe(404);
    const subscriber = await makePerson(app, tenant, 'subscriber');
    expect((await post(`${path}/references/resolve`, subscriber)).status).toBe(403);
    const colleague = await makePerson(app, tenant, 'author');
    expect((await post(`${path}/references/resolve`, colleague)).status).toBe(404);
    const draft = await post('/v1/posts', author, ARTICLE);
    const early = await post(`/v1/posts/${textAt(draft.body, 'id')}/references/resolve`, author);
    expect([early.status, early.body.code]).toEqual([409, 'workflow.not_waiting']);
  });

  it('of a review that ended are not looked up any more', async () => {
    fake.summary('pubmed', PMID, text('', 500));
    const path = await submit();
    await once(path, 'silent');
    expect((await post(`${path}/reject`, officer, { reason: 'Não.' })).status).toBe(200);
    await age(path, '1 hour');
    await eventually('it rests', 20, async () => {
      const rows = await app.database.admin<{ at: Date | null }>(
        `select next_look_at as at from reference_checks where run_id in (select id from workflow_states where content_id = $1)`,
        [path.slice('/v1/posts/'.length)],
      );
      return rows[0]?.at === null;
    });
  });

  describe('with workers in other processes', () => {
    let api: TestApp;
    let writer: Person;
    // the application of the tests above asks at its own pace
    let apart: FakeRegistries;

    beforeAll(async () => {
      apart = await FakeRegistries.start();
      api = await TestApp.start({ ...settings(), role: 'api' });
      writer = await makePerson(api, await makeTenant(api), 'author');
    });
    beforeEach(() => apart.forget());
    afterAll(async () => {
      await api.stop();
      apart.stop();
    });

    const worker = () =>
      WorkerProcess.start(api, {
        REFERENCES_EMAIL: 'biblioteca@clinica.example',
        NCBI_URL: apart.origin,
        CROSSREF_URL: apart.origin,
      });
    const checks = () =>
      api.database.admin<{ state: string; due: boolean; held: boolean }>(
        `select state, next_look_at <= now() as due, tried_at is not null as held from reference_checks order by id`,
      );

    it('are found with a share of each tenant', async () => {
      const noisy = await makeBacklog(api);
      const quiet = await makeTenant(api);
      const reader = await makePerson(api, quiet, 'author');
      await post('/v1/posts', reader, ARTICLE, api);
      await api.database.admin(
        `insert into reference_checks (tenant_id, run_id, kind, ref_id)
         select tenant_id, id, 'pubmed', '32000001' from workflow_states where tenant_id = $1`,
        [quiet.id],
      );
      const relay = new RelayDb(configuredRoleUrl(api.config, 'parecer_relay'));
      try {
        const due = await relay.query<{ tenant_id: string; run_id: string }>(
          'select tenant_id, run_id from app.due_references(50)',
        );
        expect(new Set(due.map(({ run_id: id }) => id)).size).toBe(50);
        const tenants = due.map(({ tenant_id: id }) => id);
        expect(new Set(tenants.slice(0, 2))).toEqual(new Set([noisy.id, quiet.id]));
        expect(new Set(tenants.slice(2))).toEqual(new Set([noisy.id]));
      } finally {
        await relay.onApplicationShutdown();
        await api.database.admin('delete from reference_checks');
      }
    });

    it('are looked up by the next one when a worker is killed over them', async () => {
      apart.summary('pubmed', PMID, () => undefined);
      const doomed = await worker();
      const path = await submit(ARTICLE, writer, api);
      await eventually('it asks', 20, async () => apart.asked.length > 0);
      await doomed.kill();
      expect(await checks()).toEqual([{ state: 'unresolved', due: false, held: true }]);
      apart.summary('pubmed', PMID, found());
      await api.database.admin(`update reference_checks set next_look_at = now()`);
      const next = await worker();
      try {
        await once(path, 'found', writer, api);
      } finally {
        expect(await next.stop()).toBe(0);
      }
    });

    it('go back at once when a worker is asked to end', async () => {
      apart.summary('pubmed', PMID, () => undefined);
      await api.database.admin('delete from resolved_references');
      const leaving = await worker();
      await submit(ARTICLE, writer, api);
      await eventually('it asks', 20, async () => apart.asked.length > 0);
      const before = Date.now();
      expect(await leaving.stop()).toBe(0);
      expect(Date.now() - before).toBeLessThan(5_000);
      expect((await checks()).at(-1)).toEqual({ state: 'unresolved', due: true, held: true });
      await api.database.admin('delete from reference_checks');
    });

    it('are asked for once by two workers together', async () => {
      const many = Array.from({ length: 12 }, (_, n) => String(30_000_001 + n));
      for (const uid of many) {
        apart.summary('pubmed', uid, json(pubmedSummary({ uid, title: SALT })));
      }
      const content = many
        .map((uid) => `<p>A redução do sal diminuiu a pressão arterial (PMID ${uid}).</p>`)
        .join('');
      const path = await submit({ ...ARTICLE, content }, writer, api);
      const workers = await Promise.all([worker(), worker()]);
      try {
        await eventually('all are found', 40, async () => {
          const list = at((await review(path, writer, api)).body, 'scientific_references');
          return (
            Array.isArray(list) &&
            list.length === many.length &&
            list.every((one) => at(one, 'status') === 'found')
          );
        });
      } finally {
        await Promise.all(workers.map((one) => one.stop()));
      }
      const asked = apart.asked.map(({ searchParams }) => searchParams.get('id') ?? '');
      expect(asked.toSorted()).toEqual(many);
    });
  });

  describe('where the install asks nobody', () => {
    it('stay unresolved and say why, and nothing waits for them', async () => {
      const off = await TestApp.start();
      try {
        const own = await makeTenant(off);
        const writer = await makePerson(off, own, 'author');
        const reviewer = await makePerson(off, own, 'compliance_officer');
        const path = await submit(ARTICLE, writer, off);
        const answer = await once(path, 'off', writer, off);
        expect(at(answer.body, 'scientific_references', 0, 'status')).toBe('unresolved');
        expect(rules(answer)).toEqual([]);
        const asked = await post(`${path}/references/resolve`, writer, undefined, off);
        expect([asked.status, asked.body.code]).toEqual([409, 'workflow.references_off']);
        expect((await post(`${path}/approve`, reviewer, REASON, off)).status).toBe(200);
        expect(fake.asked).toEqual([]);
      } finally {
        await off.stop();
      }
    });
  });
});
