import { isUuid } from '#kernel/ids.js';
import { sanitizeHtml } from '#platform/html/sanitize-html.js';
import { findUnusableText } from '#platform/http/body-check.js';
import { readRules, rulesAgainst } from '../field-rules.js';
import { type FieldFault, pointerPart, STRUCTURED } from '../field-types.js';
import { typedValue, typeFault } from '../field-value.js';
import { isJsonSchema, schemaAgainst } from '../json-schema.js';

import { unsafeText } from '../safe-values.js';
import { isEmptyValue, shownFields, type Values } from './conditions.js';
import { type FieldDefinition, LAYOUT_PROPERTY, MAX_ROWS } from './definition.js';

/** Posts or files that a value names. */
export interface Reference {
  /** The way to the place inside the value; empty for the value itself. */
  readonly path: readonly string[];
  readonly kind: 'post' | 'media';
  /** Of media: what the field takes. */
  readonly image: boolean;
  readonly list: boolean;
  readonly ids: readonly string[];
}

export interface CheckedValue {
  readonly faults: readonly FieldFault[];
  /** What is to be stored: HTML is cleaned, everything else as it was given. */
  readonly text: string | null;
  readonly references: readonly Reference[];
}

/** When a value is looked at: as it is written, or when all of the post must be there. */
export type Moment = 'writing' | 'submitting';

/** Holds the text of a value against its definition. Faults point below `/meta_value`. */
export function checkValue(
  definition: FieldDefinition,
  text: string | null,
  moment: Moment,
): CheckedValue {
  const check = new ValueCheck(moment);
  const path = '/meta_value';
  if (text === null || text === '') {
    check.value(definition, null, path, []);
    return { faults: check.faults, text, references: [] };
  }
  const asks = typeFault(definition.type, text);
  if (asks !== null) {
    const fault = { path, code: definition.type, message: asks };
    return { faults: [fault], text, references: [] };
  }
  const value = typedValue(definition.type, text);
  // what stands inside of JSON was not seen when the body was looked through
  if (definition.type !== 'json' && findUnusableText(value) !== null) {
    const message =
      'tem um caractere ou um nome que não pode ser guardado / has a character or a name that cannot be stored';
    return { faults: [{ path, code: 'unusable_character', message }], text, references: [] };
  }
  const kept = check.value(definition, value, path, []);
  return { faults: check.faults, text: check.textOf(kept, text), references: check.references };
}

class ValueCheck {
  readonly faults: FieldFault[] = [];
  readonly references: Reference[] = [];
  private cleaned = false;

  constructor(private readonly moment: Moment) {}

  /** The text as it came unless HTML was cleaned in it. */
  textOf(kept: unknown, given: string): string {
    if (!this.cleaned) return given;
    return typeof kept === 'string' ? kept : JSON.stringify(kept);
  }

  /** Checks one value, and gives what is to be kept of it. `way` are the names that lead to it from outside. */
  value(field: FieldDefinition, value: unknown, path: string, way: readonly string[]): unknown {
    if (isEmptyValue(value)) {
      if (field.required && this.moment === 'submitting') {
        this.fault(path, 'custom_fields.required', 'não pode ficar vazio / must not be empty');
      }
      // for a schema an empty list is a list like others: it may ask for an object, or for more of it
      if (field.type === 'json' && Array.isArray(value)) this.rules(field, value, path);
      return value;
    }
    const wrong = this.faults.length;
    const kept = this.ofType(field, value, path, way);
    if (this.faults.length === wrong) this.rules(field, value, path);
    return kept;
  }

  private ofType(
    field: FieldDefinition,
    value: unknown,
    path: string,
    way: readonly string[],
  ): unknown {
    switch (field.type) {
      case 'json':
        return this.safe(value, path);
      case 'number':
        return typeof value === 'number'
          ? value
          : this.fault(path, 'number', 'precisa ser um número / must be a number');
      case 'boolean':
      case 'true_false':
        return typeof value === 'boolean'
          ? value
          : this.fault(path, field.type, 'precisa ser true ou false / must be true or false');
      case 'group':
        return this.parts(field.sub_fields, value, path, way);
      case 'repeater':
        return this.rows(field, value, path, (row, n) =>
          this.parts(field.sub_fields, row, `${path}/${n}`, [...way, String(n)]),
        );
      case 'flexible_content':
        return this.rows(field, value, path, (row, n) =>
          this.block(field, row, `${path}/${n}`, [...way, String(n)]),
        );
      case 'checkbox':
        return this.rows(field, value, path, (item, n) => this.choice(field, item, `${path}/${n}`));
      case 'relationship':
        return this.relationship(field, value, path, way);
      case 'image':
      case 'file':
        if (!isUuid(value))
          return this.fault(
            path,
            field.type,
            'precisa ser o id de um arquivo / must be the id of a file',
          );
        return this.refer('media', [value], false, way, field.type === 'image');
      default:
        return this.textual(field, value, path);
    }
  }

  private textual(field: FieldDefinition, value: unknown, path: string): unknown {
    const { type } = field;
    if (typeof value !== 'string')
      return this.fault(path, type, 'precisa ser texto / must be text');
    const asks = typeFault(type, value);
    if (asks !== null) return this.fault(path, type, asks);
    if (type === 'select') return this.choice(field, value, path);
    if (type !== 'wysiwyg') return this.safe(value, path);
    const clean = sanitizeHtml(value);
    this.cleaned ||= clean !== value;
    return clean;
  }

