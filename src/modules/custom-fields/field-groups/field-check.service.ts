import { Injectable } from '@nestjs/common';
import { type FieldError, problem } from '#kernel/problem.js';
import type { Tx } from '#platform/db/tx.js';
import type { CustomFieldView } from '../custom-field.view.js';
import { boundWork, orTooMuch } from '../bounded-work.js';
import type { FieldFault, MetaType } from '../field-types.js';
import { faultsOf } from '../field-value.js';
import {
  type DraftFacts,
  factsOf,
  factsOfDraft,
  fieldsFor,
  type GroupedField,
  lockGroups,
} from './applying-groups.js';
import { hiddenKeys, keepHidden, type StoredValue } from './hidden-fields.js';
import { missingReferences, type PlacedReference } from './references.js';
import { checkValue, type Reference } from './value-check.js';

/** A field as it shall be stored. */
export type Field = Omit<CustomFieldView, 'id' | 'masked' | 'inserted_at' | 'updated_at'>;

/** What somebody sent of a field, over what was there. */
export interface GivenField {
  readonly field: Field;
  /** The names of what was sent. */
  readonly sent: ReadonlySet<string>;
  readonly isNew: boolean;
}

export interface CheckedField extends Field {
  /** The posts and files it names, as the database keeps them; null for none. */
  readonly refs: readonly Omit<Reference, 'image'>[] | null;
}

type Written = Pick<Field, 'meta_key' | 'meta_type' | 'meta_value' | 'is_phi'>;

interface Checked {
  readonly field: CheckedField;
  readonly faults: readonly FieldFault[];
  readonly references: readonly Reference[];
}

const MAX_ERRORS = 100;

/** Types that name posts or files also where no group defines the field. */
const NAMING: ReadonlySet<MetaType> = new Set(['image', 'file', 'relationship', 'wysiwyg']);

/** Holds the fields of posts against what the groups of their tenant say of them. */
@Injectable()
export class FieldCheck {
  /**
   * The fields of a post as they are to be stored. A fault of the field n points below `pointerOf(n)`. `draft` is a
   * post that is not there yet. Groups do not change until the transaction ends.
   * @throws Problem custom_fields.invalid_value, custom_fields.required
   */
  async settle(
    tx: Tx,
    postId: string,
    given: readonly GivenField[],
    pointerOf: (index: number) => string,
    draft: DraftFacts | null,
  ): Promise<readonly CheckedField[]> {
    await lockGroups(tx, 'reading');
    const facts = draft === null ? await factsOf(tx, postId) : await factsOfDraft(tx, draft);
    const fields = await fieldsFor(tx, facts);
    const phi = await patientKeys(
      tx,
      given.map(({ field }) => field.meta_key),
    );
    const checked = boundWork(() =>
      given.map((one) => boundedCheck(one, fields.get(one.field.meta_key), phi)),
    );
    const errors = [
      ...checked.flatMap(({ faults }, n) => faults.map(toError(pointerOf(n)))),
      ...duplicates(given).map((n) => duplicate(pointerOf(n))),
    ];
    const places = checked.flatMap(({ references }, n) =>
      references.map((reference) => placed(`${pointerOf(n)}/meta_value`, reference)),
    );
    errors.push(...(await missingReferences(tx, places)).map(toError('')));
    refuse(errors);
    const settled = checked.map(({ field }) => field);
    await this.noteHidden(tx, postId, fields, settled);
    return settled;
  }

  /** Looks anew at which fields of a post are shown, once the value of `gone` is; true when that changed. */
  async refresh(tx: Tx, postId: string, gone: string | null): Promise<boolean> {
    await lockGroups(tx, 'reading');
    const fields = await fieldsFor(tx, await factsOf(tx, postId));
    return this.noteHidden(tx, postId, fields, gone === null ? [] : [emptied(gone)]);
  }

