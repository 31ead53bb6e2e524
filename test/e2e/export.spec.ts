import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip, gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { extract, pack } from 'tar-stream';
import { ExportProcessor } from '../../src/modules/tenants/export/export-processor.js';
import { type FullTenant, makeFullTenant } from '../isolation/two-tenants.js';
import { publishPost, putPatientField } from '../support/content.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makePlatformAdmin, PASSWORD, type Person } from '../support/people.js';
import { distFile } from '../support/postgres.mjs';
import { type Answer, TestApp } from '../support/test-app.js';
import { eventually } from '../support/wait.js';

const run = promisify(execFile);
const PHI = 'prontuario-sigiloso';

type Files = ReadonlyMap<string, Buffer>;

describe('the export of a tenant', () => {
  let app: TestApp;
  let a: FullTenant;
  let b: FullTenant;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parecer-export-'));
    app = await TestApp.start();
    a = await makeFullTenant(app, 'alfa');
    b = await makeFullTenant(app, 'beta');
    await app.database.admin(`update tenant_exports set state = 'failed'`);
    await putPatientField(app, a.tenant, a.postId, 'prontuario', PHI);
    await app.database.admin(
      `insert into media (tenant_id, filename, original_filename, mime_type, file_size, file_path, uploaded_by_id, sha256, contains_phi)
       select tenant_id, 'segredo.png', $2, mime_type, file_size, file_path, uploaded_by_id, sha256, true
         from media where id = $1`,
      [a.mediaId, `${PHI}.png`],
    );
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (person: Person, body: unknown = {}): Promise<Answer> =>
    app.call('POST', '/v1/tenant/export', { token: person.token, body });
  const read = (person: Person, id: string, rest = '') =>
    app.call('GET', `/v1/tenant/exports/${id}${rest}`, { token: person.token });

  async function finished(person: Person, id: string): Promise<Answer> {
    return eventually('the archive is ready', 30, async () => {
      const answer = await read(person, id);
      return ['ready', 'failed'].includes(String(answer.body.state)) && answer;
    });
  }

  /** Asks, waits, downloads; gives the file and what the API says of it. */
  async function download(person: Person, body: unknown = {}) {
    const asked = await ask(person, body);
    expect(asked.status).toBe(202);
    const view = (await finished(person, textAt(asked.body, 'id'))).body;
    expect(view.state).toBe('ready');
    const reply = await app.nest.inject({
      method: 'GET',
      url: `/v1/tenant/exports/${textAt(view, 'id')}/content`,
      headers: { authorization: `Bearer ${person.token}` },
    });
    expect(reply.statusCode).toBe(200);
    const file = join(folder, `${randomBytes(4).toString('hex')}.tar.gz`);
    writeFileSync(file, reply.rawPayload);
    return { file, view, headers: reply.headers, bytes: reply.rawPayload };
  }

  async function unpack(file: string): Promise<Files> {
    const files = new Map<string, Buffer>();
    const tar = extract();
    const feeding = pipeline(createReadStream(file), createGunzip(), tar);
    for await (const entry of tar) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
      files.set(entry.header.name, Buffer.concat(chunks));
    }
    await feeding;
    return files;
  }

  const linesOf = (files: Files, table: string): readonly Record<string, unknown>[] =>
    (files.get(`data/${table}.ndjson`)?.toString('utf8') ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));

  async function verify(file: string, ...args: string[]) {
    try {
      const { stdout } = await run(process.execPath, [
        distFile('cli/export-verify.js'),
        file,
        ...args,
      ]);
      return { code: 0, text: stdout };
    } catch (error) {
      return { code: Number(at(error, 'code')), text: textAt(error, 'stderr') };
    }
  }

  it('has every row that is the tenant’s, and none of another', async () => {
    const { file, view, headers, bytes } = await download(a.administrator);
    expect(headers).toMatchObject({
      'content-type': 'application/gzip',
      'cache-control': 'private, no-store',
      'content-length': String(bytes.length),
    });
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="alfa-\d{4}-\d\d-\d\d\.tar\.gz"$/,
    );
    expect(view).toMatchObject({ bytes: bytes.length, include_phi: false });
    expect(view.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));

    const files = await unpack(file);
    const everything = Buffer.concat([...files.values()]).toString('latin1');
    expect(everything).toContain(a.canary);
    for (const foreign of [
      b.canary,
      b.tenant.id,
      b.administrator.id,
      b.postId,
      b.administrator.email,
    ]) {
      expect(everything).not.toContain(foreign);
    }

    // counted by the superuser, table by table
    const tables = await app.database.admin<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
          and has_any_column_privilege('parecer_app', c.oid, 'select') and c.relname not in ('idempotency_keys', 'post_search', 'data_keys',
            'post_autosaves', 'custom_field_index', 'custom_field_links', 'field_definitions', 'hidden_fields', 'publication_field_index',
            'resolved_references')`,
    );
    expect(tables.length).toBeGreaterThan(12);
    const moving = [
      'audit_trail',
      'tenant_exports',
      'tenant_usage',
      'workflow_states',
      'stage_results',
      'workflow_transitions',
    ];
    for (const { name } of tables) {
      const [row] = await app.database.admin<{ n: number }>(
        `select count(*)::int as n from ${name} where tenant_id = $1`,
        [a.tenant.id],
      );
      const exported = linesOf(files, name).length;
      if (moving.includes(name)) expect([name, exported > 0]).toEqual([name, (row?.n ?? 0) > 0]);
      else expect([name, exported]).toEqual([name, row?.n]);
    }
    expect(linesOf(files, 'tenants').map(({ id }) => id)).toEqual([a.tenant.id]);
    expect(linesOf(files, 'posts').map(({ id }) => id)).toContain(a.postId);
  });

  it('has no secret and, unless asked for, nothing marked as a patient’s', async () => {
    const files = await unpack((await download(a.administrator)).file);
    const columns = [...files.keys()]
      .filter((name) => name.endsWith('.ndjson'))
      .flatMap((name) => linesOf(files, name.slice(5, -7)).flatMap((row) => Object.keys(row)));
    expect(columns).toContain('email');
    expect(
      new Set(columns.filter((name) => /password|secret|token|hash|sealed/.test(name))),
    ).toEqual(new Set());
    const text = Buffer.concat([...files.values()]).toString('latin1');
    expect(text).not.toContain(PHI);
    expect(text).not.toContain('$argon2');
    expect(linesOf(files, 'custom_fields')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ meta_key: 'prontuario', meta_value: null }),
      ]),
    );
    expect(files.has('media/segredo.png')).toBe(false);
    expect([...files.keys()].filter((name) => name.startsWith('media/'))).toHaveLength(2);
    expect(JSON.parse(String(files.get('manifest.json')))).toMatchObject({
      format: 'parecer-export',
      tenant_id: a.tenant.id,
      patient_data: 'excluded',
      schema_version: expect.stringMatching(/^\d{4}-/),
      missing_files: [],
    });
  });

  describe('of a tenant that writes about its patients', () => {
    let c: FullTenant;

    beforeAll(async () => {
      c = await makeFullTenant(app, 'gama');
      await app.database.admin(
        `update tenant_exports set state = 'failed' where state = 'waiting'`,
      );
      const secret = (name: string) => `${PHI} ${name}`;
      const patients = await publishPost(app, c.tenant, c.author, {
        title: secret('título'),
        slug: `${PHI}-slug`,
        content: `<p>${secret('texto')}</p>`,
        excerpt: secret('resumo'),
        compliance_level: 'phi',
        custom_fields: [{ key: 'caso', value: secret('campo'), type: 'text' }],
      });
      await app.database.admin('update media set post_id = $2, caption = $3 where tenant_id = $1', [
        c.tenant.id,
        patients.id,
        secret('legenda'),
      ]);
      // written before anybody said that it is a patient's
      const later = await publishPost(app, c.tenant, c.author, {
        title: secret('antes'),
        slug: `${PHI}-antes`,
      });
      await patch(later.id, { compliance_level: 'phi' });
      // and one that was, and is no longer
      const former = await publishPost(app, c.tenant, c.author, {
        title: secret('outrora'),
        slug: `${PHI}-outrora`,
        compliance_level: 'phi',
      });
      await patch(former.id, {
        compliance_level: 'public',
        title: 'Sem paciente',
        slug: 'sem-paciente',
      });
      await app.database.admin('delete from publications where tenant_id = $1 and post_id = $2', [
        c.tenant.id,
        former.id,
      ]);
      // a field that was marked only after it was published, and after a stage had quoted it, and then removed
      const marked = await publishPost(app, c.tenant, c.author, {
        title: 'Artigo comum',
        custom_fields: [
          { key: 'aberto', value: 'aberto-a-todos', type: 'text' },
          { key: 'leito', value: secret('leito'), type: 'text' },
        ],
      });
      await quote(marked.id, secret('citado'));
      await putPatientField(app, c.tenant, marked.id, 'leito');
      const gone = await app.call('DELETE', `/v1/posts/${marked.id}/custom-fields/leito`, {
        token: c.administrator.token,
      });
      expect(gone.status).toBe(204);
    });

    /** As the tables of the review would have it; its rows are written once and by triggers. */
    async function quote(postId: string, text: string): Promise<void> {
      const client = new pg.Client({ connectionString: app.database.adminUrl });
      await client.connect();
      await client.query('set session_replication_role = replica');
      const claims = JSON.stringify([{ text }]);
      await client.query(`update workflow_states set medical_claims = $2 where content_id = $1`, [
        postId,
        claims,
      ]);
      await client.query(
        `update stage_results set result = $2 where run_id in (select id from workflow_states where content_id = $1)`,
        [postId, claims],
      );
      await client.end();
    }

    async function patch(id: string, body: unknown): Promise<void> {
      const answer = await app.call('PATCH', `/v1/posts/${id}`, {
        token: c.administrator.token,
        headers: { 'if-match': '*' },
        body,
      });
      expect(answer.status).toBe(200);
    }

    it('has none of their articles, in whatever table, and says how many it left out', async () => {
      const files = await unpack((await download(c.administrator)).file);
      for (const [name, bytes] of files) {
        expect([name, bytes.toString('latin1').includes(PHI)]).toEqual([name, false]);
      }
      expect(linesOf(files, 'posts').map(({ title }) => title)).toEqual(
        expect.arrayContaining(['Artigo comum', 'Sem paciente']),
      );
      const { custom_fields: published } =
        linesOf(files, 'publications').find(({ title }) => title === 'Artigo comum') ?? {};
      // what was marked after it was published left the public copy at once
      expect(published).toEqual([
        expect.objectContaining({ key: 'aberto', value: 'aberto-a-todos' }),
      ]);
      expect([...files.keys()].filter((name) => name.startsWith('media/'))).toEqual([]);
      const manifest: unknown = JSON.parse(String(files.get('manifest.json')));
      expect(at(manifest, 'left_out')).toEqual({
        posts: { rows: 2, blanked: 0 },
        post_revisions: { rows: expect.any(Number), blanked: 1 },
        publications: { rows: 1, blanked: 0 },
        publication_history: { rows: 3, blanked: 1 },
        preview_tokens: { rows: 0, blanked: 0 },
        slug_history: { rows: 3, blanked: 0 },
        custom_fields: { rows: 1, blanked: 1 },
        media: { rows: 0, blanked: 2 },
        workflow_states: { rows: expect.any(Number), blanked: 1 },
        stage_results: { rows: 9, blanked: 3 },
        reference_checks: { rows: 0, blanked: 0 },
        post_schedules: { rows: 0, blanked: 0 },
        workflow_transitions: { rows: expect.any(Number), blanked: 0 },
        files: 2,
      });
      const [whole] = await app.database.admin<{ n: number }>(
        'select count(*)::integer as n from post_revisions where tenant_id = $1',
        [c.tenant.id],
      );
      expect(at(manifest, 'rows', 'post_revisions')).toBe(
        (whole?.n ?? 0) - Number(at(manifest, 'left_out', 'post_revisions', 'rows')),
      );
    });

    it('has all of it when that was asked for', async () => {
      const body = { include_phi: true, reason: 'Mudança de sistema.' };
      const files = await unpack((await download(c.administrator, body)).file);
      for (const table of [
        'posts',
        'post_revisions',
        'publications',
        'custom_fields',
        'media',
        'workflow_states',
        'stage_results',
      ]) {
        const text = String(files.get(`data/${table}.ndjson`));
        expect([table, text.includes(PHI)]).toEqual([table, true]);
      }
      const manifest: unknown = JSON.parse(String(files.get('manifest.json')));
      expect(at(manifest, 'left_out')).toEqual({ files: 0 });
    });
  });

  it('takes patient data along when asked with a reason', async () => {
    const without = await ask(a.administrator, { include_phi: true });
    expect(without.status).toBe(422);
    expect(without.body).toMatchObject({ errors: [{ pointer: '/reason' }] });
    const { file, view } = await download(a.administrator, {
      include_phi: true,
      reason: 'Mudança de sistema.',
    });
    expect(view.include_phi).toBe(true);
    const files = await unpack(file);
    expect(linesOf(files, 'custom_fields').map((row) => row.meta_value)).toContain(PHI);
    expect(files.has('media/segredo.png')).toBe(true);
  });

  describe('is checked by a command', () => {
    let file: string;
    let key: string;
    beforeAll(async () => {
      const made = await download(a.administrator);
      file = made.file;
      key = textAt(made.view, 'public_key');
    });

    it('that finds nothing wrong with it', async () => {
      expect(await verify(file)).toMatchObject({ code: 0 });
      const { code, text } = await verify(file, '--key', key);
      expect({ code, text }).toEqual({ code: 0, text: expect.stringContaining(key) });
    });

    /** The same archive with its files changed. */
    async function tampered(
      change: (files: Map<string, Buffer>) => void,
      twice = '',
    ): Promise<string> {
      const files = new Map(await unpack(file));
      change(files);
      const tar = pack();
      for (const [name, bytes] of files) {
        tar.entry({ name }, bytes);
        if (name === twice) tar.entry({ name }, bytes);
      }
      tar.finalize();
      const chunks: Buffer[] = [];
      for await (const chunk of tar) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
      const path = join(folder, `${randomBytes(4).toString('hex')}.tar.gz`);
      writeFileSync(path, gzipSync(Buffer.concat(chunks)));
      return path;
    }

    const edit = (files: Map<string, Buffer>, name: string, by: (bytes: Buffer) => Buffer) =>
      files.set(name, by(files.get(name) ?? Buffer.alloc(0)));
    const flip = (bytes: Buffer) => {
      const copy = Buffer.from(bytes);
      copy[10] = (copy[10] ?? 0) ^ 1;
      return copy;
    };

    it.each<[string, (files: Map<string, Buffer>) => void, RegExp]>([
      [
        'a changed byte',
        (files) => edit(files, 'data/posts.ndjson', flip),
        /data\/posts\.ndjson: its bytes/,
      ],
      [
        'a row less',
        (files) =>
          edit(files, 'data/users.ndjson', (bytes) => bytes.subarray(bytes.indexOf(10) + 1)),
        /data\/users\.ndjson/,
      ],
      [
        'a file less',
        (files) => files.delete('data/media.ndjson'),
        /data\/media\.ndjson: is missing/,
      ],
      [
        'a file more',
        (files) => files.set('data/extra.ndjson', Buffer.from('{}\n')),
        /data\/extra\.ndjson: is not in the manifest/,
      ],
      [
        'a changed picture',
        (files) => {
          const name = [...files.keys()].find((one) => one.startsWith('media/')) ?? '';
          edit(files, name, flip);
        },
        /media\/.*: its bytes/,
      ],
      [
        'a manifest that was made to fit',
        (files) =>
          edit(files, 'manifest.json', (bytes) =>
            Buffer.from(bytes.toString().replace('excluded', 'included')),
          ),
        /manifest\.json: the signature/,
      ],
      ['no manifest', (files) => files.delete('manifest.json'), /manifest\.json: is missing/],
      ['no signature', (files) => files.delete('manifest.sig'), /manifest\.sig: is missing/],
      [
        'a signature that is none',
        (files) => files.set('manifest.sig', Buffer.from('{}')),
        /manifest\.sig: cannot be read/,
      ],
    ])('that names %s', async (_what, change, fault) => {
      const path = await tampered(change);
      for (const args of [[], ['--key', key]]) {
        const { code, text } = await verify(path, ...args);
        expect(code).toBe(1);
        expect(text).toMatch(fault);
        expect(text.trim().split('\n')).toHaveLength(1);
      }
    });

    it('that names a file that stands there twice, an archive cut short, and another’s key', async () => {
      const twice = await verify(await tampered(() => undefined, 'data/posts.ndjson'));
      expect(twice).toEqual({
        code: 1,
        text: expect.stringContaining('data/posts.ndjson: stands there twice'),
      });
      const short = join(folder, 'short.tar.gz');
      writeFileSync(short, readFileSync(file).subarray(0, 2_000));
      expect(await verify(short)).toEqual({
        code: 1,
        text: expect.stringContaining('cannot be read to its end'),
      });
      const other = await verify(file, '--key', 'A'.repeat(43));
      expect(other).toEqual({ code: 1, text: expect.stringContaining('another key') });
      expect((await verify(join(folder, 'none.tar.gz'))).code).toBe(1);
      expect((await verify(file, '--key', 'short')).code).toBe(1);
      expect(gunzipSync(readFileSync(file)).length).toBeGreaterThan(1_000);
    });
  });

  it('is one at a time, and of its own administrator alone', async () => {
    const other = await makePerson(app, b.tenant, 'administrator');
    const admin = await makePlatformAdmin(app);
    const editor = await makePerson(app, a.tenant, 'editor');
    for (const person of [admin, editor]) expect((await ask(person)).status).toBe(403);
    await app.database.admin(
      `insert into tenant_exports (tenant_id, requested_by, state) values ($1, $2, 'running')`,
      [a.tenant.id, a.administrator.id],
    );
    expect((await ask(a.administrator)).body.code).toBe('tenant.export_running');
    await app.database.admin(`update tenant_exports set state = 'failed' where state = 'running'`);
    const { view } = await download(a.administrator);
    const id = textAt(view, 'id');
    for (const rest of ['', '/content']) {
      expect((await read(other, id, rest)).body.code).toBe('tenant.export_not_found');
      expect((await read(editor, id, rest)).status).toBe(403);
      expect((await read(a.administrator, 'no-uuid', rest)).status).toBe(404);
    }
    const { body } = await app.call('GET', '/v1/tenant/exports?limit=1', {
      token: a.administrator.token,
    });
    expect(rowsOf(body).map((row) => row.id)).toEqual([id]);
    expect(body.next_cursor).not.toBeNull();
    expect(JSON.stringify(body)).not.toContain('blob');
  });

  it('needs the password to have been given just now', async () => {
    await app.database.admin(
      `update sessions set authenticated_at = now() - interval '6 minutes' where user_id = $1`,
      [b.administrator.id],
    );
    await new Promise((resolve) => setTimeout(resolve, 5_200));
    expect((await ask(b.administrator)).body.code).toBe('auth.stale_authentication');
    const signedIn = await app.call('POST', '/v1/auth/login', {
      body: { email: b.administrator.email, password: PASSWORD },
    });
    const fresh = { ...b.administrator, token: textAt(signedIn.body, 'access_token') };
    const id = textAt((await ask(fresh)).body, 'id');
    expect((await finished(fresh, id)).body.state).toBe('ready');
    // a session somebody found open reads that there is an archive, and no byte of it
    expect((await read(b.administrator, id)).status).toBe(200);
    const stale = await read(b.administrator, id, '/content');
    expect({ status: stale.status, code: stale.body.code }).toEqual({
      status: 403,
      code: 'auth.stale_authentication',
    });
    expect((await read(fresh, id, '/content')).status).toBe(200);
  }, 30_000);

  it('is removed after its time, and what it lay in is empty', async () => {
    const { view } = await download(a.administrator);
    const id = textAt(view, 'id');
    const [row] = await app.database.admin<{ blob_key: string; days: number }>(
      `select blob_key, extract(epoch from expires_at - finished_at)::int / 86400 as days from tenant_exports where id = $1`,
      [id],
    );
    expect(row?.days).toBe(7);
    await app.database.admin(`update tenant_exports set expires_at = now() where id = $1`, [id]);
    expect((await read(a.administrator, id, '/content')).status).toBe(404);
    await app.nest.get(ExportProcessor, { strict: false }).tend();
    expect((await read(a.administrator, id)).body.state).toBe('expired');
    const stored = join(app.config.dataDir, 'media', row?.blob_key ?? '');
    expect(() => readFileSync(stored)).toThrow('ENOENT');
    expect(readdirSync(join(app.config.dataDir, 'spool'))).toEqual([]);
  });

  it('fails where it can be seen when a file’s bytes are not what its row says', async () => {
    await app.database.admin(
      `update media set file_size = file_size + 1 where tenant_id = $1 and not contains_phi`,
      [a.tenant.id],
    );
    const before = readdirSync(join(app.config.dataDir, 'media', a.tenant.id), { recursive: true });
    const asked = textAt((await ask(a.administrator)).body, 'id');
    const failed = await finished(a.administrator, asked);
    expect(failed.body).toMatchObject({ state: 'failed', failure: expect.any(String) });
    const after = readdirSync(join(app.config.dataDir, 'media', a.tenant.id), { recursive: true });
    expect(after.length).toBe(before.length);
    expect(readdirSync(join(app.config.dataDir, 'spool'))).toEqual([]);
    await app.database.admin(
      `update media set file_size = file_size - 1 where tenant_id = $1 and not contains_phi`,
      [a.tenant.id],
    );
  }, 60_000);

  it('says which files have lost their bytes, and leaves with the rest', async () => {
    await app.database.admin(
      `update media set file_path = $2 where tenant_id = $1 and not contains_phi`,
      [a.tenant.id, `${a.tenant.id}/aa/bb/${'0'.repeat(32)}`],
    );
    const files = await unpack((await download(a.administrator)).file);
    const manifest = JSON.parse(String(files.get('manifest.json')));
    expect(manifest.missing_files).toHaveLength(2);
  });
});
