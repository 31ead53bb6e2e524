import { compilePattern } from '../field-pattern.js';
import type { FieldFault } from '../field-types.js';
import { lineFault } from '../safe-values.js';
import { type Condition, type FieldDefinition, OPERATORS } from './definition.js';

const MAX_CONDITIONS = 50;
const NO_VALUE: readonly string[] = ['empty', 'not_empty'];

/** Reads what a field asks of its neighbours; a fault says what is wrong at its place. */
export function readConditions(
  given: unknown,
  path: string,
  faults: FieldFault[],
): readonly (readonly Condition[])[] {
  if (given === undefined || given === null) return [];
  if (
    !Array.isArray(given) ||
    given.flat().length > MAX_CONDITIONS ||
    given.length > MAX_CONDITIONS
  ) {
    const message = `must be a list of lists of at most ${MAX_CONDITIONS} conditions`;
    faults.push({ path, code: 'condition', message });
    return [];
  }
  return given.map((all: unknown, n) => {
    if (!Array.isArray(all) || all.length === 0) {
      faults.push({
        path: `${path}/${n}`,
        code: 'condition',
        message: 'must be a list of conditions',
      });
      return [];
    }
    return all.flatMap((condition: unknown, m): readonly Condition[] => {
      const read = readCondition(condition);
      const here = `${path}/${n}/${m}`;
      if (typeof read === 'string') {
        faults.push({ path: here, code: 'condition', message: read });
        return [];
      }
      const unsafe = lineFault(read.value, `${here}/value`);
      if (unsafe !== null) faults.push(unsafe);
      return [read];
    });
  });
}

function readCondition(given: unknown): Condition | string {
  if (typeof given !== 'object' || given === null)
    return 'must be a condition: field, operator, value';
  const { field, operator, value = '', ...rest }: Partial<Record<string, unknown>> = { ...given };
  if (Object.keys(rest).length > 0) return `does not know ${Object.keys(rest).join(', ')}`;
  const known = OPERATORS.find((one) => one === operator);
  if (typeof field !== 'string') return 'field must name a field beside this one';
  if (known === undefined) return `operator must be one of ${OPERATORS.join(' ')}`;
  if (typeof value !== 'string' || value.length > 255) {
    return 'value must be text of at most 255 characters';
  }
  const wrong = known === 'pattern' ? compilePattern(value) : null;
  if (typeof wrong === 'string') return `value ${wrong}`;
  return { field, operator: known, value: NO_VALUE.includes(known) ? '' : value };
}

/** Conditions that ask about what is not there, about a patient's data, or in a circle. */
export function checkConditions(
  fields: readonly FieldDefinition[],
  pathOf: (index: number) => string,
  faults: FieldFault[],
): void {
  const byName = new Map(fields.map((field) => [field.name, field]));
  for (const [index, field] of fields.entries()) {
    const path = `${pathOf(index)}/conditional_logic`;
    const refuse = (message: string) => faults.push({ path, code: 'condition', message });
    for (const name of askedBy(field)) {
      const asked = byName.get(name);
      if (asked === undefined) refuse(`there is no field ${name} beside this one`);
      // whether the field is there would tell what the other holds
      else if (asked.is_phi) refuse(`${name} holds patient data`);
    }
    if (asksItself(field, byName)) refuse('the conditions go in a circle');
  }
}

function askedBy({ conditional_logic: logic }: FieldDefinition): ReadonlySet<string> {
  return new Set(logic.flat().map(({ field }) => field));
}

function asksItself(field: FieldDefinition, byName: ReadonlyMap<string, FieldDefinition>): boolean {
  const seen = new Set<string>();
  const open = [...askedBy(field)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === field.name) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    const asked = byName.get(name);
    if (asked !== undefined) open.push(...askedBy(asked));
  }
  return false;
}
