import { type FieldError, problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import type { CustomFieldRow, CustomFieldView } from './custom-field.view.js';
import type { NewFieldDto } from './dto/put-field.dto.js';
import type { Field, GivenField } from './field-groups/field-check.service.js';
import { type FieldChange, mayReadPatientValues, unreadable } from './patient-values.js';

/** What the rules of a field would tell of a value, to whoever changes them without giving one. */
const ASKS_THE_VALUE = ['meta_type', 'validation_rules', 'is_required'] as const;

interface Given {
  /** What was sent, over what was there. */
  readonly merged: readonly GivenField[];
  /** The same as it is to be stored. */
  readonly fields: readonly Pick<Field, 'meta_key' | 'meta_value' | 'is_phi'>[];
  /** What is stored under their keys, and how the caller may see it. */
  readonly rows: readonly CustomFieldRow[];
  readonly known: ReadonlyMap<string, CustomFieldView>;
}

/** What becomes of each given field's value. New rows get their ids here: a value is encrypted for its row. */
export async function toChanges(
  tx: Tx,
  { merged, fields, rows, known }: Given,
): Promise<readonly FieldChange[]> {
  const byKey = new Map(rows.map((row) => [row.meta_key, row]));
  const ids = await newIds(tx, fields.length - byKey.size);
  return fields.map(({ meta_key: key, meta_value, is_phi }, index) => {
    const row = byKey.get(key);
    const id = row?.id ?? ids.next().value;
    if (id === undefined) throw new Error('the database gave no id');
    const kept = merged[index]?.sent.has('meta_value') !== true;
    return { id, meta_value, is_phi, row, known: known.get(key), kept };
  });
}

async function newIds(tx: Tx, count: number): Promise<Iterator<string, undefined>> {
  if (count <= 0) return [].values();
  const rows = await tx.query<{ readonly id: string }>(
    'select app.uuid_v7() as id from generate_series(1, $1)',
    [count],
  );
  return rows.map(({ id }) => id).values();
}

/**
 * Without the right to read a value, nobody takes the mark off it, and nobody holds it against rules of his own.
 * @throws Problem policy.forbidden, custom_fields.unreadable
 */
export function assertMayChangeValues(
  merged: readonly GivenField[],
  known: ReadonlyMap<string, CustomFieldView>,
): void {
  for (const { field, sent } of merged) {
    if (known.get(field.meta_key)?.masked !== true) continue;
    const asks = !sent.has('meta_value') && ASKS_THE_VALUE.some((name) => sent.has(name));
    if (field.is_phi && !asks) continue;
    if (mayReadPatientValues()) throw unreadable([field.meta_key]);
    throw problem('policy.forbidden', {
      detail: field.is_phi
        ? 'Only who may read this value changes the rules it has to fit; or give another value.'
        : 'Only who may read this value says that it is no patient data.',
    });
  }
}

/** Rules say nothing of a value that its writer may not read and did not give. */
export function checkable(
  given: GivenField,
  known: ReadonlyMap<string, CustomFieldView>,
): GivenField {
  const { field, sent } = given;
  const hidden = known.get(field.meta_key)?.masked === true && !sent.has('meta_value');
  return hidden ? { ...given, field: { ...field, meta_value: null, is_required: false } } : given;
}

/** Ids of fields whose patient data a change puts into plain sight. */
export function uncovered(changes: readonly FieldChange[]): readonly string[] {
  return changes.flatMap(({ id, kept, is_phi: isPhi, known }) =>
    kept && !isPhi && known?.is_phi === true ? [id] : [],
  );
}

/**
 * A new field needs a value, if only null.
 * @throws Problem request.invalid
 */
export function assertValuesGiven(
  given: readonly NewFieldDto[],
  known: ReadonlyMap<string, CustomFieldView>,
  pointerOf: (index: number) => string,
): void {
  const errors = given.flatMap(({ meta_key: key, meta_value: value }, index): FieldError[] =>
    value !== undefined || known.has(key)
      ? []
      : [{ pointer: `${pointerOf(index)}/meta_value`, message: 'must be given', code: 'required' }],
  );
  if (errors.length > 0) throw problem('request.invalid', { errors });
}
