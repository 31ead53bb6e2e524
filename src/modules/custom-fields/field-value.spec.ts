import { faultsOf, type FieldState } from './field-value.js';
import type { MetaType } from './field-types.js';

function faults(changes: Partial<FieldState>): string[] {
  const field: FieldState = {
    meta_value: 'x',
    meta_type: 'text',
    is_required: false,
    validation_rules: null,
    ...changes,
  };
  return faultsOf(field).map(({ path, code }) => `${path} ${code}`);
}

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a value by its type', () => {
  const cases: readonly (readonly [MetaType, readonly string[], readonly string[]])[] = [
    ['text', ['Dra. Ana', ' '], []],
    ['textarea', ['um\ndois'], []],
    ['select', ['qualquer'], []],
    [
      'number',
      ['0', '-1.5', '1e3', '120'],
      ['01', '1,5', '.5', '1e999', 'NaN', ' 1', '0x10', '1'.repeat(41)],
    ],
    ['boolean', ['true', 'false'], ['sim', '1', 'TRUE']],
    [
      'date',
      ['2026-02-28', '2024-02-29'],
      ['2026-02-29', '2026-13-01', '28/02/2026', '2026-02-28T00:00:00Z'],
    ],
    [
      'datetime',
      ['2026-01-31T12:00:00Z', '2026-01-31T12:00-03:00', '2026-01-31T12:00:00.123456+05:30'],
      [
        '2026-01-31',
        '2026-01-31T12:00:00',
        '2026-02-30T12:00:00Z',
        '2026-01-31T24:00:00Z',
        '2026-01-31T12:60Z',
      ],
    ],
    [
      'url',
      ['https://clinica.example/a?b=c', 'http://localhost:3000'],
      [
        'javascript:alert(1)',
        'ftp://a.example',
        '//a.example',
        'https://',
        'https://a b',
        `https://a.example/${'x'.repeat(2048)}`,
      ],
    ],
    ['email', ['ana@clinica.example'], ['ana', 'ana@', '@clinica.example']],
    ['json', ['{"a": [1]}', 'null', '"x"', deep(64)], ['{a: 1}', '{', deep(65), deep(20_000)]],
  ];

  it.each(cases)('%s', (type, right, wrong) => {
    for (const value of right)
      expect([value, faults({ meta_type: type, meta_value: value })]).toEqual([value, []]);
    for (const value of wrong) {
      expect([value, faults({ meta_type: type, meta_value: value })]).toEqual([
        value,
        [`/meta_value ${type}`],
      ]);
    }
  });

  it('may be empty unless the field is required', () => {
    for (const value of [null, '']) {
      expect(
        faults({ meta_type: 'number', meta_value: value, validation_rules: { min: 3 } }),
      ).toEqual([]);
      expect(faults({ meta_value: value, is_required: true })).toEqual([
        '/meta_value custom_fields.required',
      ]);
    }
  });
});

describe('a value by its rules', () => {
  it.each([
    ['number', '3', { min: 3, max: 3, integer: true }, []],
    ['number', '2.5', { min: 3, integer: true }, ['min', 'integer']],
    ['number', '1e2', { max: 99 }, ['max']],
    ['text', 'açã🫀', { min_length: 4, max_length: 4 }, []],
    ['text', 'açã🫀', { max_length: 3 }, ['max_length']],
    ['text', 'a', { min_length: 2 }, ['min_length']],
    ['select', 'II', { options: ['I', 'II'] }, []],
    ['select', 'III', { options: ['I', 'II'] }, ['options']],
    ['text', 'CRM/SP 123456', { pattern: '^CRM/[A-Z]{2} \\d{1,6}$' }, []],
    ['text', 'CRM SP', { pattern: '^CRM/[A-Z]{2} \\d{1,6}$' }, ['pattern']],
    ['text', 'x'.repeat(1_001), { pattern: 'x' }, ['pattern']],
  ] as const)('%s %s under %j', (type, value, rules, codes) => {
    expect(faults({ meta_type: type, meta_value: value, validation_rules: rules })).toEqual(
      codes.map((code) => `/meta_value ${code}`),
    );
  });

  it.each([
    [{ minimun: 1 }, '/validation_rules/minimun unknown_rule'],
    [{ min_length: 1, minLength: 1 }, '/validation_rules/minLength unknown_rule'],
    [{ minLength: 1, minLenght: 1 }, '/validation_rules invalid_rule'],
    [{ 'a/b~c': 1 }, '/validation_rules/a~1b~0c unknown_rule'],
    [{ constructor: 1 }, '/validation_rules/constructor unknown_rule'],
    [{ min: 1 }, '/validation_rules/min rule_for_numbers'],
    [{ integer: true }, '/validation_rules/integer rule_for_numbers'],
    [{ max_length: -1 }, '/validation_rules/max_length invalid_rule'],
    [{ min_length: '3' }, '/validation_rules/min_length invalid_rule'],
    [{ options: [] }, '/validation_rules/options invalid_rule'],
    [{ options: [1] }, '/validation_rules/options invalid_rule'],
    [{ pattern: 7 }, '/validation_rules/pattern invalid_rule'],
    [{ pattern: '(a)\\1' }, '/validation_rules/pattern invalid_rule'],
    [{ min_length: 3, max_length: 2 }, '/validation_rules/min_length invalid_rule'],
  ])('refuses the rules %j', (rules, fault) => {
    expect(faults({ meta_value: null, validation_rules: rules })).toEqual([fault]);
  });

  it('refuses rules for numbers that no number keeps', () => {
    const number = { meta_type: 'number', meta_value: null } as const;
    expect(faults({ ...number, validation_rules: { min: 2, max: 1 } })).toEqual([
      '/validation_rules/min invalid_rule',
    ]);
    expect(faults({ ...number, validation_rules: { max: Infinity } })).toEqual([
      '/validation_rules/max invalid_rule',
    ]);
  });
});