  /**
   * For a post that goes to its reviewers: every required field is there, and every value fits what its group says today.
   * Errors point to `/custom_fields/<key>`.
   * @throws Problem custom_fields.required, custom_fields.invalid_value
   */
  async assertComplete(tx: Tx, postId: string): Promise<void> {
    await lockGroups(tx, 'reading');
    const fields = await fieldsFor(tx, await factsOf(tx, postId));
    if (fields.size === 0) return;
    const stored = new Map((await storedValues(tx, postId)).map((value) => [value.key, value]));
    const hidden = hiddenOf(fields, [...stored.values()]);
    refuse(boundWork(() => shortcomings(fields, stored, hidden)));
  }

  private async noteHidden(
    tx: Tx,
    postId: string,
    fields: ReadonlyMap<string, GroupedField>,
    written: readonly Written[],
  ): Promise<boolean> {
    const asks = [...fields.values()].some(
      ({ definition }) => definition.conditional_logic.length > 0,
    );
    if (!asks) return keepHidden(tx, postId, new Set());
    const values = new Map((await storedValues(tx, postId)).map((value) => [value.key, value]));
    for (const { meta_key: key, meta_type: type, meta_value: text, is_phi } of written) {
      values.set(key, { key, type, text, is_phi });
    }
    return keepHidden(tx, postId, hiddenOf(fields, [...values.values()]));
  }
}

/** @throws Problem custom_fields.invalid_value when the conditions take too long */
function hiddenOf(
  fields: ReadonlyMap<string, GroupedField>,
  stored: readonly StoredValue[],
): ReadonlySet<string> {
  const run = () => hiddenKeys(fields, stored);
  return boundWork(() =>
    orTooMuch(run, ({ code, message }) => {
      const errors = [{ pointer: '/custom_fields', code, message }];
      throw problem('custom_fields.invalid_value', { errors });
    }),
  );
}

function shortcomings(
  fields: ReadonlyMap<string, GroupedField>,
  stored: ReadonlyMap<string, StoredValue>,
  hidden: ReadonlySet<string>,
): readonly FieldError[] {
  return [...fields].flatMap(([key, { definition }]) => {
    const value = stored.get(key);
    // what a patient's value says is nobody's to look at here; that there is one is enough
    const sealed = value?.is_phi === true && value.text !== null && value.text !== '';
    if (hidden.has(key) || sealed) return [];
    const faults = orTooMuch(
      () => checkValue(definition, value?.text ?? null, 'submitting').faults,
      (fault) => [fault],
    );
    return faults.map(toError(`/custom_fields/${key}`));
  });
}

function boundedCheck(
  given: GivenField,
  grouped: GroupedField | undefined,
  phi: ReadonlySet<string>,
): Checked {
  return orTooMuch(
    () => check(given, grouped, phi),
    (fault) => ({ field: { ...given.field, refs: null }, faults: [fault], references: [] }),
  );
}

function check(
  { field, sent, isNew }: GivenField,
  grouped: GroupedField | undefined,
  phi: ReadonlySet<string>,
): Checked {
  const isPhi = field.is_phi || phi.has(field.meta_key);
  const lowered = !field.is_phi && isPhi && sent.has('is_phi');
  const marked = { ...field, is_phi: isPhi };
  const checked = grouped === undefined ? free(marked) : defined(marked, grouped, sent, isNew);
  const refusals: FieldFault[] = lowered
    ? [
        {
          path: '/is_phi',
          code: 'is_phi',
          message:
            'a definição diz que é dado de paciente / its definition says that it is patient data',
        },
      ]
    : [];
  if (isPhi && checked.references.length > 0) {
    const message =
      'artigos e arquivos são citados às claras; o arquivo tem marca própria / posts and files are named in the open; a file has a mark of its own';
    refusals.push({ path: '/is_phi', code: 'is_phi', message });
  }
  return { ...checked, faults: [...refusals, ...checked.faults] };
}

/** A field that no group defines goes by what it says of itself. */
function free(field: Field): Checked {
  const faults = faultsOf(field);
  if (faults.length > 0 || !NAMING.has(field.meta_type)) {
    return { field: { ...field, refs: null }, faults, references: [] };
  }
  const { text, references } = checkValue(undefinedField(field), field.meta_value, 'writing');
  return {
    field: { ...field, meta_value: text, refs: toRefs(references) },
    faults: [],
    references,
  };
}

