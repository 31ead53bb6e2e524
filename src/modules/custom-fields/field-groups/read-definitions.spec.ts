import { breaksBetween } from './compatibility.js';
import { readDefinitions } from './read-definitions.js';

const faultsOf = (fields: unknown) =>
  readDefinitions(fields, '/fields').faults.map(({ path, code }) => `${path} ${code}`);

/** A field within a field within a field. */
function nested(levels: number): object {
  const inner: object = levels === 1 ? { name: 'x', type: 'text' } : nested(levels - 1);
  return levels === 1 ? inner : { name: 'g', type: 'group', sub_fields: [inner] };
}

/** A field and others that each ask about it. */
function asking(fields: number, times: number): readonly object[] {
  const about = { field: 'asked', operator: 'not_empty' };
  return [
    { name: 'asked', type: 'text' },
    ...Array.from({ length: fields }, (_, n) => ({
      name: `f${n}`,
      type: 'text',
      conditional_logic: [Array.from({ length: times }, () => about)],
    })),
  ];
}

describe('readDefinitions', () => {
  it('fills in what is left out', () => {
    const { fields, faults } = readDefinitions([{ name: 'dose', type: 'number' }], '/fields');
    expect(faults).toEqual([]);
    expect(fields).toEqual([
      {
        name: 'dose',
        label: 'dose',
        type: 'number',
        instructions: '',
        required: false,
        choices: [],
        min_rows: null,
        max_rows: null,
        validation_rules: null,
        conditional_logic: [],
        medical_significance: 'none',
        is_phi: false,
        filterable: false,
        public_filter: false,
        sub_fields: [],
        layouts: [],
      },
    ]);
    expect(readDefinitions(fields, '/fields')).toEqual({ fields, faults: [] });
  });

  it.each([
    ['what is no list', { a: 1 }, '/fields list'],
    ['a type nobody knows', [{ name: 'a', type: 'colour' }], '/fields/0/type type'],
    ['a name with a capital', [{ name: 'Dose', type: 'text' }], '/fields/0/name name'],
    ['a name every object has', [{ name: 'constructor', type: 'text' }], '/fields/0/name name'],
    [
      'a name twice',
      [
        { name: 'a', type: 'text' },
        { name: 'a', type: 'text' },
      ],
      '/fields/1/name duplicate',
    ],
    [
      'a property nobody knows',
      [{ name: 'a', type: 'text', size: 1 }],
      '/fields/0/size unknown_property',
    ],
    [
      'choices of a text',
      [{ name: 'a', type: 'text', choices: ['x'] }],
      '/fields/0/choices choices',
    ],
    [
      'a choice twice',
      [{ name: 'a', type: 'select', choices: ['x', 'x'] }],
      '/fields/0/choices/1 choice',
    ],
    [
      'a choice that runs',
      [{ name: 'a', type: 'select', choices: ['<img src=x onerror=alert(1)>'] }],
      '/fields/0/choices/0/value request.unsafe_html',
    ],
    [
      'a choice whose label runs',
      [{ name: 'a', type: 'checkbox', choices: ['x', { value: 'y', label: '<script>' }] }],
      '/fields/0/choices/1/label request.unsafe_html',
    ],
    [
      'a choice of two lines',
      [{ name: 'a', type: 'select', choices: [{ value: 'x', label: 'x\ny' }] }],
      '/fields/0/choices/0/label control_character',
    ],
    [
      'a label that runs',
      [{ name: 'a', label: '<a href="javascript:x">', type: 'text' }],
      '/fields/0/label request.unsafe_html',
    ],
    [
      'a label of two lines',
      [{ name: 'a', label: 'x\ny', type: 'text' }],
      '/fields/0/label control_character',
    ],
    [
      'instructions that run',
      [{ name: 'a', type: 'text', instructions: 'Veja:\n<iframe src="x">' }],
      '/fields/0/instructions request.unsafe_html',
    ],
    [
      'a condition whose value runs',
      [
        { name: 'a', type: 'text' },
        {
          name: 'b',
          type: 'text',
          conditional_logic: [[{ field: 'a', operator: '==', value: '<svg onload=x>' }]],
        },
      ],
      '/fields/1/conditional_logic/0/0/value request.unsafe_html',
    ],
    [
      'a layout whose label runs',
      [
        {
          name: 'a',
          type: 'flexible_content',
          layouts: [{ name: 'b', label: '<svg onload=x>', sub_fields: [] }],
        },
      ],
      '/fields/0/layouts/0/label request.unsafe_html',
    ],
    [
      'two hundred and one conditions',
      [{ name: 'g', type: 'group', sub_fields: asking(5, 50).slice(0, 5) }, ...asking(1, 1)],
      '/fields too_many_conditions',
    ],
    ['rows of a text', [{ name: 'a', type: 'text', max_rows: 1 }], '/fields/0/max_rows rows'],
    [
      'fewer rows than the fewest',
      [{ name: 'a', type: 'checkbox', min_rows: 2, max_rows: 1 }],
      '/fields/0/min_rows min_rows',
    ],
    ['a repeater of nothing', [{ name: 'a', type: 'repeater' }], '/fields/0/sub_fields sub_fields'],
    [
      'a block without layouts',
      [{ name: 'a', type: 'flexible_content' }],
      '/fields/0/layouts layouts',
    ],
    ['six levels', [nested(6)], `/fields/0${'/sub_fields/0'.repeat(4)}/sub_fields too_deep`],
    [
      'two hundred and one fields',
      Array.from({ length: 201 }, (_, n) => ({ name: `f${n}`, type: 'text' })),
      '/fields too_many',
    ],
    [
      'patient data inside of a row',
      [{ name: 'a', type: 'group', sub_fields: [{ name: 'b', type: 'text', is_phi: true }] }],
      '/fields/0/sub_fields/0/is_phi is_phi',
    ],
    [
      'a picture as patient data',
      [{ name: 'a', type: 'image', is_phi: true }],
      '/fields/0/is_phi is_phi',
    ],
    [
      'a filter over patient data',
      [{ name: 'a', type: 'text', is_phi: true, filterable: true }],
      '/fields/0/filterable filterable',
    ],
    [
      'a filter over rows',
      [{ name: 'a', type: 'json', filterable: true }],
      '/fields/0/filterable filterable',
    ],
    [
      'a condition about nobody',
      [{ name: 'a', type: 'text', conditional_logic: [[{ field: 'b', operator: 'empty' }]] }],
      '/fields/0/conditional_logic condition',
    ],
    [
      'a condition about patient data',
      [
        { name: 'a', type: 'text', conditional_logic: [[{ field: 'b', operator: 'empty' }]] },
        { name: 'b', type: 'text', is_phi: true },
      ],
      '/fields/0/conditional_logic condition',
    ],
    [
      'a pattern that goes back',
      [{ name: 'a', type: 'text', validation_rules: { pattern: '(x)\\1' } }],
      '/fields/0/validation_rules/pattern invalid_rule',
    ],
    [
      'rules of the house for rows',
      [{ name: 'a', type: 'json', validation_rules: { min_length: 1 } }],
      '/fields/0/validation_rules invalid_rule',
    ],
  ])('refuses %s', (_what, fields, fault) => {
    expect(faultsOf(fields)).toEqual([fault]);
  });

  it('says of a name that fits and is taken that it is taken', () => {
    const messages = ['constructor', 'acf_fc_layout', 'Dose'].map(
      (name) => readDefinitions([{ name, type: 'text' }], '').faults[0]?.message,
    );
    expect(messages).toEqual([
      'constructor is taken: choose another name',
      'acf_fc_layout is taken: choose another name',
      'must be 1 to 100 of a-z, 0-9 and _, not beginning with a digit',
    ]);
  });

  it('refuses conditions in a circle, of each that stands in it', () => {
    const about = (field: string) => [[{ field, operator: 'not_empty' }]];
    expect(
      faultsOf([
        { name: 'a', type: 'text', conditional_logic: about('b') },
        { name: 'b', type: 'text', conditional_logic: about('c') },
        { name: 'c', type: 'text', conditional_logic: about('b') },
      ]),
    ).toEqual(['/fields/1/conditional_logic condition', '/fields/2/conditional_logic condition']);
  });

  it('allows five levels, two hundred fields and conditions, and harmless signs', () => {
    expect(faultsOf([nested(5)])).toEqual([]);
    expect(faultsOf(asking(4, 50))).toEqual([]);
    const wordy = { name: 'a', type: 'text', instructions: 'Se PA < 140:\n<b>anote</b>' };
    expect(faultsOf([wordy])).toEqual([]);
    expect(faultsOf([{ name: 'a', type: 'select', choices: ['', 'PA < 140'] }])).toEqual([]);
    expect(
      faultsOf(Array.from({ length: 200 }, (_, n) => ({ name: `f${n}`, type: 'text' }))),
    ).toEqual([]);
  });
});