  private safe(value: unknown, path: string): unknown {
    const unsafe = unsafeText(value, path);
    if (unsafe !== null) this.faults.push(unsafe);
    return value;
  }

  private choice({ choices }: FieldDefinition, value: unknown, path: string): unknown {
    if (typeof value !== 'string')
      return this.fault(path, 'text', 'precisa ser texto / must be text');
    if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
      return this.fault(path, 'choices', 'precisa ser uma das opções / must be one of the choices');
    }
    // without choices any text will do, and groups from before may have choices that nobody looked through
    return this.safe(value, path);
  }

  private relationship(
    field: FieldDefinition,
    value: unknown,
    path: string,
    way: readonly string[],
  ): unknown {
    const ids = this.rows(field, value, path, (id, n) =>
      isUuid(id)
        ? id
        : this.fault(
            `${path}/${n}`,
            'relationship',
            'precisa ser o id de um artigo / must be the id of a post',
          ),
    );
    const good = Array.isArray(ids) ? ids.filter(isUuid) : [];
    return this.refer('post', good, true, way, false);
  }

  private rows(
    { type, min_rows: min, max_rows: max }: FieldDefinition,
    value: unknown,
    path: string,
    each: (row: unknown, n: number) => unknown,
  ): unknown {
    if (!Array.isArray(value))
      return this.fault(path, type, 'precisa ser uma lista / must be a list');
    const most = max ?? MAX_ROWS;
    if (value.length > most) {
      return this.fault(
        path,
        'max_rows',
        `pode ter no máximo ${most} linhas / must have at most ${most} rows`,
      );
    }
    if (min !== null && value.length < min) {
      this.fault(
        path,
        'min_rows',
        `precisa ter ao menos ${min} linhas / must have at least ${min} rows`,
      );
    }
    if (type === 'checkbox' || type === 'relationship') this.onlyOnce(value, path);
    return value.map((row: unknown, n) => each(row, n));
  }

  private onlyOnce(list: readonly unknown[], path: string): void {
    const seen = new Set<unknown>();
    for (const [n, item] of list.entries()) {
      const key = typeof item === 'string' ? item.toLowerCase() : item;
      if (seen.has(key))
        this.fault(`${path}/${n}`, 'duplicate', 'aparece duas vezes / stands twice');
      seen.add(key);
    }
  }

  private block(
    { layouts }: FieldDefinition,
    row: unknown,
    path: string,
    way: readonly string[],
  ): unknown {
    const named: unknown = isRecord(row) ? row[LAYOUT_PROPERTY] : undefined;
    const layout = layouts.find(({ name }) => name === named);
    if (layout === undefined || !isRecord(row)) {
      const names = layouts.map(({ name }) => name).join(', ');
      return this.fault(
        `${path}/${LAYOUT_PROPERTY}`,
        'layout',
        `precisa ser um de ${names} / must be one of ${names}`,
      );
    }
    const { [LAYOUT_PROPERTY]: _layout, ...values } = row;
    const kept = this.parts(layout.sub_fields, values, path, way);
    return isRecord(kept) ? { [LAYOUT_PROPERTY]: layout.name, ...kept } : kept;
  }

  private parts(
    fields: readonly FieldDefinition[],
    value: unknown,
    path: string,
    way: readonly string[],
  ): unknown {
    if (!isRecord(value))
      return this.fault(path, 'group', 'precisa ser um objeto / must be an object');
    const names = new Set(fields.map(({ name }) => name));
    for (const name of Object.keys(value).filter((key) => !names.has(key))) {
      this.fault(
        `${path}${pointerPart(name)}`,
        'unknown_field',
        'não é um campo desta definição / is no field of this definition',
      );
    }
    const shown = shownFields(fields, value);
    const kept: Record<string, unknown> = {};
    for (const field of fields) {
      const part = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
      const here = `${path}/${field.name}`;
      if (!shown.has(field.name)) {
        if (!isEmptyValue(part)) {
          this.fault(
            here,
            'hidden',
            'não é pedido aqui: suas condições não se cumprem / is not asked for here: its conditions do not hold',
          );
        }
      } else {
        const good = this.value(field, part, here, [...way, field.name]);
        if (part !== undefined) kept[field.name] = good;
        continue;
      }
      if (part !== undefined) kept[field.name] = part;
    }
    return kept;
  }

  private refer(
    kind: Reference['kind'],
    ids: readonly string[],
    list: boolean,
    path: readonly string[],
    image: boolean,
  ): unknown {
    this.references.push({ path, kind, list, ids, image });
    return list ? ids : ids[0];
  }

  private rules(field: FieldDefinition, value: unknown, path: string): void {
    const { validation_rules: rules, type } = field;
    if (rules === null) return;
    const faults = isJsonSchema(rules)
      ? schemaAgainst(rules, value, path)
      : STRUCTURED.has(type)
        ? []
        : rulesAgainst(String(value), readRules(rules, type).rules);
    this.faults.push(
      ...faults.map((fault) =>
        fault.path.startsWith(path)
          ? fault
          : { ...fault, path: fault.path.replace('/meta_value', path) },
      ),
    );
  }

  private fault(path: string, code: string, message: string): undefined {
    this.faults.push({ path, code, message });
    return undefined;
  }
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