function undefinedField({ meta_key: name, meta_type: type }: Field): GroupedField['definition'] {
  return {
    name,
    label: name,
    type,
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
  };
}

function defined(
  field: Field,
  { definition, group, order }: GroupedField,
  sent: ReadonlySet<string>,
  isNew: boolean,
): Checked {
  const faults: FieldFault[] = [];
  if (sent.has('meta_type') && field.meta_type !== definition.type) {
    const message = `precisa ser ${definition.type}, como diz a definição, ou ficar de fora / must be ${definition.type}, as its definition says, or left out`;
    faults.push({ path: '/meta_type', code: 'meta_type', message });
  }
  if (sent.has('validation_rules') && field.validation_rules !== null) {
    const message =
      'as regras são da definição; deixe-as de fora / its definition has the rules; leave them out';
    faults.push({ path: '/validation_rules', code: 'validation_rules', message });
  }
  const { faults: wrong, text, references } = checkValue(definition, field.meta_value, 'writing');
  const empty = text === null || text === '';
  if (field.is_required && empty) {
    const message = 'não pode ficar vazio / must not be empty';
    faults.push({ path: '/meta_value', code: 'custom_fields.required', message });
  }
  const settled: CheckedField = {
    ...field,
    meta_value: text,
    meta_type: definition.type,
    validation_rules: null,
    field_group: isNew && !sent.has('field_group') ? group : field.field_group,
    field_order: isNew && !sent.has('field_order') ? order : field.field_order,
    medical_significance:
      isNew && !sent.has('medical_significance')
        ? definition.medical_significance
        : field.medical_significance,
    refs: toRefs(references),
  };
  return { field: settled, faults: [...faults, ...wrong], references };
}

function emptied(key: string): Written {
  return { meta_key: key, meta_type: 'text', meta_value: null, is_phi: false };
}

function toRefs(references: readonly Reference[]): CheckedField['refs'] {
  const kept = references
    .filter(({ ids }) => ids.length > 0)
    .map(({ path, kind, list, ids }) => ({ path, kind, list, ids }));
  return kept.length === 0 ? null : kept;
}

function placed(pointer: string, reference: Reference): PlacedReference {
  return { pointer: [pointer, ...reference.path].join('/'), reference };
}

async function patientKeys(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ meta_key: string }>(
    'select meta_key from field_definitions where is_phi and meta_key = any ($1::text[])',
    [keys],
  );
  return new Set(rows.map(({ meta_key: key }) => key));
}

async function storedValues(tx: Tx, postId: string): Promise<readonly StoredValue[]> {
  return tx.query<StoredValue>(
    `select meta_key as key, coalesce(meta_type, 'text') as type, meta_value as text, coalesce(is_phi, false) as is_phi
       from custom_fields where post_id = $1`,
    [postId],
  );
}

function duplicates(given: readonly GivenField[]): readonly number[] {
  const seen = new Set<string>();
  return given.flatMap(({ field: { meta_key: key } }, n) => {
    if (seen.has(key)) return [n];
    seen.add(key);
    return [];
  });
}

function duplicate(pointer: string): FieldError {
  const message = 'aparece duas vezes no pedido / stands twice in the request';
  return { pointer: `${pointer}/meta_key`, message, code: 'duplicate' };
}

const toError =
  (pointer: string) =>
  ({ path, code, message }: FieldFault): FieldError => ({
    pointer: `${pointer}${path}`,
    message,
    code,
  });

/** What is wrong, at once; of thousands the first hundred say enough. */
function refuse(errors: readonly FieldError[]): void {
  if (errors.length === 0) return;
  const onlyEmpty = errors.every(({ code }) => code === 'custom_fields.required');
  const code = onlyEmpty ? 'custom_fields.required' : 'custom_fields.invalid_value';
  throw problem(code, { errors: errors.slice(0, MAX_ERRORS) });
}
