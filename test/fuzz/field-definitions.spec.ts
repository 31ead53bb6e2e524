import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { at, textAt } from '../support/json.js';
import { makePerson, makeTenant, type Person } from '../support/people.js';
import { TestApp } from '../support/test-app.js';

const RUNS = Number(process.env.FUZZ_DEFINITIONS ?? 60);
const SEED =
  process.env.FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : Number(process.env.FUZZ_SEED);

const NAMES = ['a', 'b', 'c', 'd'] as const;
const CHOICES = ['x', 'y', 'é'] as const;
const SCALARS = [
  'text',
  'textarea',
  'number',
  'email',
  'url',
  'date',
  'select',
  'true_false',
] as const;

/** Mostly what a definition may say, now and then what it may not. */
const { field } = fc.letrec<{ field: object; fields: object[] }>((tie) => ({
  fields: fc.uniqueArray(tie('field'), {
    maxLength: 3,
    selector: (one) => ('name' in one ? one.name : one),
  }),
  field: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record(
      {
        name: fc.constantFrom(...NAMES),
        type: fc.constantFrom(...SCALARS),
        required: fc.boolean(),
        choices: fc.constantFrom(undefined, CHOICES),
        validation_rules: fc.constantFrom(
          undefined,
          { max_length: 3 },
          { pattern: '^[a-z]*$' },
          { min: 0, max: 5 },
          { type: 'string', minLength: 2 },
          { type: 'number', multipleOf: 2 },
          { enum: ['x', 1, true] },
          { size: 1 },
        ),
        conditional_logic: fc.option(
          fc.array(
            fc.array(
              fc.record({
                field: fc.constantFrom(...NAMES),
                operator: fc.constantFrom(
                  '==',
                  '!=',
                  'empty',
                  'not_empty',
                  'contains',
                  '<',
                  '>',
                  'pattern',
                ),
                value: fc.constantFrom('', 'x', '1', 'true', '('),
              }),
              { maxLength: 2 },
            ),
            { maxLength: 2 },
          ),
          { nil: undefined, freq: 2 },
        ),
        is_phi: fc.constantFrom(false, false, false, true),
        filterable: fc.boolean(),
      },
      { requiredKeys: ['name', 'type'] },
    ),
    fc.record(
      {
        name: fc.constantFrom(...NAMES),
        type: fc.constantFrom(
          'checkbox',
          'relationship',
          'image',
          'file',
          'json',
          'boolean',
          'datetime',
        ),
        min_rows: fc.constantFrom(undefined, 0, 1),
        max_rows: fc.constantFrom(undefined, 1, 2),
      },
      { requiredKeys: ['name', 'type'] },
    ),
    fc.record(
      {
        name: fc.constantFrom(...NAMES),
        type: fc.constantFrom('repeater', 'group'),
        sub_fields: tie('fields'),
      },
      { requiredKeys: ['name', 'type', 'sub_fields'] },
    ),
    fc.record({
      name: fc.constantFrom(...NAMES),
      type: fc.constant('flexible_content'),
      layouts: fc.array(fc.record({ name: fc.constantFrom('l', 'm'), sub_fields: tie('fields') }), {
        maxLength: 2,
      }),
    }),
  ),
}));

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? value.filter(isLoose) : [];

/** Takes out of a list of fields most of what they may not say, so that there is something to hold values against. */
function mended(fields: readonly Loose[], outermost: boolean): readonly Loose[] {
  const kept = fields.map((one, n): Loose => {
    const { choices, validation_rules: rules, conditional_logic: logic, ...rest } = one;
    const { sub_fields: parts, layouts, is_phi: isPhi, filterable, ...plain } = rest;
    const before = fields.slice(0, n).map(({ name }) => name);
    const number = one.type === 'number';
    const fitting =
      isLoose(rules) && !('size' in rules) && number === ('min' in rules || 'multipleOf' in rules);
    const asks = Array.isArray(logic) ? logic : [];
    const conditions = asks
      .map((all) =>
        listOf(all).filter(({ field: asked, value: v }) => before.includes(asked) && v !== '('),
      )
      .filter((all) => all.length > 0);
    return {
      ...plain,
      ...(one.type === 'select' && choices !== undefined ? { choices } : {}),
      ...(fitting ? { validation_rules: rules } : {}),
      ...(conditions.length > 0 ? { conditional_logic: conditions } : {}),
      ...(outermost && isPhi === true && n + 1 === fields.length ? { is_phi: true } : {}),
      ...(outermost && isPhi !== true && ['text', 'number', 'date'].includes(String(one.type))
        ? { filterable }
        : {}),
      ...(parts === undefined ? {} : { sub_fields: mended(listOf(parts), false) }),
      ...(layouts === undefined
        ? {}
        : {
            layouts: listOf(layouts)
              .slice(0, 1)
              .map((layout) => ({
                ...layout,
                sub_fields: mended(listOf(layout.sub_fields), false),
              })),
          }),
    };
  });
  // nothing stands within what stands empty
  return kept.filter(
    (one) =>
      (!('sub_fields' in one) || listOf(one.sub_fields).length > 0) &&
      (!('layouts' in one) || listOf(one.layouts).length > 0) &&
      !(
        ['image', 'file', 'json', 'boolean', 'datetime'].includes(String(one.type)) &&
        ('min_rows' in one || 'max_rows' in one)
      ),
  );
}

