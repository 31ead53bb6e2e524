import type { MetaType } from '../field-types.js';
import { type FieldDefinition, partsOf } from './definition.js';

/** A change of a definition that values of today would not survive. */
export interface Break {
  /** The outermost key: what values are counted by. */
  readonly key: string;
  /** The field itself: `consulta.dose` inside of another. */
  readonly field: string;
  readonly change: 'removed' | 'type';
}

/** Into which types a value of a type fits as it is stored. */
const WIDER: Readonly<Partial<Record<MetaType, readonly MetaType[]>>> = {
  text: ['textarea'],
  number: ['text', 'textarea'],
  date: ['text', 'textarea'],
  datetime: ['text', 'textarea'],
  email: ['text', 'textarea'],
  url: ['text', 'textarea'],
  select: ['text', 'textarea'],
  boolean: ['true_false', 'text', 'textarea'],
  true_false: ['boolean', 'text', 'textarea'],
  image: ['file'],
  checkbox: ['json'],
  repeater: ['json'],
  group: ['json'],
  flexible_content: ['json'],
};
/** Inside of JSON a number is no text. */
const WIDER_INSIDE: Readonly<Partial<Record<MetaType, readonly MetaType[]>>> = {
  ...WIDER,
  number: [],
  boolean: ['true_false'],
  true_false: ['boolean'],
};

/** What of the old fields the new ones do not have any more, or have as something else. A new name is a new field. */
export function breaksBetween(
  before: readonly FieldDefinition[],
  after: readonly FieldDefinition[],
): readonly Break[] {
  return before.flatMap((field) => breaksOf(field, after, field.name, field.name, WIDER));
}

function breaksOf(
  old: FieldDefinition,
  among: readonly FieldDefinition[],
  key: string,
  name: string,
  wider: typeof WIDER,
): readonly Break[] {
  const next = among.find((field) => field.name === old.name);
  if (next === undefined) return [{ key, field: name, change: 'removed' }];
  if (next.type !== old.type) {
    return wider[old.type]?.includes(next.type) === true
      ? []
      : [{ key, field: name, change: 'type' }];
  }
  const layouts = old.layouts.flatMap((layout): readonly Break[] => {
    const same = next.layouts.find((each) => each.name === layout.name);
    const here = `${name}.${layout.name}`;
    if (same === undefined) return [{ key, field: here, change: 'removed' }];
    return layout.sub_fields.flatMap((part) =>
      breaksOf(part, same.sub_fields, key, `${here}.${part.name}`, WIDER_INSIDE),
    );
  });
  const parts = old.sub_fields.flatMap((part) =>
    breaksOf(part, partsOf(next), key, `${name}.${part.name}`, WIDER_INSIDE),
  );
  return [...layouts, ...parts];
}
