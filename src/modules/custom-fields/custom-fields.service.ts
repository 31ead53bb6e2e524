import { Injectable } from '@nestjs/common';
import { problem } from '#kernel/problem.js';
import type { KeptStatement } from '#platform/db/backend.js';
import type { Tx } from '#platform/db/tx.js';
import {
  CUSTOM_FIELD_COLUMNS,
  type CustomFieldRow,
  type CustomFieldView,
  toCustomFieldView,
} from './custom-field.view.js';
import { META_KEY, type NewFieldDto } from './dto/put-field.dto.js';
import type { DraftFacts } from './field-groups/applying-groups.js';
import { type Field, FieldCheck, type GivenField } from './field-groups/field-check.service.js';
import { PatientValues } from './patient-values.js';
import {
  assertMayChangeValues,
  assertValuesGiven,
  checkable,
  toChanges,
  uncovered,
} from './value-changes.js';

// Other modules see this file alone: posts nest these shapes in theirs and serve the routes below a post.
export { cleanValue } from './unsafe-value.js';
export { CustomFieldsView, CustomFieldView } from './custom-field.view.js';
export {
  MAX_FIELDS,
  META_KEY,
  NewFieldDto,
  PutFieldDto,
  PutFieldsDto,
} from './dto/put-field.dto.js';

const NEW_FIELD: Omit<Field, 'meta_key'> = {
  meta_value: null,
  meta_type: 'text',
  field_group: null,
  field_order: 0,
  is_required: false,
  is_phi: false,
  medical_significance: 'none',
  requires_validation: false,
  validation_rules: null,
};

const SETTABLE = `meta_value, key_id, meta_type, field_group, field_order, is_required, is_phi, medical_significance,
  requires_validation, validation_rules, refs`;
const EXCLUDED = SETTABLE.replace(/\w+/g, 'excluded.$&');

// One statement for all: the database renumbers the post once a statement. What would change nothing is no change.
const PUT_SQL = `
  insert into custom_fields as f (id, post_id, meta_key, ${SETTABLE})
  select g.id, $1, g.meta_key, ${SETTABLE.replace(/\w+/g, 'g.$&')}
    from jsonb_to_recordset($2::jsonb) g (id uuid, meta_key text, meta_value text, key_id uuid, meta_type text,
      field_group text, field_order integer, is_required boolean, is_phi boolean, medical_significance text,
      requires_validation boolean, validation_rules text, refs jsonb)
  on conflict (tenant_id, post_id, meta_key) do update
     set (${SETTABLE}, updated_at) = (${EXCLUDED}, clock_timestamp())
   where (${SETTABLE.replace(/\w+/g, 'f.$&')}) is distinct from (${EXCLUDED})`;

const OF_POST: KeptStatement = {
  name: 'fields_of_post',
  text: `select ${CUSTOM_FIELD_COLUMNS} from custom_fields f where f.post_id = $1 order by f.field_order, f.meta_key`,
};
const OF_KEY: KeptStatement = {
  name: 'field_of_post',
  text: `select ${CUSTOM_FIELD_COLUMNS} from custom_fields f where f.post_id = $1 and f.meta_key = $2`,
};

/**
 * The custom fields of posts. Knows nothing of who may see or change a post: the caller has made sure of that, and
 * holds the post's lock when it writes.
 */
@Injectable()
export class CustomFieldsService {
  constructor(
    private readonly check: FieldCheck,
    private readonly patients: PatientValues,
  ) {}

  /**
   * The working copy's fields, or the one with this key. Patient data are masked for who may not read them; for who may, it
   * is in the trail before he does.
   * @throws Problem custom_fields.unreadable, service.keys_unavailable
   */
  async list(tx: Tx, postId: string, key?: string): Promise<CustomFieldView[]> {
    if (key !== undefined && !META_KEY.test(key)) return [];
    const rows =
      key === undefined
        ? await tx.query<CustomFieldRow>(OF_POST, [postId])
        : await tx.query<CustomFieldRow>(OF_KEY, [postId, key]);
    return this.patients.show(tx, rows);
  }

