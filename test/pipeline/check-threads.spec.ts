import { randomUUID } from 'node:crypto';
import { plainArticle } from '#compliance/plain-article.js';
import { isTenantId, type TenantId } from '#kernel/ids.js';
import { Problem } from '#kernel/problem.js';
import { NO_DEMANDS } from '../../src/modules/workflow/analyse.js';
import {
  type CheckQuestion,
  CheckThreads,
} from '../../src/modules/workflow/check/check-threads.js';
import { GOOD_ARTICLE } from '../support/articles.js';
import { at, isRecord } from '../support/json.js';
import { makePerson, makeTenant, type Person } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const ONE_MEGABYTE = 'O paciente tomou 20 mg/kg e a pressão caiu 5 mmHg em 30% dos casos. '.repeat(
  15_000,
);
const ONE_WORD = 'a'.repeat(100_000);
/** Each a value of its own, with a check digit that is right. */
const MANY_FINDINGS = Array.from({ length: 12_000 }, (_, n) => `CPF ${cpfOf(n)}.`).join(' ');

function cpfOf(n: number): string {
  const digits = [...String(100_000_000 + n * 7_919)].map(Number);
  for (const weights of [10, 11]) {
    const sum = digits.reduce((all, digit, place) => all + digit * (weights - place), 0);
    digits.push(sum % 11 < 2 ? 0 : 11 - (sum % 11));
  }
  return digits.join('');
}

function tenantId(): TenantId {
  const id = randomUUID();
  if (!isTenantId(id)) throw new Error('no id of a tenant');
  return id;
}

const ask = (tenant: TenantId, content: string): CheckQuestion => ({
  tenantId: tenant,
  snapshot: plainArticle({ title: 'Um artigo', content }),
  demands: NO_DEMANDS,
});

describe('the threads that check', () => {
  const opened: CheckThreads[] = [];
  const open = (...times: ConstructorParameters<typeof CheckThreads>): CheckThreads => {
    const threads = new CheckThreads(...times);
    opened.push(threads);
    return threads;
  };
  afterEach(async () => {
    for (const threads of opened.splice(0)) await threads.onApplicationShutdown();
  });

  it.each([
    ['a text of a megabyte', ONE_MEGABYTE],
    ['a word of 100 kB', ONE_WORD],
    ['more than 10,000 findings', MANY_FINDINGS],
  ])('reads %s before its deadline', async (_, content) => {
    const { outcomes } = await open().check(ask(tenantId(), content));
    expect(outcomes.map(({ stage }) => stage)).toEqual(['S.2.1', 'S.3.1', 'S.4-1.1-3']);
  });

  it('gives up on a text at its deadline, and not on the ones behind it', async () => {
    const threads = open(10_000, 1_200);
    const tenant = tenantId();
    const endless = ask(tenant, ONE_MEGABYTE.repeat(6));
    const slow = threads.check(endless).catch((error: unknown) => error);
    const read = await threads.check(ask(tenant, GOOD_ARTICLE.content));
    expect(read.outcomes).toHaveLength(3);
    expect(await slow).toMatchObject({ name: 'AnalysisTimeout' });
  });

  it('outlives a stage that dies, and a question that cannot be put', async () => {
    const threads = open();
    const tenant = tenantId();
    const good = ask(tenant, GOOD_ARTICLE.content);
    const dying = {
      ...good,
      snapshot: { ...good.snapshot, ...JSON.parse('{"fields":{"content":1}}') },
    };
    await expect(threads.check(dying)).rejects.toMatchObject({ message: 'TypeError' });
    const fields = { content: 'x', toString: () => 'no thread takes a function' };
    const unsent = { ...good, snapshot: { ...good.snapshot, ...Object.assign({}, { fields }) } };
    await expect(threads.check(Object.assign(unsent))).rejects.toThrow(/clone/);
    expect((await threads.check(good)).outcomes).toHaveLength(3);
  });

  it('lets tenants take turns: who asks once does not wait for who asks sixteen times', async () => {
    const threads = open();
    const [noisy, quiet] = [tenantId(), tenantId()];
    const answered: string[] = [];
    const text = ONE_MEGABYTE.slice(0, 100_000);
    const note = (who: string) => () => void answered.push(who);
    const loud = Array.from({ length: 16 }, (_, n) =>
      threads.check(ask(noisy, `${n} ${text}`)).then(note('noisy')),
    );
    const one = threads.check(ask(quiet, GOOD_ARTICLE.content)).then(note('quiet'));
    await Promise.all([...loud, one]);
    // behind the one that was being read and the one whose turn it was
    expect(answered.indexOf('quiet')).toBeLessThanOrEqual(2);
    expect(answered).toHaveLength(17);
  });

  it('reads a paragraph while somebody has a book read', async () => {
    const threads = open();
    const tenant = tenantId();
    let isRead = false;
    // both threads are there, and nothing of the book is known
    await Promise.all([
      threads.check(ask(tenant, 'a')),
      threads.check(ask(tenant, ONE_WORD.repeat(2))),
    ]);
    const long = Array.from({ length: 9_000 }, (_, n) => `Tomou ${n} mg e melhorou em ${n} dias.`);
    const book = threads.check(ask(tenant, long.join(' '))).then(() => (isRead = true));
    await threads.check(ask(tenant, GOOD_ARTICLE.content));
    expect(isRead).toBe(false);
    await book;
  });

  it('turns away whom a full line has no place for, and nobody of another line', async () => {
    const threads = open();
    const [noisy, quiet] = [tenantId(), tenantId()];
    const text = ONE_MEGABYTE.slice(0, 20_000);
    const outcomes = Array.from({ length: 30 }, (_, n) =>
      threads.check(ask(noisy, `${n} ${text}`)).then(
        () => 'read',
        (error: unknown) => (error instanceof Problem ? error.code : error),
      ),
    );
    const other = threads.check(ask(quiet, GOOD_ARTICLE.content));
    const said = await Promise.all(outcomes);
    // one is being read, sixteen wait
    expect(said.filter((one) => one === 'read')).toHaveLength(17);
    expect(said.filter((one) => one === 'service.overloaded')).toHaveLength(13);
    expect((await other).outcomes).toHaveLength(3);
  });

  it('tells who waited too long that it is busy, and does not read his text any more', async () => {
    const threads = open(10_000, 20_000, 50);
    const tenant = tenantId();
    const first = threads.check(ask(tenant, ONE_MEGABYTE.slice(0, 110_000)));
    const late = threads.check(ask(tenant, GOOD_ARTICLE.content));
    await expect(late).rejects.toMatchObject({ code: 'service.overloaded' });
    expect((await first).outcomes).toHaveLength(3);
  });
});

