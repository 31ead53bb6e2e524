import { CFM_RULES } from '#compliance/cfm/rule-table.js';
import { RULESET_VERSION } from '#compliance/stages.js';
import { GOOD_ARTICLE } from '../support/articles.js';
import { at, isRecord, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const POLICY = '/v1/compliance/policy';
const RULES = '/v1/compliance/rules';
const PHRASE = {
  key: 'milagroso',
  words: 'equipe de saúde',
  severity: 'B',
  message: { pt: 'A clínica não usa esta expressão.', en: 'The clinic does not use these words.' },
  suggestion: { pt: 'Diga com quem falar.', en: 'Say whom to talk to.' },
} as const;

describe('the policy of a tenant', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let officer: Person;
  let author: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    officer = await makePerson(app, tenant, 'compliance_officer');
    author = await makePerson(app, tenant, 'author');
  });
  afterAll(() => app.stop());

  const get = (path: string, by: Person, language = 'pt') =>
    app.call('GET', path, { token: by.token, headers: { 'accept-language': language } });
  const put = (by: Person, body: unknown, ifMatch = '*'): Promise<Answer> =>
    app.call('PUT', POLICY, { token: by.token, headers: { 'if-match': ifMatch }, body });
  const faults = (answer: Answer): readonly unknown[] => {
    const errors = answer.body.errors;
    return Array.isArray(errors)
      ? errors.map((error: unknown) => `${textAt(error, 'pointer')} ${textAt(error, 'code')}`)
      : [];
  };
  const milder = () => {
    const rule = CFM_RULES.find(({ severity }) => severity === 'M');
    if (rule === undefined) throw new Error('no rule to raise');
    return rule;
  };
  const stored = async (of = tenant) =>
    app.database.admin<{ version: number; created_by: string }>(
      'select version, created_by from rule_policies where tenant_id = $1 order by version',
      [of.id],
    );

  async function reviewed(article: object): Promise<Answer> {
    const made = await app.call('POST', '/v1/posts', { token: author.token, body: article });
    expect([made.status, made.text]).toEqual([201, made.text]);
    const path = `/v1/posts/${textAt(made.body, 'id')}`;
    const submitted = await app.call('POST', `${path}/submit`, { token: author.token });
    expect([submitted.status, submitted.text]).toEqual([202, submitted.text]);
    return eventually('the machine has spoken', 20, async () => {
      const answer = await get(`${path}/workflow`, author);
      const { awaiting_decision: waits, state } = answer.body;
      return waits === true || state === 'revision_required' ? answer : null;
    });
  }

  it('is empty at first, and every state of it is kept', async () => {
    const first = await get(POLICY, officer);
    expect([first.status, first.headers.etag, first.body]).toEqual([
      200,
      '"0"',
      { version: 0, rule_set: '', at_least: {}, phrases: [], updated_by: null, updated_at: null },
    ]);
    const rule = milder();
    const made = await put(officer, { at_least: { [rule.id]: 'B' } }, '"0"');
    expect([made.status, made.headers.etag, made.text]).toEqual([200, '"1"', made.text]);
    expect(made.body).toMatchObject({
      version: 1,
      rule_set: RULESET_VERSION,
      at_least: { [rule.id]: 'B' },
      phrases: [],
      updated_by: officer.id,
    });
    expect((await get(POLICY, administrator)).body).toEqual(made.body);
    // what changes nothing is no change
    expect((await put(officer, { at_least: { [rule.id]: 'B' } }, '"1"')).body.version).toBe(1);
    const second = await put(administrator, { phrases: [PHRASE] }, '"1"');
    expect(second.body).toMatchObject({
      version: 2,
      at_least: {},
      phrases: [{ ...PHRASE, fields: [] }],
      updated_by: administrator.id,
    });
    expect(await stored()).toEqual([
      { version: 1, created_by: officer.id },
      { version: 2, created_by: administrator.id },
    ]);
    await expect(
      app.database.admin('update rule_policies set version = 9 where tenant_id = $1', [tenant.id]),
    ).rejects.toThrow('append-only');
    const trail = await app.database.admin<{ user_id: string; operation: string }>(
      `select user_id, operation from audit_trail where tenant_id = $1 and resource_type = 'rule_policy' order by created_at, id`,
      [tenant.id],
    );
    expect(
      trail.filter(({ operation }) => operation === 'create').map((row) => row.user_id),
    ).toEqual([officer.id, administrator.id]);
  });

  it('is changed from the state that was read alone', async () => {
    const other = await makeTenant(app);
    const boss = await makePerson(app, other, 'administrator');
    const bare = await app.call('PUT', POLICY, { token: boss.token, body: {} });
    expect([bare.status, bare.body.code]).toEqual([428, 'request.if_match_required']);
    expect((await put(boss, { phrases: [PHRASE] }, '"1"')).body.code).toBe('rule_policy.stale');
    const both = await Promise.all(
      ['um', 'dois', 'tres'].map((key) => put(boss, { phrases: [{ ...PHRASE, key }] }, '"0"')),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
    expect(await stored(other)).toHaveLength(1);
    // another tenant's policy is another one
    expect((await get(POLICY, officer)).text).not.toContain('"um"');
  });

  it('can only tighten: what is milder, unknown or no severity is refused where it stands', async () => {
    const blocking = CFM_RULES.find(({ severity }) => severity === 'B')?.id ?? '';
    const answer = await put(officer, {
      at_least: { [blocking]: 'm', 'CFM-NO/SUCH': 'B', [milder().id]: 'off' },
      phrases: [{ ...PHRASE, words: '- -' }, PHRASE],
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'request.invalid']);
    expect(new Set(faults(answer))).toEqual(
      new Set([
        `/at_least/${blocking} policy.milder`,
        '/at_least/CFM-NO~1SUCH policy.unknown_rule',
        `/at_least/${milder().id} policy.severity`,
        '/phrases/0/words policy.words',
        '/phrases/1/key policy.duplicate_key',
      ]),
    );
    for (const [body, status] of [
      [{ off: [blocking] }, 400],
      [{ phrases: [{ ...PHRASE, pattern: '.*' }] }, 400],
      [{ phrases: [{ ...PHRASE, severity: 'none' }] }, 422],
      [{ phrases: [{ ...PHRASE, message: { pt: '<script>1</script>', en: 'x' } }] }, 422],
      [{ phrases: [{ ...PHRASE, key: 'A B' }] }, 422],
      [{ phrases: null }, 422],
      [{ at_least: [] }, 422],
    ] as const) {
      expect([(await put(officer, body)).status, body]).toEqual([status, body]);
    }
  });

  it('is read and changed by its administrators and compliance officers alone', async () => {
    for (const role of ['editor', 'medical_admin', 'medical_professional', 'author'] as const) {
      const person = await makePerson(app, tenant, role);
      expect([role, (await get(POLICY, person)).status]).toEqual([role, 403]);
      expect([role, (await put(person, {})).status]).toEqual([role, 403]);
    }
  });

  it('shows in the list of rules, which says each in the reader’s language', async () => {
    const rule = milder();
    await put(officer, { at_least: { [rule.id]: 'B' } });
    const pt = await get(RULES, author);
    expect(pt.status).toBe(200);
    expect(pt.body).toMatchObject({ ruleset_version: RULESET_VERSION, next_cursor: null });
    const rows = rowsOf(pt.body);
    expect(rows.map(({ id }) => id)).toEqual(CFM_RULES.map(({ id }) => id));
    expect(rows.find(({ id }) => id === rule.id)).toMatchObject({
      severity: 'M',
      tenant_severity: 'B',
      source: rule.source,
      certainty: rule.certainty,
      message: rule.message.pt,
      suggestion: rule.suggestion.pt,
    });
    const en = rowsOf((await get(RULES, author, 'en')).body);
    expect(en.find(({ id }) => id === rule.id)?.message).toBe(rule.message.en);
    const asked = await get(`${RULES}?severity=B`, author);
    expect([asked.status, asked.body.code]).toEqual([400, 'request.unknown_parameter']);
  });

  it('decides reviews and checks, and each result names the state it was made under', async () => {
    expect((await put(officer, {})).status).toBe(200);
    const before = await reviewed({ ...GOOD_ARTICLE, title: 'Antes da política' });
    expect(before.body.state).toBe('cfm_pending');
    const made = await put(officer, { phrases: [PHRASE] });
    expect([made.status, made.text]).toEqual([200, made.text]);
    const version = made.body.version;
    const after = await reviewed({ ...GOOD_ARTICLE, title: 'Depois da política' });
    expect(after.body).toMatchObject({
      state: 'revision_required',
      compliance_validations: { policy_check: 'blocked', lgpd_check: 'passed' },
    });
    const found = Array.isArray(after.body.findings) ? after.body.findings.filter(isRecord) : [];
    const own = found.find(({ rule }) => rule === 'TENANT-MILAGROSO');
    expect(own).toMatchObject({ severity: 'B', field: 'content', message: PHRASE.message.pt });
    expect(GOOD_ARTICLE.content.slice(Number(at(own, 'start')), Number(at(own, 'end')))).toBe(
      'equipe de saúde',
    );
    const results = await app.database.admin<{ stage: string; policy_version: number }>(
      'select stage, policy_version from stage_results where run_id = $1 order by stage',
      [textAt(after.body, 'id')],
    );
    expect(results).toEqual(
      ['S.2.1', 'S.3.1', 'S.4-1.1-3'].map((stage) => ({ stage, policy_version: version })),
    );

    const check = await app.call('POST', '/v1/check', {
      token: author.token,
      body: { text: 'Fale com a EQUIPE de saude.' },
    });
    expect([check.status, check.body.verdict]).toEqual([200, 'blocked']);
    expect(check.text).toContain('TENANT-MILAGROSO');
  });
});