  /** The fields with the values that were approved for the public; what is not published is absent. */
  async listPublished(tx: Tx, postId: string): Promise<CustomFieldView[]> {
    const rows = await tx.query<CustomFieldRow>(
      `select ${CUSTOM_FIELD_COLUMNS.replace('f.meta_value', 's.value as meta_value')}
         from publications u
        cross join lateral jsonb_to_recordset(u.custom_fields) s (key text, value text)
         join custom_fields f on f.post_id = u.post_id and f.meta_key = s.key and not coalesce(f.is_phi, false)
        where u.post_id = $1 order by f.field_order, f.meta_key`,
      [postId],
    );
    return rows.map(toCustomFieldView);
  }

  /**
   * Adds or changes fields of a post, all or none. A fault of the field n points below `pointerOf(n)`. What a field is,
   * the groups that apply to the post say; of a post that is not there yet, `draft` says what it will be.
   * @returns the keys that are new
   * @throws Problem custom_fields.invalid_value, custom_fields.required, policy.forbidden, service.keys_unavailable
   */
  async put(
    tx: Tx,
    postId: string,
    given: readonly NewFieldDto[],
    pointerOf: (index: number) => string,
    draft: DraftFacts | null = null,
  ): Promise<ReadonlySet<string>> {
    const keys = given.map(({ meta_key: key }) => key);
    const rows = await tx.query<CustomFieldRow>(
      `select ${CUSTOM_FIELD_COLUMNS} from custom_fields f where f.post_id = $1 and f.meta_key = any ($2::text[])`,
      [postId, keys],
    );
    const known = new Map(
      (await this.patients.reveal(tx, rows)).map((view) => [view.meta_key, view]),
    );
    assertValuesGiven(given, known, pointerOf);
    const merged = given.map((field) => merge(known.get(field.meta_key), field));
    assertMayChangeValues(merged, known);
    const checked = merged.map((field) => checkable(field, known));
    const fields = await this.check.settle(tx, postId, checked, pointerOf, draft);
    const changes = await toChanges(tx, { merged, fields, rows, known });
    await this.patients.note(uncovered(changes));
    const values = await this.patients.store(tx, changes);
    const stored = fields.map((field, index) => ({
      ...field,
      id: changes[index]?.id,
      // what a value that stays hidden was checked without
      is_required: merged[index]?.field.is_required,
      ...values[index],
      validation_rules:
        field.validation_rules === null ? null : JSON.stringify(field.validation_rules),
    }));
    await tx.query(PUT_SQL, [postId, JSON.stringify(stored)]);
    return new Set(keys.filter((key) => !known.has(key)));
  }

  /** @throws Problem custom_fields.not_found, custom_fields.required */
  async remove(tx: Tx, postId: string, key: string): Promise<void> {
    const field = META_KEY.test(key)
      ? await tx.one<{ id: string; is_required: boolean | null }>(
          'select id, is_required from custom_fields where post_id = $1 and meta_key = $2',
          [postId, key],
        )
      : null;
    if (field === null) throw problem('custom_fields.not_found');
    if (field.is_required === true) throw problem('custom_fields.required');
    await this.check.refresh(tx, postId, key);
    await tx.change('delete from custom_fields where id = $1 returning id', [field.id]);
  }
}

/** Properties that were left out are no own properties of the DTO, so the spread leaves what was there. */
function merge(known: CustomFieldView | undefined, given: NewFieldDto): GivenField {
  const sent = new Set(Object.keys(given));
  if (known === undefined) return { field: { ...NEW_FIELD, ...given }, sent, isNew: true };
  const { id: _id, masked: _masked, inserted_at: _from, updated_at: _to, ...field } = known;
  return { field: { ...field, ...given }, sent, isNew: false };
}
