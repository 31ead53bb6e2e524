import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FieldEncryption } from '../../src/modules/custom-fields/field-encryption.js';
import { isTenantId } from '#kernel/ids.js';
import { KeyRotation } from '#platform/crypto/key-rotation.js';
import { publishPost } from '../support/content.js';
import { textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person } from '../support/people.js';
import { distFile } from '../support/postgres.mjs';
import { TestApp } from '../support/test-app.js';

/** Bytes of a file kept from one chunk to the next, so that a word on the seam is found too. */
const SEAM = 64;

/** Which of the words stand in any file below a folder, in the clear. */
async function wordsIn(folder: string, words: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    // the server makes and removes files while it runs
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
    try {
      for (const word of await wordsInFile(path, words)) found.add(word);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return found;
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function wordsInFile(path: string, words: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let tail = '';
  for await (const chunk of createReadStream(path, { encoding: 'latin1' })) {
    const text = tail + String(chunk);
    for (const word of words) if (text.includes(word)) found.add(word);
    tail = text.slice(-SEAM);
  }
  return found;
}

/** An API whose every word is kept, at its most talkative. */
async function talkative(app: TestApp) {
  const child: ChildProcess = spawn(process.execPath, [distFile('main.js')], {
    env: {
      PATH: process.env.PATH,
      ROLE: 'api',
      PORT: '0',
      DATABASE_URL: app.config.databaseUrl,
      PARECER_SECRET: app.config.secret,
      DATA_DIR: app.config.dataDir,
      SEED_DEMO: 'false',
      LOG_LEVEL: 'trace',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const url = await new Promise<string>((found, failed) => {
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const address = /ready: (http:\S+)/.exec(line)?.[1];
        if (address !== undefined) found(address);
      });
    }
  });
  return {
    url,
    stop: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      return said.join('\n');
    },
  };
}

describe('patient data at rest', () => {
  let app: TestApp;
  let physician: Person;
  /** Short enough to be compressed by nobody. */
  const word = () => `sigilo${randomBytes(8).toString('hex')}`;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('stand in no file of the database, its log of changes, the queue, the data folder, and in no line of the log', async () => {
    const tenant = await makeTenant(app);
    physician = await makePerson(app, tenant, 'medical_professional');
    const { url, stop } = await talkative(app);
    const open = word();
    const secrets = Array.from({ length: 7 }, word);
    const [first, put, many, wrong, marked, replaced, kept] = secrets;
    const send = async (method: string, path: string, body?: unknown, more: object = {}) => {
      const reply = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${physician.token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...more,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: reply.status, text: await reply.text() };
    };
    const phi = (key: string, value: unknown) => ({
      meta_key: key,
      meta_value: value,
      is_phi: true,
    });
    const made = await send(
      'POST',
      '/v1/posts',
      { title: `Caso ${open}`, content: 'Texto.', custom_fields: [phi('um', first)] },
      { 'idempotency-key': word() },
    );
    expect([made.status, made.text.includes(String(first))]).toEqual([201, true]);
    const path = `/v1/posts/${textAt(JSON.parse(made.text), 'id')}`;
    const fields = `${path}/custom-fields`;
    await send('PUT', `${fields}/dois`, { meta_value: put, is_phi: true });
    await send('PUT', fields, { fields: [phi('tres', many), phi('quatro', replaced)] });
    await send('PUT', `${fields}/quatro`, { meta_value: kept });
    const refusals = [
      await send('PUT', `${fields}/cinco`, {
        meta_value: wrong,
        meta_type: 'number',
        is_phi: true,
      }),
      await send('PUT', `${fields}/seis`, { meta_value: { not: wrong }, is_phi: true }),
      await send('POST', '/v1/posts', {
        title: 'x',
        content: 'x',
        category_id: randomUUID(),
        custom_fields: [phi('um', marked)],
      }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(refusals.map(({ text }) => text).join(' ')).not.toContain('sigilo');
    const read = await send('GET', fields);
    expect([first, put, many, kept].every((value) => read.text.includes(String(value)))).toBe(true);
    expect((await send('POST', `${path}/submit`)).status).toBe(202);
    if (!isTenantId(tenant.id)) throw new Error('this is no tenant');
    await app.nest.get(KeyRotation, { strict: false }).renewDataKeys(tenant.id);
    await app.nest.get(FieldEncryption, { strict: false }).encryptTenant(tenant.id);
    await publishPost(app, tenant, physician, {
      custom_fields: [{ key: 'caso', value: String(put), type: 'text', is_phi: true }],
    });
    const log = await stop();
    expect(log).toMatch(/parecer|ready/i);
    expect(log).not.toContain('sigilo');

    await app.database.admin('checkpoint');
    const [server] = await app.database.admin<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    const folder = server?.folder ?? '';
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['base', 'pg_wal']));
    // what is no secret is found: the search does find what is there
    expect([...(await wordsIn(folder, [...secrets, open]))]).toEqual([open]);
    expect([...(await wordsIn(app.config.dataDir, secrets))]).toEqual([]);
  });
});
