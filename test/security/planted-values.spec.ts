import { Redis } from 'ioredis';
import { textAt } from '../support/json.js';
import { ApiProcess } from '../support/api-process.js';
import { makePerson, makePlatformAdmin, makeTenant, type Person } from '../support/people.js';
import { hasRedis, RedisServer } from '../support/redis-server.js';
import { TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const PLANTED = {
  cpf: '741.852.963-70',
  digits: '74185296370',
  name: 'Zuleika Quaresma',
  mail: 'zuleika.q@correio.example',
  phone: '98123-4567',
} as const;
/** What only the check was told. */
const UNSAVED = { cpf: '168.995.350-09', name: 'Umbelina Xavier' } as const;

const article = ({ cpf, name }: { readonly cpf: string; readonly name: string }) =>
  `<p>A paciente ${name}, CPF ${cpf}, tel. (11) ${PLANTED.phone}, ${PLANTED.mail}, tratou a asma aqui.</p>` +
  '<p>O tratamento cura a asma em 100% dos casos.</p>';

/** Where the text itself is kept: what somebody wrote, and the index of its words. */
const TEXTS = ['posts', 'post_revisions', 'post_search', 'search_words'];

const redisIsThere = hasRedis();

describe('what the analysers found in a text', () => {
  let redis: RedisServer | null = null;
  let connection: Redis | null = null;
  let monitor: Redis | null = null;
  const commands: string[] = [];
  let app: TestApp;
  let server: ApiProcess;
  let author: Person;

  beforeAll(async () => {
    if (redisIsThere) {
      redis = await RedisServer.start();
      connection = new Redis(redis.url);
      monitor = await connection.monitor();
      monitor.on('monitor', (_time: string, args: readonly string[]) => {
        commands.push(args.join(' '));
      });
    }
    app = await TestApp.start({ role: 'api', queueUrl: redis?.url ?? null });
    author = await makePerson(app, await makeTenant(app), 'author');
    server = await ApiProcess.start(app, { ROLE: 'all', LOG_LEVEL: 'trace' });
  });
  afterAll(async () => {
    await server.stop();
    await app.stop();
    monitor?.disconnect();
    connection?.disconnect();
    await redis?.remove();
  });

  const send = async (method: string, path: string, body?: unknown, token = author.token) => {
    const reply = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: reply.status, text: await reply.text() };
  };

  /** Which of the words stand in a text. */
  const wordsIn = (text: string): readonly string[] =>
    [...Object.values(PLANTED), ...Object.values(UNSAVED)].filter((word) => text.includes(word));

  async function tablesWith(words: readonly string[]): Promise<readonly string[]> {
    const tables = await app.database.admin<{ name: string }>(
      `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await app.database.admin<{ n: string }>(
        `select count(*) as n from ${name} t where exists (select 1 from unnest($1::text[]) w where t::text like '%' || w || '%')`,
        [[...words]],
      );
      if (Number(row?.n) > 0) found.push(name.replace('public.', ''));
    }
    expect(tables.length).toBeGreaterThan(20);
    return found;
  }

  it('stands in no log, job, error, trail, metric or result, and what was only checked in no table at all', async () => {
    const errors: { readonly status: number; readonly text: string }[] = [];
    const made = await send('POST', '/v1/posts', { title: 'Asma', content: article(PLANTED) });
    expect([made.status, made.text]).toEqual([201, made.text]);
    const path = `/v1/posts/${textAt(JSON.parse(made.text), 'id')}`;
    const content = article(UNSAVED);
    const checks = [
      await send('POST', '/v1/check', { text: content }),
      await send('POST', `${path}/check`, { fields: { content } }),
    ];
    for (const { status, text } of checks) {
      expect(status).toBe(200);
      expect(wordsIn(text)).toContain(UNSAVED.cpf);
    }
    errors.push(
      await send('POST', '/v1/check', { text: `${content}\u0000` }),
      await send('POST', '/v1/check', { text: content, fields: {} }),
      await send('POST', '/v1/check', { text: content, [`x${UNSAVED.cpf.length}`]: content }),
      await send('POST', '/v1/check', { text: { not: content } }),
      await send('POST', '/v1/check', { text: content.repeat(8_000) }),
      await send('POST', `${path}/check`, { fields: { content: [content] } }),
      await send('POST', '/v1/check', { text: content }, 'x'),
    );
    expect(errors.map(({ status }) => status)).toEqual([422, 422, 400, 422, 422, 422, 401]);
    expect((await send('POST', `${path}/submit`)).status).toBe(202);
    await eventually('the stages have spoken', 60, async () => {
      const { text } = await send('GET', `${path}/workflow`);
      return text.includes('"state":"revision_required"') ? true : null;
    });
    const findings = await app.database.admin<{ text: string }>(
      `select string_agg(findings::text || (result - 'claims')::text, '') as text from stage_results`,
    );
    expect(findings[0]?.text).toContain('LGPD-CPF');
    const platform = await makePlatformAdmin(app);
    const metrics = await send('GET', '/metrics', undefined, platform.token);
    expect(metrics.text.length).toBeGreaterThan(1_000);

    expect(errors.flatMap(({ text }) => wordsIn(text))).toEqual([]);
    expect(wordsIn(findings[0]?.text ?? '')).toEqual([]);
    expect(wordsIn(metrics.text)).toEqual([]);
    expect(server.output).toContain('/v1/check');
    expect(wordsIn(server.output)).toEqual([]);
    if (redisIsThere) expect(commands.length).toBeGreaterThan(20);
    expect(commands.filter((command) => wordsIn(command).length > 0)).toEqual([]);
    expect(await tablesWith(Object.values(UNSAVED))).toEqual([]);
    const where = await tablesWith(Object.values(PLANTED));
    expect(where.filter((name) => !TEXTS.includes(name))).toEqual([]);
    expect(where).toContain('posts');
  }, 180_000);
});
