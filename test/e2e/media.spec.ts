import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { at, rowsOf, textAt } from '../support/json.js';
import { type FilePart, formOf, upload } from '../support/multipart.js';
import {
  makePerson,
  makePlatformAdmin,
  makeTenant,
  type Person,
  type Tenant,
} from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const MAX_BYTES = 256 * 1024;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const HTML = Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>');
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

function hex(...parts: readonly string[]): Buffer {
  return Buffer.concat([...parts.map((part) => Buffer.from(part, 'hex')), Buffer.alloc(256)]);
}

const text = (value: string) => Buffer.from(value, 'latin1').toString('hex');

function picture(
  width: number,
  height: number,
  format: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' = 'png',
) {
  const canvas = { create: { width, height, channels: 3, background: '#246' } } as const;
  return sharp(canvas).toFormat(format).toBuffer();
}

describe('media', () => {
  let app: TestApp;
  let tenant: Tenant;
  let author: Person;
  let editor: Person;
  let png: Buffer;
  beforeAll(async () => {
    app = await TestApp.start({ maxUploadBytes: MAX_BYTES });
    tenant = await makeTenant(app);
    author = await makePerson(app, tenant, 'author');
    editor = await makePerson(app, tenant, 'editor');
    png = await picture(40, 30);
  });
  afterAll(() => app.stop());

  function send(file: FilePart, fields: Readonly<Record<string, string>> = {}, person = author) {
    return upload(app, person.token, formOf([file], fields));
  }

  async function uploaded(
    fields: Readonly<Record<string, string>> = {},
    person = author,
  ): Promise<string> {
    const answer = await send({ filename: 'x.png', bytes: png }, fields, person);
    if (answer.status !== 201) throw new Error(`upload answered ${answer.status}: ${answer.text}`);
    return textAt(answer.body, 'id');
  }

  function content(id: string, person = author, headers: Readonly<Record<string, string>> = {}) {
    return app.nest.inject({
      method: 'GET',
      url: `/v1/media/${id}/content`,
      headers: { authorization: `Bearer ${person.token}`, ...headers },
    });
  }

  function files(): string[] {
    const root = join(app.config.dataDir, 'media');
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => join(parentPath, name));
  }

  /** Does something that must fail, and checks that neither disk nor database keep anything of it. */
  async function leavesNothing<T>(work: () => Promise<T>): Promise<T> {
    const rows = () => app.database.admin('select id from media order by id');
    const before = { files: files(), rows: await rows() };
    const result = await work();
    expect({ files: files(), rows: await rows() }).toEqual(before);
    return result;
  }

  async function makePost(owner: Tenant, person: Person): Promise<string> {
    const rows = await app.database.admin<{ id: string }>(
      `insert into posts (tenant_id, author_id, title, slug, content)
       values ($1, $2, 'Título', $3, 'Texto') returning id`,
      [owner.id, person.id, `p-${randomUUID()}`],
    );
    return textAt(rows, 0, 'id');
  }

  describe('upload', () => {
    it('keeps a file and what is said about it', async () => {
      const postId = await makePost(tenant, author);
      const fields = {
        title: 'Raio-X',
        alt_text: 'Tórax de frente',
        caption: 'Exame',
        description: 'Descrição',
        post_id: postId,
        access_level: 'professional',
        medical_content: 'true',
        contains_phi: 'false',
      };
      const answer = await send(
        { filename: 'raio-x tórax.PNG', type: 'text/html', bytes: png },
        fields,
      );
      expect(answer.status).toBe(201);
      const id = textAt(answer.body, 'id');
      expect(answer.headers).toMatchObject({ location: `/v1/media/${id}`, etag: '"1"' });
      expect(answer.body).toMatchObject({
        ...fields,
        medical_content: true,
        contains_phi: false,
        original_filename: 'raio-x tórax.PNG',
        mime_type: 'image/png',
        attachment_type: 'image',
        file_size: png.length,
        width: 40,
        height: 30,
        url: `/v1/media/${id}/content`,
        uploaded_by_id: author.id,
        version: 1,
      });
      expect(textAt(answer.body, 'filename')).toMatch(/^[0-9a-f]{32}\.png$/);
      expect(answer.text).not.toContain('file_path');
      const read = await app.call('GET', `/v1/media/${id}`, { token: editor.token });
      expect(read.body).toEqual(answer.body);
      const [row] = await app.database.admin<{ url: string; sha256: string }>(
        'select url, sha256 from media where id = $1',
        [id],
      );
      expect(row?.url).toBe(answer.body.url);
      expect(row?.sha256).toBe(createHash('sha256').update(png).digest('hex'));
    });

    it('is public and says nothing where the form is silent, also in empty fields', async () => {
      const { body } = await send({ filename: 'x.png', bytes: png }, { title: '', post_id: '' });
      expect(body).toMatchObject({
        title: null,
        post_id: null,
        access_level: 'public',
        medical_content: false,
        contains_phi: false,
      });
    });

    it.each(['jpeg', 'gif', 'webp', 'avif'] as const)('takes %s pictures', async (format) => {
      const { body } = await send({ filename: 'x', bytes: await picture(21, 9, format) });
      expect(body).toMatchObject({ mime_type: `image/${format}`, width: 21, height: 9 });
    });

    it('measures a turned picture as it is displayed', async () => {
      const turned = await sharp(png).jpeg().withMetadata({ orientation: 6 }).toBuffer();
      const { body } = await send({ filename: 'x.jpg', bytes: turned });
      expect(body).toMatchObject({ width: 30, height: 40 });
    });

    it('keeps nothing of what a camera wrote beside the picture', async () => {
      const name = 'Bartolomeu Canario';
      const bytes = await sharp(png)
        .withExif({ IFD0: { Artist: name }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '23/1' } })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer();
      expect(bytes.toString('latin1')).toContain(name);
      const before = new Set(files());
      const { status, body } = await send({ filename: 'x.jpg', bytes });
      expect([status, body.width, body.height]).toEqual([201, 30, 40]);
      const stored = files().filter((path) => !before.has(path));
      expect(stored).toHaveLength(1);
      const kept = readFileSync(stored[0] ?? '');
      expect(kept.toString('latin1')).not.toContain(name);
      expect((await sharp(kept).metadata()).orientation).toBe(6);
      const [row] = await app.database.admin<{ sha256: string; size: string }>(
        'select sha256, file_size::text as size from media where id = $1',
        [textAt(body, 'id')],
      );
      expect(row).toEqual({
        sha256: createHash('sha256').update(kept).digest('hex'),
        size: String(kept.length),
      });
      expect(body.file_size).toBe(kept.length);
    });

    it.each([
      ['application/pdf', 'document', PDF],
      ['video/mp4', 'video', hex('00000018', text('ftypisom'), '00000200', text('isomiso2'))],
      [
        'video/webm',
        'video',
        hex('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104'),
      ],
      ['audio/mpeg', 'audio', hex('fffb9064')],
      ['audio/ogg', 'audio', hex(text('OggS'), '00'.repeat(24), text('\x01vorbis'))],
      ['audio/wav', 'audio', hex(text('RIFF'), '24010000', text('WAVEfmt '))],
    ])('takes %s', async (mime, kind, bytes) => {
      const { status, body } = await send({ filename: 'x.html', bytes });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        mime_type: mime,
        attachment_type: kind,
        width: null,
        height: null,
      });
    });

    it.each([
      ['HTML that calls itself PNG', 'x.png', HTML],
      ['SVG', 'x.svg', SVG],
      ['a program', 'x.png', hex(text('MZ'), '9000')],
      ['an archive', 'x.pdf', hex(text('PK'), '0304140000000800')],
      ['bytes nobody knows', 'x.png', Buffer.from('\x00\x01\x02\x03')],
      ['nothing', 'x.png', Buffer.alloc(0)],
      ['the head of a PNG without a body', 'x.png', Buffer.from('89504e470d0a1a0a', 'hex')],
    ])('refuses %s by its content', async (_what, filename, bytes) => {
      const answer = await leavesNothing(() => send({ filename, type: 'image/png', bytes }));
      expect(answer.status).toBe(415);
      expect(answer.body.code).toBe('media.type_not_allowed');
    });

    it('refuses a picture that unpacks to too many pixels', async () => {
      const bomb = await sharp({
        create: { width: 8_000, height: 8_000, channels: 3, background: '#fff' },
      })
        .png()
        .toBuffer();
      expect(bomb.length).toBeLessThan(MAX_BYTES);
      const answer = await leavesNothing(() => send({ filename: 'x.png', bytes: bomb }));
      expect(answer.body.code).toBe('media.type_not_allowed');
    });

    it('takes a file of exactly the limit and not one byte more', async () => {
      const exact = Buffer.concat([PDF, Buffer.alloc(MAX_BYTES - PDF.length)]);
      expect((await send({ filename: 'x.pdf', bytes: exact })).status).toBe(201);
      const more = Buffer.concat([exact, Buffer.alloc(1)]);
      const answer = await leavesNothing(() => send({ filename: 'x.pdf', bytes: more }));
      expect(answer.status).toBe(413);
      expect(answer.body.code).toBe('media.too_large');
    });

    it('refuses what declares too great a length before reading it', async () => {
      const bytes = Buffer.concat([PDF, Buffer.alloc(4 * MAX_BYTES)]);
      const answer = await leavesNothing(() => send({ filename: 'x.pdf', bytes }));
      expect(answer.body.code).toBe('media.too_large');
    });

    it.each([
      ['an unknown field', { owner: 'x' }, 400, 'request.unknown_field'],
      ['a long title', { title: 'x'.repeat(256) }, 422, 'request.invalid'],
      ['an access level nobody knows', { access_level: 'secret' }, 422, 'request.invalid'],
      ['a flag that is neither', { contains_phi: 'yes' }, 422, 'request.invalid'],
      ['a post that is no id', { post_id: 'x' }, 422, 'request.invalid'],
      ['a post nobody has', { post_id: randomUUID() }, 422, 'media.post_not_found'],
      ['a null character', { title: 'a\u0000b' }, 422, 'request.invalid'],
      ['a name of every object', { constructor: 'x' }, 400, 'request.malformed'],
      ['a field that never ends', { description: 'x'.repeat(140_000) }, 400, 'request.malformed'],
    ])('refuses %s and keeps no file', async (_what, fields, status, code) => {
      const answer = await leavesNothing(() =>
        send({ filename: 'x.png', bytes: png }, { ...fields }),
      );
      expect(answer.status).toBe(status);
      expect(answer.body.code).toBe(code);
    });

    it("refuses another tenant's post as one that nobody has", async () => {
      const other = await makeTenant(app);
      const postId = await makePost(other, await makePerson(app, other, 'author'));
      const answer = await leavesNothing(() =>
        send({ filename: 'x.png', bytes: png }, { post_id: postId }),
      );
      expect(answer.body.code).toBe('media.post_not_found');
    });

    it('wants exactly one part called file', async () => {
      const token = author.token;
      const file = { filename: 'x.png', bytes: png };
      const none = await leavesNothing(() => upload(app, token, formOf([], { title: 'x' })));
      expect(none.body.code).toBe('media.file_missing');
      const two = await leavesNothing(() => upload(app, token, formOf([file, file])));
      expect(two.body.code).toBe('request.malformed');
      const other = await leavesNothing(() =>
        upload(app, token, formOf([{ ...file, name: 'photo' }])),
      );
      expect(at(other.body, 'errors', 0, 'pointer')).toBe('/photo');
    });

    it('refuses forms that are none', async () => {
      const json = await app.call('POST', '/v1/media', {
        token: author.token,
        body: { file: 'x' },
      });
      expect(json.status).toBe(415);
      const { payload, contentType } = formOf([{ filename: 'x.png', bytes: png }]);
      const cut = { contentType, payload: payload.subarray(0, payload.length - 20) };
      const broken = await leavesNothing(() => upload(app, author.token, cut));
      expect(broken.body.code).toBe('request.malformed');
      const bare = { contentType: 'multipart/form-data', payload };
      expect((await leavesNothing(() => upload(app, author.token, bare))).status).toBe(400);
    });

    it('needs credentials and a role that writes', async () => {
      const form = formOf([{ filename: 'x.png', bytes: png }]);
      expect((await leavesNothing(() => upload(app, undefined, form))).status).toBe(401);
      const reader = await makePerson(app, tenant, 'subscriber');
      expect((await leavesNothing(() => upload(app, reader.token, form))).status).toBe(403);
      const admin = await makePlatformAdmin(app);
      expect((await leavesNothing(() => upload(app, admin.token, form))).status).toBe(403);
    });

    it('answers 503 when the disk refuses, and keeps no row', async () => {
      const unfinished = join(app.config.dataDir, 'media', 'unfinished');
      rmSync(unfinished, { recursive: true });
      try {
        const answer = await leavesNothing(() => send({ filename: 'x.png', bytes: png }));
        expect(answer.status).toBe(503);
        expect(answer.body.code).toBe('media.storage_failed');
        expect(answer.headers['retry-after']).toBe('5');
      } finally {
        mkdirSync(unfinished);
      }
    });
  });

  describe('over a real connection', () => {
    beforeAll(() => app.nest.listen(0, '127.0.0.1'));

    /** Sends the bytes without telling their number; with `midway` it waits for that and breaks off. */
    async function stream(
      bytes: Buffer,
      contentType: string,
      midway?: () => Promise<void>,
    ): Promise<number | null> {
      const { port } = new URL(await app.nest.getUrl());
      const call = httpRequest({
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: '/v1/media',
        headers: {
          authorization: `Bearer ${author.token}`,
          'content-type': contentType,
          'transfer-encoding': 'chunked',
        },
      });
      const answered = new Promise<number | null>((resolve) => {
        call.on('response', (response) => {
          response.resume();
          resolve(response.statusCode ?? null);
        });
        call.on('error', () => resolve(null));
      });
      call.write(bytes);
      if (midway === undefined) call.end();
      else {
        await midway();
        call.destroy();
      }
      return answered;
    }

    /** Connections of the application that hold a transaction without working in it. */
    async function openTransactions(): Promise<number> {
      const rows = await app.database.admin<{ found: number }>(
        `select count(*)::integer as found from pg_stat_activity
          where datname = current_database() and state like 'idle in transaction%'`,
      );
      return rows[0]?.found ?? -1;
    }

    async function untilFiles(holds: (found: readonly string[]) => boolean): Promise<void> {
      const unfinished = join(app.config.dataDir, 'media', 'unfinished');
      for (let tries = 0; tries < 100 && !holds(readdirSync(unfinished)); tries += 1)
        await sleep(20);
      expect(holds(readdirSync(unfinished))).toBe(true);
    }

    it('leaves nothing of an upload that the sender breaks off', async () => {
      const { payload, contentType } = formOf([
        { filename: 'x.pdf', bytes: Buffer.alloc(100_000, PDF) },
      ]);
      await leavesNothing(async () => {
        const status = await stream(payload.subarray(0, 60_000), contentType, async () => {
          await untilFiles((found) => found.length > 0);
          expect(await openTransactions()).toBe(0);
        });
        expect(status).toBeNull();
        await untilFiles((found) => found.length === 0);
      });
    });

    it('tells a sender who goes on and on that it is too much', async () => {
      const { payload, contentType } = formOf([
        { filename: 'x.pdf', bytes: Buffer.alloc(8 * MAX_BYTES, PDF) },
      ]);
      expect(await leavesNothing(() => stream(payload, contentType))).toBe(413);
    });

    it('takes a stream whose length nobody told', async () => {
      const { payload, contentType } = formOf([{ filename: 'x.png', bytes: png }]);
      expect(await stream(payload, contentType)).toBe(201);
    });
  });

  describe('content', () => {
    it('comes as it went, with headers that keep it harmless', async () => {
      const id = await uploaded();
      const answer = await content(id);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload).toEqual(png);
      const etag = `"${createHash('sha256').update(png).digest('hex')}"`;
      expect(answer.headers).toMatchObject({
        'content-type': 'image/png',
        'content-length': String(png.length),
        'content-disposition': 'inline',
        'content-security-policy': 'sandbox',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-cache',
        etag,
      });
      const again = await content(id, author, { 'if-none-match': etag });
      expect(again.statusCode).toBe(304);
      expect(again.rawPayload).toHaveLength(0);
    });

    it('is a download under a name of the right kind for all but pictures', async () => {
      const { body } = await send({ filename: 'bula.html', bytes: PDF });
      const answer = await content(textAt(body, 'id'));
      expect(answer.headers['content-type']).toBe('application/pdf');
      expect(answer.headers['content-disposition']).toBe(
        "attachment; filename*=UTF-8''bula.html.pdf",
      );
    });

    it('comes in parts to players that ask for parts', async () => {
      const id = await uploaded();
      const part = await content(id, author, { range: 'bytes=10-19' });
      expect(part.statusCode).toBe(206);
      expect(part.rawPayload).toEqual(png.subarray(10, 20));
      expect(part.headers).toMatchObject({
        'content-range': `bytes 10-19/${png.length}`,
        'content-length': '10',
      });
      const changed = await content(id, author, { range: 'bytes=10-19', 'if-range': '"other"' });
      expect(changed.statusCode).toBe(200);
    });

    it('has a head of the same length', async () => {
      const id = await uploaded();
      const answer = await app.nest.inject({
        method: 'HEAD',
        url: `/v1/media/${id}/content`,
        headers: { authorization: `Bearer ${author.token}` },
      });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-length']).toBe(String(png.length));
      expect(answer.rawPayload).toHaveLength(0);
    });

    it.each([{ contains_phi: 'true' }, { access_level: 'restricted' }])(
      'with %p is for editors and the uploader alone',
      async (fields) => {
        const id = await uploaded(fields);
        const colleague = await makePerson(app, tenant, 'author');
        const reader = await makePerson(app, tenant, 'subscriber');
        expect((await content(id)).statusCode).toBe(200);
        expect((await content(id, editor)).statusCode).toBe(200);
        for (const person of [colleague, reader]) {
          const answer = await content(id, person);
          expect(answer.statusCode).toBe(404);
          expect(answer.json()).toMatchObject({ code: 'media.not_found' });
        }
      },
    );

    it.each([{ contains_phi: 'true' }, { access_level: 'restricted' }])(
      'with %p is not there for anybody else: not by its id, in a list, by a filter or to be changed',
      async (fields) => {
        const own = await makeTenant(app);
        const uploader = await makePerson(app, own, 'author');
        const postId = await makePost(own, uploader);
        const id = await uploaded(
          { ...fields, post_id: postId, title: 'Exame de Joana' },
          uploader,
        );
        const open = await uploaded({}, uploader);
        const seenBy = async (person: Person, query = '') => {
          const { body } = await app.call('GET', `/v1/media${query}`, { token: person.token });
          return rowsOf(body).map((row) => row.id);
        };
        for (const role of ['subscriber', 'author'] as const) {
          const person = await makePerson(app, own, role);
          const one = await app.call('GET', `/v1/media/${id}`, { token: person.token });
          expect({ status: one.status, code: one.body.code }).toEqual({
            status: 404,
            code: 'media.not_found',
          });
          expect(await seenBy(person)).toEqual([open]);
          expect(await seenBy(person, '?contains_phi=true')).toEqual([]);
          expect(await seenBy(person, `?post_id=${postId}`)).toEqual([]);
          expect(await seenBy(person, '?limit=1')).toEqual([open]);
        }
        const colleague = await makePerson(app, own, 'author');
        for (const method of ['PATCH', 'DELETE'] as const) {
          const answer = await app.call(method, `/v1/media/${id}`, {
            token: colleague.token,
            headers: { 'if-match': '"7"' },
            ...(method === 'PATCH' ? { body: { title: 'x' } } : {}),
          });
          expect({ method, status: answer.status }).toEqual({ method, status: 404 });
        }
        for (const role of ['editor', 'compliance_officer'] as const) {
          expect(await seenBy(await makePerson(app, own, role))).toEqual([open, id]);
        }
        expect(await seenBy(uploader)).toEqual([open, id]);
      },
    );

    it('that is lost answers 503', async () => {
      const id = await uploaded();
      const [row] = await app.database.admin<{ file_path: string }>(
        'select file_path from media where id = $1',
        [id],
      );
      rmSync(join(app.config.dataDir, 'media', row?.file_path ?? 'none'));
      const answer = await content(id);
      expect(answer.statusCode).toBe(503);
      expect(answer.body).not.toContain(app.config.dataDir);
    });
  });

  describe('list', () => {
    it('filters, and pages newest first', async () => {
      const own = await makeTenant(app);
      const person = await makePerson(app, own, 'author');
      const postId = await makePost(own, person);
      const first = await uploaded({ post_id: postId }, person);
      const second = await uploaded({ contains_phi: 'true' }, person);
      const { body } = await send({ filename: 'x.pdf', bytes: PDF }, {}, person);
      const third = textAt(body, 'id');
      const ids = async (query: string) => {
        const answer = await app.call('GET', `/v1/media${query}`, { token: person.token });
        return rowsOf(answer.body).map((row) => row.id);
      };
      expect(await ids('')).toEqual([third, second, first]);
      expect(await ids('?attachment_type=image')).toEqual([second, first]);
      expect(await ids(`?post_id=${postId}`)).toEqual([first]);
      expect(await ids('?contains_phi=true')).toEqual([second]);
      expect(await ids('?contains_phi=false')).toEqual([third, first]);
      const page = await app.call('GET', '/v1/media?limit=2', { token: person.token });
      expect(await ids(`?limit=2&cursor=${textAt(page.body, 'next_cursor')}`)).toEqual([first]);
    });

    it.each(['attachment_type=tape', 'post_id=x', 'contains_phi=yes', 'cursor=x', 'sort=name'])(
      'refuses the query %s',
      async (query) => {
        const answer = await app.call('GET', `/v1/media?${query}`, { token: author.token });
        expect(answer.status).toBe(400);
      },
    );
  });

  describe('change', () => {
    function change(id: string, version: string, body: unknown, person = author): Promise<Answer> {
      const headers = { 'if-match': version };
      return app.call('PATCH', `/v1/media/${id}`, { token: person.token, body, headers });
    }

    it('goes against the version one has read', async () => {
      const postId = await makePost(tenant, author);
      const id = await uploaded({ title: 'Old' });
      const changed = await change(id, '"1"', { title: null, post_id: postId, contains_phi: true });
      expect(changed.status).toBe(200);
      expect(changed.headers.etag).toBe('"2"');
      expect(changed.body).toMatchObject({
        title: null,
        post_id: postId,
        contains_phi: true,
        version: 2,
      });
      expect((await change(id, '"1"', { title: 'Late' })).body.code).toBe('media.stale');
      const bare = await app.call('PATCH', `/v1/media/${id}`, { token: author.token, body: {} });
      expect(bare.status).toBe(428);
      expect((await change(id, '"2"', { mime_type: 'text/html' })).status).toBe(400);
      expect((await change(id, '"2"', { access_level: null })).status).toBe(422);
      expect((await change(id, '"2"', { contains_phi: 'true' })).status).toBe(422);
      const lost = await change(id, '"2"', { title: 'Kept?', post_id: randomUUID() });
      expect(lost.body.code).toBe('media.post_not_found');
      const after = await app.call('GET', `/v1/media/${id}`, { token: author.token });
      expect(after.body).toEqual(changed.body);
    });

    it('is for the uploader and for those who keep the files', async () => {
      const id = await uploaded();
      const colleague = await makePerson(app, tenant, 'author');
      const officer = await makePerson(app, tenant, 'compliance_officer');
      expect((await change(id, '"1"', { title: 'X' }, colleague)).body.code).toBe(
        'policy.forbidden',
      );
      expect((await change(id, '"1"', { title: 'X' }, officer)).status).toBe(403);
      expect((await change(id, '"1"', { title: 'X' }, editor)).status).toBe(200);
    });
  });

  describe('removal', () => {
    function remove(id: string, version: string, person = author): Promise<Answer> {
      const headers = { 'if-match': version };
      return app.call('DELETE', `/v1/media/${id}`, { token: person.token, headers });
    }

    it('takes row and bytes away', async () => {
      const before = files();
      const id = await uploaded();
      expect(files()).toHaveLength(before.length + 1);
      expect((await remove(id, '"2"')).status).toBe(412);
      expect((await remove(id, '"1"', await makePerson(app, tenant, 'author'))).status).toBe(403);
      expect(files()).toHaveLength(before.length + 1);
      expect((await remove(id, '"1"')).status).toBe(204);
      expect(files()).toEqual(before);
      expect((await content(id)).statusCode).toBe(404);
      expect((await remove(id, '*')).status).toBe(404);
    });
  });

  it("answers for another tenant's file as for none", async () => {
    const other = await makeTenant(app);
    const theirs = await uploaded({}, await makePerson(app, other, 'editor'));
    const ask = async (method: 'GET' | 'PATCH' | 'DELETE', id: string, tail = '') => {
      const answer = await app.call(method, `/v1/media/${id}${tail}`, {
        token: editor.token,
        headers: { 'x-request-id': 'same', 'if-match': '"1"' },
        ...(method === 'PATCH' ? { body: { title: 'X' } } : {}),
      });
      return [answer.status, answer.text.replaceAll(id, 'ID')];
    };
    for (const [method, tail] of [['GET'], ['GET', '/content'], ['PATCH'], ['DELETE']] as const) {
      const found = await ask(method, theirs, tail);
      expect(found[0]).toBe(404);
      expect(await ask(method, randomUUID(), tail)).toEqual(found);
      expect(await ask(method, 'no-uuid', tail)).toEqual(found);
    }
  });

  const samples = process.env.TEST_MEDIA_SAMPLES ?? '';
  (existsSync(samples) ? describe : describe.skip)('real files', () => {
    it.each([
      ['gps-nikon.jpg', 'image/jpeg', 640, 480],
      ['orientation-6.jpg', 'image/jpeg', 450, 600],
      ['leaflet.pdf', 'application/pdf', null, null],
      ['leaflet-with-javascript.pdf', 'application/pdf', null, null],
      ['clip-with-location.mp4', 'video/mp4', null, null],
      ['tone.mp3', 'audio/mpeg', null, null],
    ])('takes %s', async (name, mime, width, height) => {
      const { status, body } = await send({
        filename: name,
        bytes: readFileSync(join(samples, name)),
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({ mime_type: mime, width, height });
    });

    it.each([
      ['gps-nikon.jpg', ['NIKON', 'COOLPIX', '2008:10:2']],
      ['serial-number.jpg', ['Exif', 'http://ns.adobe.com/xap']],
      ['artist-iptc.jpg', ['Exif', 'Photoshop', 'http://ns.adobe.com/xap']],
      ['xmp.jpg', ['http://ns.adobe.com/xap']],
    ])('keeps nothing private of %s', async (name, words) => {
      const bytes = readFileSync(join(samples, name));
      const before = new Set(files());
      expect((await send({ filename: name, bytes })).status).toBe(201);
      const kept = readFileSync(files().find((path) => !before.has(path)) ?? '');
      const told = words.filter((word) => bytes.includes(word));
      expect(told).not.toEqual([]);
      expect(told.filter((word) => kept.includes(word))).toEqual([]);
      const pixels = (one: Buffer) => sharp(one).autoOrient().raw().toBuffer();
      expect((await pixels(kept)).equals(await pixels(bytes))).toBe(true);
    });

    it.each([
      'html-as.png',
      'plain.svg',
      'scripted.svg',
      'not-dicom.dcm',
      'photo.heif',
      'picture.tiff',
    ])('refuses %s', async (name) => {
      const bytes = readFileSync(join(samples, name));
      expect((await leavesNothing(() => send({ filename: name, bytes }))).status).toBe(415);
    });
  });
});
