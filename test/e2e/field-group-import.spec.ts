import { FieldGroupsService } from '../../src/modules/custom-fields/field-groups/field-groups.service.js';
import { ACF_EXPORT, ACF_FOREIGN } from '../support/acf-export.js';
import { at, rowsOf, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person, type Tenant } from '../support/people.js';
import { type Answer, type Method, TestApp } from '../support/test-app.js';

const PATH = '/v1/field-groups';

describe('the import of field groups', () => {
  let app: TestApp;
  let tenant: Tenant;
  let admin: Person;

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
  });
  beforeEach(async () => {
    tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
  });
  afterAll(() => app.stop());

  const call = (method: Method, path: string, body?: unknown, by = admin) =>
    app.call(method, path, { token: by.token, ...(body === undefined ? {} : { body }) });
  const take = (groups: readonly unknown[], more: object = {}) =>
    call('POST', `${PATH}/import`, { groups, ...more });
  const outcomes = (answer: Answer) => rowsOf(answer.body).map(({ outcome }) => outcome);
  const faults = (answer: Answer) => {
    const { errors } = answer.body;
    return Array.isArray(errors)
      ? errors.map((error: unknown) => `${textAt(error, 'pointer')} ${textAt(error, 'code')}`)
      : [];
  };
  const keys = async () => rowsOf((await call('GET', PATH)).body).map(({ key }) => key);

  const group = (
    key: string,
    fields: readonly object[] = [{ name: `f_${key}`, type: 'text' }],
  ) => ({
    key,
    title: key,
    fields,
  });

  it('takes what the export gives, and knows it again', async () => {
    expect(outcomes(await take([group('a'), { ...group('b'), position: 2 }]))).toEqual([
      'created',
      'created',
    ]);
    const file = await call('GET', `${PATH}/export`);
    expect(at(file.body, 'groups', 0, 'key')).toBe('a');
    expect(outcomes(await call('POST', `${PATH}/import`, file.body))).toEqual([
      'unchanged',
      'unchanged',
    ]);
    const other = await makePerson(app, await makeTenant(app), 'administrator');
    expect(outcomes(await call('POST', `${PATH}/import`, file.body, other))).toEqual([
      'created',
      'created',
    ]);
    expect((await call('GET', `${PATH}/export`, undefined, other)).body).toEqual(file.body);
    expect(outcomes(await take([{ ...group('a'), title: 'Novo' }]))).toEqual(['updated']);
    const [first] = rowsOf((await call('GET', PATH)).body);
    expect(first).toMatchObject({ key: 'a', title: 'Novo', version: 2 });
  });

  it('takes all or none, and says what is wrong with each', async () => {
    const wrong = await take([
      group('a'),
      group('b', [{ name: 'X', type: 'text' }]),
      { ...group('c'), colour: 'red' },
      group('a'),
    ]);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'field_groups.invalid']);
    expect(faults(wrong)).toEqual([
      '/groups/1/fields/0/name name',
      '/groups/2/colour unknown_property',
      '/groups/3/key duplicate',
    ]);
    expect(outcomes(wrong)).toEqual(['not_stored', 'failed', 'failed', 'failed']);
    const clash = await take([
      group('a', [{ name: 'mesmo', type: 'text' }]),
      group('b', [{ name: 'mesmo', type: 'number' }]),
    ]);
    expect([clash.status, clash.body.code]).toEqual([409, 'field_groups.disagree']);
    expect(faults(clash)).toEqual(['/groups/1 field_groups.disagree']);
    expect(await keys()).toEqual([]);
  });

  it('says beforehand what it would do, and does nothing', async () => {
    await take([group('a')]);
    const answer = await take(
      [
        group('a'),
        group('b'),
        group('c', [{ name: 'f_a', type: 'number' }]),
        group('d', [{ name: 1 }]),
      ],
      { dry_run: true },
    );
    expect([answer.status, answer.body.dry_run]).toEqual([200, true]);
    expect(outcomes(answer)).toEqual(['unchanged', 'created', 'failed', 'failed']);
    expect(at(answer.body, 'data', 2, 'errors', 0)).toMatchObject({
      pointer: '/groups/2',
      code: 'field_groups.disagree',
    });
    expect(at(answer.body, 'data', 3, 'errors', 0, 'pointer')).toBe('/groups/3/fields/0/type');
    expect(await keys()).toEqual(['a']);
  });

  it('never takes a fault of its own for one of the file', async () => {
    const insert = jest.spyOn(app.nest.get(FieldGroupsService, { strict: false }), 'insert');
    try {
      for (const dryRun of [true, false]) {
        insert.mockRejectedValueOnce(new Error('out of order'));
        const answer = await take([group('a')], { dry_run: dryRun });
        expect([answer.status, answer.body.code]).toEqual([500, 'service.internal']);
      }
    } finally {
      insert.mockRestore();
    }
    expect(await keys()).toEqual([]);
    expect(outcomes(await take([group('a')], { dry_run: true }))).toEqual(['created']);
  });

  it('refuses a title that clients could not show', async () => {
    const answer = await take([{ ...group('a'), title: '<script>x</script>' }]);
    expect(faults(answer)).toEqual(['/groups/0/title request.unsafe_html']);
  });

  it('takes a list whose choices a theme fills in', async () => {
    const field = { key: 'field_a', label: 'A', name: 'a', type: 'select', choices: [] };
    expect(outcomes(await take([{ key: 'group_a', title: 'A', fields: [field] }]))).toEqual([
      'created',
    ]);
  });

  it('does not leave values without their field unless it is told to', async () => {
    await take([group('a')]);
    await call('POST', '/v1/posts', {
      title: 'x',
      content: 'x',
      custom_fields: [{ meta_key: 'f_a', meta_value: 'x' }],
    });
    const next = [group('a', [{ name: 'f_neu', type: 'text' }])];
    const refused = await take(next);
    expect([refused.status, refused.body.code]).toEqual([409, 'field_groups.values_exist']);
    expect(refused.body.fields).toEqual([{ field: 'f_a', change: 'removed', values: 1 }]);
    expect(outcomes(await take(next, { leave_values: true }))).toEqual(['updated']);
  });

  it.each([
    ['nothing', { groups: [] }, '/groups'],
    ['no list', { groups: {} }, '/groups'],
    ['what is no group', { groups: ['a'] }, '/groups'],
    ['too many', { groups: Array.from({ length: 101 }, (_, n) => group(`g${n}`)) }, '/groups'],
  ])('refuses %s', async (_what, body, pointer) => {
    const answer = await call('POST', `${PATH}/import`, body);
    expect([answer.status, at(answer.body, 'errors', 0, 'pointer')]).toEqual([422, pointer]);
  });

  describe('of ACF', () => {
    it('takes every type that is shared, with its limits, conditions and places', async () => {
      const answer = await take(ACF_EXPORT);
      expect([answer.status, answer.text]).toEqual([200, answer.text]);
      expect(outcomes(answer)).toEqual(['created']);
      const [made] = rowsOf((await call('GET', PATH)).body);
      expect(made).toMatchObject({
        key: 'group_64f0a1b2c3d4e',
        title: 'Ficha do medicamento',
        position: 4,
        active: true,
        location: [
          [
            { param: 'post_type', operator: '==', value: 'post' },
            { param: 'post_status', operator: '!=', value: 'private' },
          ],
          [{ param: 'post_type', operator: '==', value: 'page' }],
        ],
      });
      const fields = at(made, 'fields');
      const types = Array.isArray(fields)
        ? fields.map((field: unknown) => `${textAt(field, 'name')} ${textAt(field, 'type')}`)
        : [];
      expect(types).toEqual([
        'principio_ativo text',
        'resumo textarea',
        'dose_mg number',
        'contato email',
        'fonte url',
        'revisado_em date',
        'tarja select',
        'vias checkbox',
        'controlado true_false',
        'receita select',
        'embalagem image',
        'bula file',
        'relacionados relationship',
        'texto wysiwyg',
        'posologia repeater',
        'secoes flexible_content',
      ]);
      expect(at(fields, 0)).toMatchObject({
        label: 'PRINCIPIO_ATIVO',
        instructions: 'Nome genérico',
        required: true,
        validation_rules: { max_length: 120 },
      });
      expect(at(fields, 2)).toMatchObject({
        validation_rules: { min: 0, max: 500, integer: true },
      });
      expect(at(fields, 6, 'choices', 1)).toEqual({ value: 'vermelha', label: 'Vermelha' });
      expect(at(fields, 9, 'conditional_logic')).toEqual([
        [{ field: 'controlado', operator: '==', value: 'true' }],
      ]);
      expect(at(fields, 12)).toMatchObject({ min_rows: null, max_rows: 3 });
      expect(at(fields, 14, 'sub_fields', 1, 'sub_fields', 0)).toMatchObject({
        name: 'horas',
        type: 'number',
        validation_rules: null,
      });
      expect(at(fields, 15, 'layouts', 0)).toMatchObject({ name: 'aviso', label: 'Aviso' });
      expect(outcomes(await take(ACF_EXPORT))).toEqual(['unchanged']);
    });

    it('holds values against what came', async () => {
      await take(ACF_EXPORT);
      const value = (meta_key: string, meta_value: unknown) => ({
        meta_key,
        meta_value: typeof meta_value === 'string' ? meta_value : JSON.stringify(meta_value),
      });
      const write = (fields: readonly object[]) =>
        call('POST', '/v1/posts', { title: 'x', content: 'x', custom_fields: fields });
      const good = await write([
        value('dose_mg', '500'),
        value('tarja', 'preta'),
        value('posologia', [{ publico: 'Adultos', intervalo: { horas: 8 } }]),
        value('secoes', [{ acf_fc_layout: 'aviso', mensagem: 'Atenção' }]),
      ]);
      expect([good.status, good.text]).toEqual([201, good.text]);
      const bad = await write([
        value('dose_mg', '500.5'),
        value('tarja', 'azul'),
        value('posologia', [{}, {}, {}, { intervalo: { horas: 'oito' } }]),
      ]);
      expect(faults(bad)).toEqual([
        '/custom_fields/0/meta_value max',
        '/custom_fields/0/meta_value integer',
        '/custom_fields/1/meta_value choices',
        '/custom_fields/2/meta_value/3/intervalo/horas number',
      ]);
    });

    it('points to the place in the file of what has no place here', async () => {
      const answer = await take([...ACF_EXPORT, ACF_FOREIGN]);
      expect([answer.status, answer.body.code]).toEqual([422, 'field_groups.invalid']);
      expect(faults(answer)).toEqual([
        '/groups/1/location/0/0 location',
        '/groups/1/fields/1/type type',
        '/groups/1/fields/2/sub_fields/1/type type',
        '/groups/1/fields/3/layouts/layout_b/sub_fields/0/name name',
      ]);
      expect(await keys()).toEqual([]);
    });
  });
});
