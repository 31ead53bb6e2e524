import { isTenantId } from '#kernel/ids.js';
import { systemScope } from '#kernel/scope.js';
import { readArticle } from '#modules/workflow/article-reader.js';
import { Db } from '#platform/db/db.js';
import { publishAsItIs } from '../support/content.js';
import { at, textAt } from '../support/json.js';
import { formOf, PNG, upload } from '../support/multipart.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, TestApp } from '../support/test-app.js';

const DISCLOSED = {
  sponsor: 'Laboratório Serra',
  conflict_of_interest: 'A autora recebeu honorários do Laboratório Serra.',
  advertiser: { type: 'industria', name: 'Laboratório Serra' },
  product: { class: 'over-the-counter', brand: 'Serrol', dcb: 'paracetamol', registration: null },
  form: { fields: ['nome', 'sintomas'], privacy_notice: true },
  testimonial_reposts_in_semester: 1,
} as const;

describe('what the rules ask beside the text', () => {
  let app: TestApp;
  let tenant: Tenant;
  let administrator: Person;
  let editor: Person;
  let author: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    tenant = await makeTenant(app);
    administrator = await makePerson(app, tenant, 'administrator');
    editor = await makePerson(app, tenant, 'editor');
    author = await makePerson(app, tenant, 'author');
  });
  afterAll(() => app.stop());

  const get = (path: string, by: Person) => app.call('GET', path, { token: by.token });
  const patch = (path: string, by: Person, body: object, ifMatch = '*'): Promise<Answer> =>
    app.call('PATCH', path, { token: by.token, headers: { 'if-match': ifMatch }, body });
  const pointers = (answer: Answer): readonly unknown[] => {
    const errors = answer.body.errors;
    return Array.isArray(errors) ? errors.map((error: unknown) => at(error, 'pointer')) : [];
  };
  async function draft(body: object = {}): Promise<string> {
    const answer = await app.call('POST', '/v1/posts', {
      token: author.token,
      body: { title: 'Dor de cabeça', content: '<p>Texto.</p>', ...body },
    });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }
  async function read(id: string) {
    if (!isTenantId(tenant.id)) throw new Error('no id of a tenant');
    const scope = systemScope(tenant.id, 'test', 'test');
    const article = await app.nest.get(Db).runAs(scope, (tx) => readArticle(tx, id));
    if (article === null) throw new Error('no article');
    return article.snapshot;
  }
  async function file(): Promise<string> {
    const answer = await upload(app, author.token, formOf([{ filename: 'a.png', bytes: PNG }]));
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return textAt(answer.body, 'id');
  }

  describe('of a person', () => {
    it('are specialities with their RQE, which an administrator sets', async () => {
      const path = `/v1/users/${author.id}`;
      const before = await get(path, administrator);
      expect(before.body).toMatchObject({ specialities: [] });
      const list = [{ name: 'Neurologia', rqe: '12345' }, { name: 'Clínica médica' }];
      const told = [
        { name: 'Neurologia', rqe: '12345' },
        { name: 'Clínica médica', rqe: null },
      ];
      const changed = await patch(path, administrator, {
        speciality: 'neurologia',
        specialities: list,
        validated: true,
      });
      expect([changed.status, changed.body.specialities]).toEqual([200, told]);
      expect(changed.body.validated_at).not.toBeNull();
      expect((await read(await draft())).author).toMatchObject({
        speciality: 'neurologia',
        specialities: told,
      });
      // an RQE that changed has not been checked
      const again = await patch(path, administrator, {
        specialities: [{ name: 'Neurologia', rqe: '54321' }],
        speciality: 'Pediatria',
      });
      expect(again.body).toMatchObject({ validated_at: null });
      expect((await read(await draft())).author.specialities).toEqual([
        { name: 'Pediatria', rqe: null },
        { name: 'Neurologia', rqe: '54321' },
      ]);
      const me = await get('/v1/me', author);
      expect(at(me.body, 'user', 'specialities', 0, 'rqe')).toBe('54321');
    });

    it('are nobody else’s to set, and refused where they are wrong', async () => {
      const path = `/v1/users/${author.id}`;
      expect((await patch(path, author, { specialities: [] })).status).toBe(403);
      for (const [specialities, pointer] of [
        [[{ name: 'Neurologia', rqe: 'RQE 12' }], '/specialities/0/rqe'],
        [[{ name: ' ' }], '/specialities/0/name'],
        [Array.from({ length: 11 }, () => ({ name: 'x' })), '/specialities'],
        [['Neurologia'], '/specialities'],
        [null, '/specialities'],
      ] as const) {
        const answer = await patch(path, administrator, { specialities });
        expect([answer.status, pointers(answer)]).toEqual([422, [pointer]]);
      }
      const unknown = await patch(path, administrator, { specialities: [{ name: 'a', crm: 'b' }] });
      expect([unknown.status, pointers(unknown)]).toEqual([400, ['/specialities/0/crm']]);
    });
  });

  describe('of the house', () => {
    const nothing = { type: null, crm_registration: null, technical_director: null, sector: null };
    const set = (establishment: unknown) =>
      patch('/v1/tenant', administrator, { settings: { establishment } });

    it('are its administrator’s to say, a part at a time', async () => {
      const before = await get('/v1/tenant', administrator);
      expect(at(before.body, 'settings', 'establishment')).toEqual(nothing);
      const director = { name: 'Dra. Marta Reis', registry: 'CRM/MG 4321', rqe: '777' };
      const first = await set({ type: 'clinica', technical_director: director });
      expect(at(first.body, 'settings', 'establishment')).toEqual({
        ...nothing,
        type: 'clinica',
        technical_director: director,
      });
      const second = await set({ crm_registration: 'CRM/MG 998', sector: 'private' });
      expect(at(second.body, 'settings', 'establishment', 'type')).toBe('clinica');
      expect((await read(await draft())).establishment).toMatchObject({
        type: 'clinica',
        crmRegistration: 'CRM/MG 998',
        technicalDirector: director,
        sector: 'private',
      });
      const short = await set({ technical_director: { name: 'Dr. Caio Brandt' } });
      expect(at(short.body, 'settings', 'establishment', 'technical_director')).toEqual({
        name: 'Dr. Caio Brandt',
        registry: null,
        rqe: null,
      });
      await set({ type: null, crm_registration: null, technical_director: null, sector: null });
      const none = await get('/v1/tenant', administrator);
      expect(at(none.body, 'settings', 'establishment')).toEqual(nothing);
      expect((await read(await draft())).establishment.technicalDirector).toBeNull();
    });

    it('are refused where they are wrong, and to everybody else', async () => {
      for (const [establishment, pointer] of [
        [{ sector: 'mixed' }, '/sector'],
        [{ type: 'Clínica A' }, '/type'],
        [{ technical_director: { registry: 'CRM' } }, '/technical_director/name'],
        [{ technical_director: { name: 'A', rqe: 'x' } }, '/technical_director/rqe'],
      ] as const) {
        const answer = await set(establishment);
        expect([answer.status, pointers(answer)]).toEqual([
          422,
          expect.arrayContaining([`/settings/establishment${pointer}`]),
        ]);
      }
      const other = await patch('/v1/tenant', editor, { settings: { establishment: {} } });
      expect(other.status).toBe(403);
    });
  });

  describe('of a picture', () => {
    const shown = {
      kind: 'before_after',
      patients: 4,
      patient_consent: { given: true, reference: 'TCLE 2026/14' },
      identifiable: false,
      edited: false,
      has_complications: true,
      credit: 'Arquivo da clínica',
    } as const;

    it('are read with every post that shows it', async () => {
      const id = await file();
      expect((await get(`/v1/media/${id}`, author)).body.picture).toBeNull();
      const post = await draft({ featured_media_id: id });
      expect((await read(post)).facts.pictures).toEqual([]);
      const changed = await patch(`/v1/media/${id}`, author, { picture: shown });
      expect([changed.status, changed.body.picture]).toEqual([200, shown]);
      expect((await read(post)).facts.pictures).toEqual([
        {
          kind: 'before_after',
          patients: 4,
          patientConsent: true,
          identifiable: false,
          edited: false,
          hasComplications: true,
          credit: 'Arquivo da clínica',
        },
      ]);
      // leave that was taken back
      const { patient_consent: _, ...rest } = shown;
      await patch(`/v1/media/${id}`, author, {
        picture: { ...rest, patient_consent: { given: false } },
      });
      expect((await read(post)).facts.pictures).toMatchObject([{ patientConsent: false }]);
      const short = await patch(`/v1/media/${id}`, author, { picture: { kind: 'stock' } });
      expect(short.body.picture).toMatchObject({ kind: 'stock', patients: null, credit: null });
      const none = await patch(`/v1/media/${id}`, author, { picture: null });
      expect(none.body.picture).toBeNull();
    });

    it('are refused where they are wrong', async () => {
      const id = await file();
      for (const [picture, pointer] of [
        [{}, '/picture/kind'],
        [{ kind: 'selfie' }, '/picture/kind'],
        [{ kind: 'photo', patients: -1 }, '/picture/patients'],
        [{ kind: 'photo', patient_consent: { given: true } }, '/picture/patient_consent/reference'],
        [{ kind: 'photo', credit: '<script>1</script>' }, '/picture/credit'],
        [{ kind: 'photo', edited: 'no' }, '/picture/edited'],
      ] as const) {
        const answer = await patch(`/v1/media/${id}`, author, { picture });
        expect([answer.status, pointers(answer)]).toEqual([422, [pointer]]);
      }
      const stranger = await makePerson(app, tenant, 'author');
      const answer = await patch(`/v1/media/${id}`, stranger, { picture: { kind: 'photo' } });
      expect(answer.status).toBe(403);
    });
  });

  describe('of a post', () => {
    it('are judged with its text: they make a revision, and come back with it', async () => {
      const id = await draft();
      const path = `/v1/posts/${id}`;
      const before = await get(path, author);
      expect(before.body).toMatchObject({
        revision: 1,
        disclosures: { sponsor: null, form: null },
      });
      const changed = await patch(path, author, { disclosures: DISCLOSED });
      expect([changed.status, changed.body.disclosures]).toEqual([200, DISCLOSED]);
      expect(changed.body.revision).toBe(2);
      const article = await read(id);
      expect(article.facts).toMatchObject({
        sponsor: DISCLOSED.sponsor,
        conflictOfInterest: DISCLOSED.conflict_of_interest,
        advertiser: DISCLOSED.advertiser,
        product: DISCLOSED.product,
        form: { fields: ['nome', 'sintomas'], privacyNotice: true },
        testimonialRepostsInSemester: 1,
      });
      expect(article.fields).toMatchObject({ 'disclosures.sponsor': DISCLOSED.sponsor });

      const same = await patch(path, author, { disclosures: DISCLOSED });
      expect(same.body.revision).toBe(2);
      const none = await patch(path, author, { disclosures: { sponsor: null } });
      expect(none.body).toMatchObject({
        revision: 3,
        disclosures: { sponsor: null, product: null },
      });
      const diff = await get(`${path}/revisions/2/diff/3`, author);
      expect(JSON.stringify(diff.body)).toContain('"disclosures"');
      const restored = await app.call('POST', `${path}/revisions/2/restore`, {
        token: author.token,
        headers: { 'if-match': '*' },
      });
      expect([restored.status, restored.text]).toEqual([200, restored.text]);
      const now = await get(path, author);
      expect(now.body).toMatchObject({ revision: 4, disclosures: DISCLOSED });

      const copy = await app.call('POST', `${path}/duplicate`, { token: author.token });
      expect([copy.status, at(copy.body, 'disclosures')]).toEqual([201, DISCLOSED]);
    });

    it('that discloses nothing keep the hash they had before there was anything to disclose', async () => {
      const id = await draft();
      const [row] = await app.database.admin<{ same: boolean; named: boolean }>(
        `select p.content_hash = encode(sha256(convert_to((r.snapshot - 'disclosures')::text, 'UTF8')), 'hex') as same,
                r.snapshot ? 'disclosures' as named
           from posts p join post_revisions r on r.post_id = p.id and r.revision = p.revision where p.id = $1`,
        [id],
      );
      expect(row).toEqual({ same: true, named: false });
    });

    it('are told to readers as they were approved, but for what only a review needs', async () => {
      const id = await draft({ title: 'Com patrocínio', disclosures: DISCLOSED });
      await publishAsItIs(app, tenant, id);
      await patch(`/v1/posts/${id}`, author, { disclosures: null });
      const article = await app.call('GET', `/v1/delivery/${tenant.slug}/posts/com-patrocinio`);
      const { sponsor, conflict_of_interest, advertiser } = DISCLOSED;
      expect([article.status, at(article.body, 'disclosures')]).toEqual([
        200,
        { sponsor, conflict_of_interest, advertiser },
      ]);
      const plain = await draft({ title: 'Sem patrocínio' });
      await publishAsItIs(app, tenant, plain);
      const other = await app.call('GET', `/v1/delivery/${tenant.slug}/posts/sem-patrocinio`);
      expect([other.status, at(other.body, 'disclosures')]).toEqual([200, null]);
    });

    it.each([
      ['an unknown class', { product: { class: 'candy' } }, '/disclosures/product/class'],
      ['a blank sponsor', { sponsor: ' ' }, '/disclosures/sponsor'],
      [
        'markup',
        { conflict_of_interest: '<script>1</script>' },
        '/disclosures/conflict_of_interest',
      ],
      ['no name', { advertiser: { type: 'medico' } }, '/disclosures/advertiser/name'],
      ['a form without fields', { form: { privacy_notice: true } }, '/disclosures/form/fields'],
      [
        'half a repost',
        { testimonial_reposts_in_semester: 0.5 },
        '/disclosures/testimonial_reposts_in_semester',
      ],
    ])('are refused for %s', async (_what, disclosures, pointer) => {
      const answer = await patch(`/v1/posts/${await draft()}`, author, { disclosures });
      expect([answer.status, pointers(answer)]).toEqual([422, expect.arrayContaining([pointer])]);
    });

    it('have room for the widest letters in all their parts', async () => {
      const wide = (letters: number) => '𝒂'.repeat(letters);
      const answer = await patch(`/v1/posts/${await draft()}`, author, {
        disclosures: {
          sponsor: wide(255),
          conflict_of_interest: wide(2_000),
          advertiser: { type: 'i'.repeat(40), name: wide(255) },
          product: {
            class: 'over-the-counter',
            brand: wide(255),
            dcb: wide(255),
            registration: wide(50),
          },
          form: { fields: Array.from({ length: 40 }, () => wide(100)), privacy_notice: false },
          testimonial_reposts_in_semester: 10_000,
        },
      });
      expect(answer.status).toBe(200);
    });

    it('have no properties but their own', async () => {
      const id = await draft();
      const answer = await patch(`/v1/posts/${id}`, author, { disclosures: { budget: 'x' } });
      expect([answer.status, pointers(answer)]).toEqual([400, ['/disclosures/budget']]);
    });
  });
});
