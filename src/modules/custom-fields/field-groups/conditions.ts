import { spend } from '../bounded-work.js';
import { compilePattern, MAX_PATTERN_TEXT, patternFits } from '../field-pattern.js';
import type { Condition, FieldDefinition } from './definition.js';

/** Looking for a text within another is quick. */
const LETTERS_A_STEP = 8;
const STEPS_OF_A_DATE = 8;

/** Values of one level by name, as what they are: text, number, true or false, lists. */
export type Values = Readonly<Record<string, unknown>>;

/** True for what stands for no value: nothing, no text, no rows. */
export function isEmptyValue(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/**
 * The fields of one level whose conditions hold. One that is hidden counts as empty for those that ask about it;
 * definitions hold no circle of questions.
 */
export function shownFields(
  fields: readonly FieldDefinition[],
  values: Values,
): ReadonlySet<string> {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const known = new Map<string, boolean>();
  const shown = (field: FieldDefinition): boolean => {
    const before = known.get(field.name);
    if (before !== undefined) return before;
    // whatever stands in the database: a circle ends here
    known.set(field.name, false);
    const rules = field.conditional_logic;
    const result =
      rules.length === 0 || rules.some((all) => all.every((condition) => holds(condition)));
    known.set(field.name, result);
    return result;
  };
  const holds = (condition: Condition): boolean => {
    const asked = byName.get(condition.field);
    const value = asked !== undefined && shown(asked) ? values[condition.field] : null;
    return conditionHolds(condition, value);
  };
  return new Set(fields.filter(shown).map(({ name }) => name));
}

/** Whether a condition holds for the value it asks about. Of a list, one element is enough. Counts its steps. */
export function conditionHolds({ operator, value: wanted }: Condition, value: unknown): boolean {
  spend(1);
  switch (operator) {
    case 'empty':
      return isEmptyValue(value);
    case 'not_empty':
      return !isEmptyValue(value);
    case '==':
      return equals(value, wanted);
    case '!=':
      return !equals(value, wanted);
    case 'contains':
      return Array.isArray(value)
        ? equals(value, wanted)
        : !isEmptyValue(value) && includes(textOf(value), wanted);
    case 'pattern':
      return fitsPattern(value, wanted);
    case '<':
      return compare(value, wanted, (one, other) => one < other);
    case '>':
      return compare(value, wanted, (one, other) => one > other);
  }
}

function includes(text: string, wanted: string): boolean {
  spend(text.length / LETTERS_A_STEP);
  return text.includes(wanted);
}

function equals(value: unknown, wanted: string): boolean {
  spend(1);
  if (Array.isArray(value)) return value.some((item) => equals(item, wanted));
  if (isEmptyValue(value)) return wanted === '';
  if (typeof value === 'number') return wanted !== '' && value === Number(wanted);
  return textOf(value) === wanted;
}

/** Numbers by size, days and instants by time; nothing else is more or less than anything. */
function compare(
  value: unknown,
  wanted: string,
  holds: (one: number, other: number) => boolean,
): boolean {
  if (wanted === '') return false;
  spend(STEPS_OF_A_DATE);
  if (typeof value === 'number') return holds(value, Number(wanted));
  if (Array.isArray(value)) return holds(value.length, Number(wanted));
  return typeof value === 'string' && /^\d{4}-/.test(value)
    ? holds(Date.parse(value), Date.parse(wanted))
    : false;
}

function fitsPattern(value: unknown, source: string): boolean {
  if (isEmptyValue(value)) return false;
  const text = textOf(value);
  const pattern = compilePattern(source);
  return (
    typeof pattern !== 'string' && text.length <= MAX_PATTERN_TEXT && patternFits(pattern, text)
  );
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const text = JSON.stringify(value);
  spend(text.length);
  return text;
}
