import pg from 'pg';
import { Db } from '#platform/db/db.js';
import { contextKey } from '#platform/crypto/keys.js';
import { backendOf } from '#platform/db/backend.js';
import { readerContext } from '#platform/db/signed-context.js';
import { publishAsItIs, publishPost, unpublishPost } from '../support/content.js';
import { textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { scopeOf, setContext } from '../support/signed.js';
import { type Answer, TestApp } from '../support/test-app.js';

const CONTEXT = `select set_config('app.tenant_id', $1, true), set_config('app.levels', $2, true), set_config('app.proof', $3, true)`;

describe('what is said of files in public articles', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let contributor: Person;
  let editor: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    contributor = await makePerson(app, tenant, 'contributor');
    editor = await makePerson(app, tenant, 'editor');
    const group = await app.call('POST', '/v1/field-groups', {
      token: administrator.token,
      body: { key: 'g', title: 'G', fields: [{ name: 'foto', type: 'image' }] },
    });
    expect([group.status, group.text]).toEqual([201, group.text]);
  });
  afterAll(() => app.stop());

  async function file(fields: Readonly<Record<string, string>> = {}): Promise<string> {
    const form = formOf([{ filename: 'a.png', bytes: PNG }], { alt_text: 'Revisto', ...fields });
    const answer = await upload(app, contributor.token, form);
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }
  const change = (id: string, by: Person, body: object): Promise<Answer> =>
    app.call('PATCH', `/v1/media/${id}`, {
      token: by.token,
      headers: { 'if-match': '*' },
      body,
    });
  const publish = (id: string, level = 'public') =>
    publishPost(app, tenant, editor, {
      featured_media_id: id,
      compliance_level: level,
      medical_disclaimer: level === 'public' ? null : 'Da equipe.',
    });
  async function publishWithField(id: string, level = 'public'): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token: editor.token,
      body: {
        title: `Com foto ${id}`,
        content: '<p>Texto.</p>',
        compliance_level: level,
        medical_disclaimer: 'Da equipe.',
        custom_fields: [{ meta_key: 'foto', meta_value: id }],
      },
    });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    const post = textAt(answer.body, 'id');
    await publishAsItIs(app, tenant, post);
    return post;
  }
  async function article(slug: string): Promise<Answer> {
    const answer = await app.call('GET', `/v1/delivery/${tenant.slug}/posts/${slug}`);
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
    return answer;
  }
  const delivered = async (slug: string) => (await article(slug)).text;

  async function openMedia(ids: readonly string[], levels = ['public']): Promise<string> {
    const client = new pg.Client({ connectionString: app.database.urlOf('parecer_public') });
    await client.connect();
    try {
      await client.query('begin');
      const secret = contextKey(app.database.secret);
      const context = readerContext(tenant.id, levels, backendOf(client).pid, secret);
      await client.query(CONTEXT, context.split('|'));
      const { rows } = await client.query('select app.open_media($1) as files', [ids]);
      return JSON.stringify(rows);
    } finally {
      await client.end();
    }
  }

  /** SQL of the editors' role in somebody's signed name. */
  async function sqlAs(scope: ReturnType<typeof scopeOf>, id: string): Promise<unknown> {
    const client = new pg.Client({ connectionString: app.database.urlOf('parecer_app') });
    await client.connect();
    try {
      await client.query('begin');
      await setContext(app.database, client, scope);
      const sql = `update media set alt_text = 'Por SQL' where id = $1`;
      return (await client.query(sql, [id])).rowCount;
    } finally {
      await client.end();
    }
  }

  it.each(['alt_text', 'caption', 'description', 'title'])(
    'who may not publish does not change its %s',
    async (column) => {
      const id = await file();
      expect((await change(id, contributor, { [column]: 'Antes' })).status).toBe(200);
      const { slug, id: post } = await publish(id);
      const refused = await change(id, contributor, { [column]: 'Cura garantida' });
      expect([refused.status, refused.body.code]).toEqual([403, 'media.is_public']);
      expect(await delivered(slug)).not.toContain('Cura garantida');
      expect((await change(id, editor, { [column]: 'Da redação' })).status).toBe(200);
      await unpublishPost(app, tenant, post);
      expect((await change(id, contributor, { [column]: 'Depois' })).status).toBe(200);
    },
  );

  it('goes on to be hidden by who uploaded it, and keeps what did not change', async () => {
    const id = await file();
    const { slug } = await publish(id);
    expect(await delivered(slug)).toContain('Revisto');
    expect((await change(id, contributor, { alt_text: 'Revisto' })).status).toBe(200);
    expect((await change(id, contributor, { contains_phi: true })).status).toBe(200);
    expect(await delivered(slug)).not.toContain('Revisto');
  });

  it('is held for every level, for files of fields, and by SQL', async () => {
    const restricted = await file();
    await publish(restricted, 'professional');
    const named = await file();
    await publishWithField(named);
    for (const id of [restricted, named]) {
      const refused = await change(id, contributor, { alt_text: 'Outro' });
      expect([refused.status, refused.body.code]).toEqual([403, 'media.is_public']);
      for (const role of ['author', 'contributor', 'medical_professional'] as const) {
        await expect(sqlAs(scopeOf(tenant.id, contributor.id, role), id)).rejects.toMatchObject({
          code: '42501',
          constraint: 'media_public_check',
        });
      }
      for (const role of ['editor', 'administrator', 'medical_admin'] as const) {
        expect(await sqlAs(scopeOf(tenant.id, editor.id, role), id)).toBe(1);
      }
    }
  });

  it('is held for a key whose own file it is', async () => {
    const id = await file();
    await app.database.admin('update media set uploaded_by_id = $2 where id = $1', [id, editor.id]);
    const scope = scopeOf(tenant.id, editor.id, 'service');
    expect(await sqlAs(scope, id)).toBe(1);
    await publish(id);
    await expect(sqlAs(scope, id)).rejects.toMatchObject({ constraint: 'media_public_check' });
  });

  it("is changed by the house's own work", async () => {
    const id = await file();
    await publish(id);
    const db = app.nest.get(Db, { strict: false });
    await db.runAs(scopeOf(tenant.id), (tx) =>
      tx.query(`update media set alt_text = 'Da casa' where id = $1`, [id]),
    );
    expect(await app.database.admin('select alt_text from media where id = $1', [id])).toEqual([
      { alt_text: 'Da casa' },
    ]);
  });

  it('is shown of no file that no article of the reader names', async () => {
    const [free, featured, named, deep] = [await file(), await file(), await file(), await file()];
    const drafted = await app.call('POST', '/v1/posts', {
      token: editor.token,
      body: {
        title: 'Rascunho com foto',
        content: '<p>x</p>',
        custom_fields: [{ meta_key: 'foto', meta_value: free }],
      },
    });
    expect(drafted.status).toBe(201);
    await publish(featured);
    const post = await publishWithField(named);
    await publishWithField(deep, 'professional');
    const all = [free, featured, named, deep];
    const said = await openMedia(all);
    expect(all.filter((id) => said.includes(id))).toEqual([featured, named]);
    const more = await openMedia(all, ['public', 'professional']);
    expect(all.filter((id) => more.includes(id))).toEqual([featured, named, deep]);
    await unpublishPost(app, tenant, post);
    expect(await openMedia([named])).toBe('[{"files":[]}]');
  });

  it('is shown of a file that a field names, and it cannot be removed', async () => {
    const id = await file();
    const post = await publishWithField(id);
    const [row] = await app.database.admin<{ slug: string }>(
      'select slug from publications where post_id = $1',
      [post],
    );
    expect((await article(row?.slug ?? '')).body).toMatchObject({
      custom_fields: { foto: { id } },
    });
    await app.call('PUT', `/v1/posts/${post}/custom-fields/foto`, {
      token: editor.token,
      headers: { 'if-match': '*' },
      body: { meta_value: '' },
    });
    const kept = await app.call('DELETE', `/v1/media/${id}`, {
      token: contributor.token,
      headers: { 'if-match': '*' },
    });
    expect([kept.status, kept.body.code]).toEqual([409, 'media.in_use']);
  });
});
