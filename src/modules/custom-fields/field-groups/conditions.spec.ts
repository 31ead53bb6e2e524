import { boundWork, MAX_WORK, orTooMuch, spend } from '../bounded-work.js';
import { conditionHolds, shownFields } from './conditions.js';
import type { Condition, FieldDefinition } from './definition.js';
import { readDefinitions } from './read-definitions.js';

const condition = (operator: Condition['operator'], value = ''): Condition => ({
  field: 'x',
  operator,
  value,
});

describe('a condition', () => {
  it.each([
    ['==', 'oral', 'oral', true],
    ['==', 'oral', 'Oral', false],
    ['==', 5, '5', true],
    ['==', 5, '5.0', true],
    ['==', 0, '', false],
    ['==', true, 'true', true],
    ['==', false, 'true', false],
    ['==', false, 'false', true],
    ['==', ['a', 'b'], 'b', true],
    ['==', ['a', 'b'], 'c', false],
    ['==', null, '', true],
    ['==', null, 'x', false],
    ['!=', 'oral', 'venosa', true],
    ['!=', 'oral', 'oral', false],
    ['!=', undefined, 'oral', true],
    ['!=', ['a'], 'a', false],
    ['empty', null, '', true],
    ['empty', '', '', true],
    ['empty', [], '', true],
    ['empty', 0, '', false],
    ['empty', false, '', false],
    ['not_empty', 'x', '', true],
    ['not_empty', undefined, '', false],
    ['contains', 'dipirona sódica', 'sódica', true],
    ['contains', 'dipirona', 'ibu', false],
    ['contains', ['rim', 'fígado'], 'rim', true],
    ['contains', ['rim'], 'ri', false],
    ['contains', null, '', false],
    ['pattern', 'CRM/SP 1', '^CRM/[A-Z]{2}', true],
    ['pattern', 'crm', '^CRM', false],
    ['pattern', null, '.*', false],
    ['<', 5, '6', true],
    ['<', 6, '6', false],
    ['>', 6.5, '6', true],
    ['>', null, '-1', false],
    ['>', 'abc', '1', false],
    ['<', '2026-01-31', '2026-02-01', true],
    ['>', '2026-01-31T12:00:00Z', '2026-01-31T10:00:00-03:00', false],
    ['>', ['a', 'b'], '1', true],
    ['<', 5, '', false],
  ] as const)('%s of %j and %j is %s', (operator, value, wanted, holds) => {
    expect(conditionHolds(condition(operator, wanted), value)).toBe(holds);
  });
});

describe('conditions over many rows', () => {
  const letters = 'x'.repeat(1_000);
  const SLOW = 'x{0,30}x{0,15}y';
  /** How often it can be asked, up to `times` and with so many steps left, and what comes of it. */
  const ask = (
    times: number,
    operator: Condition['operator'],
    wanted: string,
    value: unknown,
    steps = MAX_WORK,
  ) => {
    let asked = 0;
    const end = boundWork(() =>
      orTooMuch<unknown>(
        () => {
          spend(MAX_WORK - steps);
          for (; asked < times; asked += 1) conditionHolds(condition(operator, wanted), value);
          return 'done';
        },
        ({ code }) => code,
      ),
    );
    return { asked, end };
  };

  it.each([
    ['patterns', 'pattern', SLOW, letters, 10],
    ['long texts', 'contains', 'y'.repeat(255), letters.repeat(100), 40],
    ['what is no text', '==', 'x', { a: letters.repeat(10) }, 50],
    ['long lists', '==', 'x', Array.from({ length: 100_000 }, () => 'y'), 10],
  ] as const)('end before %s take long', (_what, operator, wanted, value, most) => {
    const { asked, end } = ask(MAX_WORK, operator, wanted, value, MAX_WORK / 10);
    expect(end).toBe('too_much_work');
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThan(most);
  });

  it('have room for what editors ask', () => {
    // a thousand rows with five patterns each
    const pattern = ask(5_000, 'pattern', '^CRM/[A-Z]{2} \\d{1,7}$', 'CRM/SP 1234567');
    expect(pattern.end).toBe('done');
    // a thousand rows with all the conditions a group may have
    expect(ask(200_000, '==', 'oral', 'venosa').end).toBe('done');
  });

  it('of one check take nothing from the next', () => {
    expect(ask(MAX_WORK, 'pattern', SLOW, letters).end).toBe('too_much_work');
    expect(ask(1, 'pattern', SLOW, letters).end).toBe('done');
  });
});

describe('shownFields', () => {
  const fieldsOf = (given: unknown): readonly FieldDefinition[] => {
    const { fields, faults } = readDefinitions(given, '');
    expect(faults).toEqual([]);
    return fields;
  };
  const shownOf = (given: unknown, values: Readonly<Record<string, unknown>>) =>
    [...shownFields(fieldsOf(given), values)].sort();

  it('takes any of lists of conditions that hold together', () => {
    const fields = [
      { name: 'via', type: 'text' },
      { name: 'idade', type: 'number' },
      {
        name: 'dose',
        type: 'number',
        conditional_logic: [
          [
            { field: 'via', operator: '==', value: 'oral' },
            { field: 'idade', operator: '<', value: '12' },
          ],
          [{ field: 'via', operator: '==', value: 'venosa' }],
        ],
      },
    ];
    expect(shownOf(fields, { via: 'oral', idade: 11 })).toContain('dose');
    expect(shownOf(fields, { via: 'oral', idade: 12 })).not.toContain('dose');
    expect(shownOf(fields, { via: 'venosa' })).toContain('dose');
    expect(shownOf(fields, {})).toEqual(['idade', 'via']);
  });

  it('takes a hidden field for an empty one', () => {
    const fields = [
      { name: 'a', type: 'true_false' },
      {
        name: 'b',
        type: 'text',
        conditional_logic: [[{ field: 'a', operator: '==', value: 'true' }]],
      },
      { name: 'c', type: 'text', conditional_logic: [[{ field: 'b', operator: 'not_empty' }]] },
    ];
    expect(shownOf(fields, { a: true, b: 'x', c: 'y' })).toEqual(['a', 'b', 'c']);
    expect(shownOf(fields, { a: false, b: 'x', c: 'y' })).toEqual(['a']);
  });
});
