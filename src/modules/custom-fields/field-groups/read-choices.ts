import type { FieldFault, MetaType } from '../field-types.js';
import { lineFault } from '../safe-values.js';
import { type Choice, MAX_CHOICES } from './definition.js';

const WITH_CHOICES: ReadonlySet<MetaType> = new Set(['select', 'checkbox']);

/** Reads the choices of a field; without any, as where a theme's code fills them in, every harmless text is one. */
export function readChoices(
  given: unknown,
  type: MetaType,
  path: string,
  faults: FieldFault[],
): readonly Choice[] {
  if (given === undefined || given === null) return [];
  const refuse = (at: string, code: string, message: string): readonly never[] => {
    faults.push({ path: at, code, message });
    return [];
  };
  const list: readonly unknown[] | null = Array.isArray(given) ? given : null;
  if (list === null || list.length > MAX_CHOICES) {
    return refuse(path, 'choices', `must be a list of at most ${MAX_CHOICES} choices`);
  }
  if (list.length > 0 && !WITH_CHOICES.has(type)) {
    return refuse(path, 'choices', `${type} has no choices`);
  }
  const seen = new Set<string>();
  return list.flatMap((choice, n): readonly Choice[] => {
    const read = toChoice(choice);
    if (read === null || seen.has(read.value)) {
      const message = 'must have a value and a label of at most 255 characters, and stand once';
      return refuse(`${path}/${n}`, 'choice', message);
    }
    seen.add(read.value);
    const wrong =
      lineFault(read.value, `${path}/${n}/value`) ?? lineFault(read.label, `${path}/${n}/label`);
    if (wrong !== null) faults.push(wrong);
    return [read];
  });
}

function toChoice(given: unknown): Choice | null {
  const { value, label, ...rest }: Partial<Record<string, unknown>> =
    typeof given === 'object' && given !== null ? { ...given } : { value: given };
  if (Object.keys(rest).length > 0) return null;
  if (typeof value !== 'string' || value.length > 255) return null;
  if (label !== undefined && (typeof label !== 'string' || label.length > 255)) return null;
  return { value, label: label ?? value };
}