describe('a check that does not come to its end', () => {
  let app: TestApp;
  let author: Person;
  const opened: CheckThreads[] = [];

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    author = await makePerson(app, await makeTenant(app), 'author');
  });
  afterAll(async () => {
    for (const threads of opened) await threads.onApplicationShutdown();
    await app.stop();
  });

  const check = (text: string): Promise<Answer> =>
    app.call('POST', '/v1/check', { token: author.token, body: { text } });
  /** The threads of the running application are from now on these. */
  function replace(...times: ConstructorParameters<typeof CheckThreads>): void {
    const threads = new CheckThreads(...times);
    opened.push(threads);
    Object.assign(app.nest.get(CheckThreads), threads);
  }

  it('is a problem that says what to do, and quotes nothing', async () => {
    replace(1, 1);
    const answer = await check('O CPF dele é 529.982.247-25.');
    expect([answer.status, answer.headers['content-type']]).toEqual([
      503,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(answer.body).toMatchObject({
      code: 'check.timeout',
      status: 503,
      detail: 'Check the text in parts.',
    });
    expect(answer.headers['retry-after']).toBe('10');
    expect(answer.text).not.toContain('529.982');
    replace();
    expect((await check('Beba água.')).status).toBe(200);
  });

  it('says when to come again where too many wait', async () => {
    replace();
    const text = ONE_MEGABYTE.slice(0, 60_000);
    const answers = await Promise.all(Array.from({ length: 24 }, (_, n) => check(`${n} ${text}`)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(24);
    for (const { status, body, headers } of refused) {
      expect([status, body.code]).toEqual([503, 'service.overloaded']);
      expect(headers['retry-after']).toBe('2');
    }
  });

  it('lists 10,000 findings at most, and counts them all', async () => {
    const answer = await check(MANY_FINDINGS);
    expect(answer.status).toBe(200);
    expect(Number(at(answer.body, 'counts', 'findings'))).toBeGreaterThan(10_000);
    const listed = at(answer.body, 'findings');
    expect(Array.isArray(listed) && listed.filter(isRecord).length).toBe(10_000);
  });
});