describe('breaksBetween', () => {
  const fields = (given: unknown) => readDefinitions(given, '').fields;
  const rows = (parts: readonly object[]) => [{ name: 'r', type: 'repeater', sub_fields: parts }];

  it.each([
    ['nothing', [{ name: 'a', type: 'text' }], [{ name: 'a', type: 'text' }], []],
    ['a wider text', [{ name: 'a', type: 'number' }], [{ name: 'a', type: 'textarea' }], []],
    ['another name', [{ name: 'a', type: 'text' }], [{ name: 'b', type: 'text' }], ['a removed']],
    ['another type', [{ name: 'a', type: 'text' }], [{ name: 'a', type: 'number' }], ['a type']],
    [
      'a part of a row',
      rows([
        { name: 'x', type: 'number' },
        { name: 'y', type: 'text' },
      ]),
      rows([{ name: 'x', type: 'text' }]),
      ['r.x type', 'r.y removed'],
    ],
    [
      'one part more',
      rows([{ name: 'x', type: 'text' }]),
      rows([
        { name: 'x', type: 'text' },
        { name: 'y', type: 'text' },
      ]),
      [],
    ],
  ])('finds %s', (_what, before, after, found) => {
    expect(
      breaksBetween(fields(before), fields(after)).map(({ field, change }) => `${field} ${change}`),
    ).toEqual(found);
  });
});