const text = fc.oneof(
  fc.constantFrom(
    'x',
    'y',
    'xx',
    '1',
    '2',
    '4.0',
    'true',
    'false',
    '2026-01-31',
    'https://a.example',
    'a@b.example',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('', '\u0000', '<b>', '__proto__', '{', '9'.repeat(60)),
);
const inner = fc.oneof(
  text,
  fc.constantFrom(1, 2, 4.5, -1, true, false, null),
  fc.constantFrom([], ['x'], ['x', 'x'], [randomUUID()]),
);
const row = fc.dictionary(
  fc.constantFrom(...NAMES, 'acf_fc_layout'),
  fc.oneof(inner, fc.constantFrom('l', 'm')),
  {
    maxKeys: 4,
  },
);
const value = fc.oneof(
  text,
  fc
    .oneof(inner, row, fc.array(row, { maxLength: 3 }), fc.json({ maxDepth: 3 }))
    .map((json) => (typeof json === 'string' ? json : JSON.stringify(json))),
);

describe('any definition and any value', () => {
  let app: TestApp;
  let admin: Person;
  /** Sees what patients said, too. */
  let reader: Person;
  const seen = { refused: 0, defined: 0, written: 0, kept: 0, submitted: 0 };

  beforeAll(async () => {
    app = await TestApp.start({ role: 'api' });
    const tenant = await makeTenant(app);
    admin = await makePerson(app, tenant, 'administrator');
    reader = await makePerson(app, tenant, 'medical_admin');
  });
  afterAll(() => app.stop());

  const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) =>
    app.call(method, path, {
      token: method === 'GET' ? reader.token : admin.token,
      headers: { 'if-match': '*' },
      ...(body === undefined ? {} : { body }),
    });

  it(
    `is taken and given back as it was, or refused, in ${RUNS} runs`,
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc
            .tuple(
              fc.uniqueArray(field, {
                minLength: 1,
                maxLength: 4,
                selector: (one) => ('name' in one ? one.name : one),
              }),
              fc.nat(9),
            )
            .map(([fields, dice]) => (dice === 0 ? fields : mended(listOf(fields), true))),
          fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), value), {
            minLength: 1,
            selector: ([name]) => name,
          }),
          tryThem,
        ),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      process.stdout.write(`field definitions, seed ${SEED}: ${JSON.stringify(seen)}\n`);
      // a generator that nothing of gets through would show nothing
      expect(seen.defined).toBeGreaterThan(RUNS / 3);
      expect(seen.kept).toBeGreaterThan(0);
    },
    10 * 60_000,
  );

  async function tryThem(
    fields: readonly object[],
    values: readonly (readonly [string, string])[],
  ) {
    const group = await call('POST', '/v1/field-groups', { key: 'g', title: 'g', fields });
    expect([201, 422]).toContain(group.status);
    if (group.status === 201) seen.defined += 1;
    else seen.refused += 1;
    try {
      const post = await call('POST', '/v1/posts', { title: 'x', content: 'x' });
      const path = `/v1/posts/${textAt(post.body, 'id')}`;
      for (const [key, meta_value] of values) {
        const put = await call('PUT', `${path}/custom-fields/${key}`, { meta_value });
        expect([201, 422]).toContain(put.status);
        seen.written += 1;
        if (put.status !== 201) continue;
        const { body } = await call('GET', `${path}/custom-fields/${key}`);
        // no value is as much as an empty one
        expect(at(body, 'meta_value') ?? '').toBe(meta_value);
        seen.kept += 1;
      }
      const submitted = await call('POST', `${path}/submit`);
      expect([202, 422]).toContain(submitted.status);
      if (submitted.status === 202) seen.submitted += 1;
    } finally {
      if (group.status === 201)
        await call('DELETE', `/v1/field-groups/${textAt(group.body, 'id')}`);
    }
  }
});
