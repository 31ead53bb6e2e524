import { META_KEY } from '../dto/put-field.dto.js';
import { ruleFaults } from '../field-value.js';
import {
  type FieldFault,
  MEDICAL_SIGNIFICANCES,
  META_TYPES,
  type MetaType,
  pointerPart,
  STRUCTURED,
} from '../field-types.js';
import { isJsonSchema } from '../json-schema.js';
import {
  type FieldDefinition,
  FILTERABLE,
  holdsReferences,
  LAYOUT_PROPERTY,
  type Layout,
  MAX_GROUP_CONDITIONS,
  MAX_GROUP_FIELDS,
  MAX_LEVELS,
  MAX_ROWS,
  partsOf,
} from './definition.js';
import { lineFault, unsafeText } from '../safe-values.js';
import { readChoices } from './read-choices.js';
import { checkConditions, readConditions } from './read-conditions.js';

interface ReadFields {
  readonly fields: readonly FieldDefinition[];
  readonly faults: readonly FieldFault[];
}

type Given = Readonly<Partial<Record<string, unknown>>>;

const PROPERTIES: ReadonlySet<string> = new Set([
  'name',
  'label',
  'type',
  'instructions',
  'required',
  'choices',
  'min_rows',
  'max_rows',
  'validation_rules',
  'conditional_logic',
  'medical_significance',
  'is_phi',
  'filterable',
  'public_filter',
  'sub_fields',
  'layouts',
] satisfies (keyof FieldDefinition)[]);
const WITH_ROWS: ReadonlySet<MetaType> = new Set([
  'checkbox',
  'relationship',
  'repeater',
  'flexible_content',
]);
const WITH_PARTS: ReadonlySet<MetaType> = new Set(['repeater', 'group']);

/** Reads the fields of a group, of a request or a file. What is wrong points below `path`. */
export function readDefinitions(given: unknown, path: string): ReadFields {
  const reader = new DefinitionReader();
  const fields = reader.list(given, path, 1);
  if (conditionsOf(fields) > MAX_GROUP_CONDITIONS) {
    const message = `a group has at most ${MAX_GROUP_CONDITIONS} conditions`;
    reader.faults.push({ path, code: 'too_many_conditions', message });
  }
  return { fields, faults: reader.faults };
}

class DefinitionReader {
  readonly faults: FieldFault[] = [];
  private count = 0;

  list(given: unknown, path: string, level: number): readonly FieldDefinition[] {
    if (!Array.isArray(given)) return this.refuse(path, 'list', 'must be a list of fields');
    if (level > MAX_LEVELS) {
      return this.refuse(path, 'too_deep', `fields stand at most ${MAX_LEVELS} levels deep`);
    }
    this.count += given.length;
    if (this.count > MAX_GROUP_FIELDS) {
      return this.refuse(path, 'too_many', `a group has at most ${MAX_GROUP_FIELDS} fields`);
    }
    const names = new Set<string>();
    const fields = given.map((field: unknown, n) => {
      const read = this.field(field, `${path}/${n}`, level);
      if (names.has(read.name)) {
        this.fault(`${path}/${n}/name`, 'duplicate', 'stands twice on this level');
      }
      names.add(read.name);
      return read;
    });
    checkConditions(fields, (n) => `${path}/${n}`, this.faults);
    return fields;
  }

  private field(given: unknown, path: string, level: number): FieldDefinition {
    const it: Given = typeof given === 'object' && given !== null ? { ...given } : {};
    for (const name of Object.keys(it).filter((key) => !PROPERTIES.has(key))) {
      this.fault(`${path}${pointerPart(name)}`, 'unknown_property', 'is not known here');
    }
    const type = META_TYPES.find((known) => known === it.type) ?? 'text';
    if (type !== it.type) {
      this.fault(`${path}/type`, 'type', `must be one of ${META_TYPES.join(', ')}`);
    }
    const name = this.name(it.name, `${path}/name`);
    const field: FieldDefinition = {
      name,
      label: this.line(it.label ?? name, `${path}/label`),
      type,
      instructions: this.instructions(it.instructions ?? '', `${path}/instructions`),
      required: this.flag(it.required, `${path}/required`),
      choices: readChoices(it.choices, type, `${path}/choices`, this.faults),
      min_rows: this.rows(it.min_rows, type, `${path}/min_rows`),
      max_rows: this.rows(it.max_rows, type, `${path}/max_rows`),
      validation_rules: this.rules(it.validation_rules, type, path),
      conditional_logic: readConditions(
        it.conditional_logic,
        `${path}/conditional_logic`,
        this.faults,
      ),
      medical_significance:
        MEDICAL_SIGNIFICANCES.find((known) => known === (it.medical_significance ?? 'none')) ??
        this.fault(
          `${path}/medical_significance`,
          'medical_significance',
          `must be one of ${MEDICAL_SIGNIFICANCES.join(', ')}`,
          'none',
        ),
      is_phi: this.flag(it.is_phi, `${path}/is_phi`),
      filterable: this.flag(it.filterable, `${path}/filterable`),
      public_filter: this.flag(it.public_filter, `${path}/public_filter`),
      sub_fields: this.parts(it.sub_fields, type, `${path}/sub_fields`, level),
      layouts: this.layouts(it.layouts, type, `${path}/layouts`, level),
    };
    this.contradictions(field, path, level);
    return field;
  }

  private contradictions(field: FieldDefinition, path: string, level: number): void {
    const { min_rows: min, max_rows: max, type } = field;
    const refuse = (wrong: boolean, name: string, code: string, message: string) => {
      if (wrong) this.fault(`${path}/${name}`, code, message);
    };
    refuse(min !== null && max !== null && min > max, 'min_rows', 'min_rows', 'is above max_rows');
    refuse(field.is_phi && level > 1, 'is_phi', 'is_phi', 'is said of the outermost field');
    refuse(
      field.is_phi && holdsReferences(field),
      'is_phi',
      'is_phi',
      'posts and files are named in the open; a file has a mark of its own',
    );
    const found = field.filterable;
    refuse(found && field.is_phi, 'filterable', 'filterable', 'patient data is not looked for');
    refuse(found && level > 1, 'filterable', 'filterable', 'is said of the outermost field');
    refuse(
      found && !FILTERABLE.has(type),
      'filterable',
      'filterable',
      `must be one of ${[...FILTERABLE].join(', ')}`,
    );
    refuse(field.public_filter && !found, 'public_filter', 'public_filter', 'needs filterable');
  }

  private name(given: unknown, path: string): string {
    if (typeof given !== 'string' || !META_KEY.test(given)) {
      const message = 'must be 1 to 100 of a-z, 0-9 and _, not beginning with a digit';
      return this.fault(path, 'name', message, '');
    }
    if (given === LAYOUT_PROPERTY || given in {}) {
      return this.fault(path, 'name', `${given} is taken: choose another name`, '');
    }
    return given;
  }

  private line(given: unknown, path: string): string {
    const text = this.text(given, path, 255);
    this.note(lineFault(text, path));
    return text;
  }

  private instructions(given: unknown, path: string): string {
    const text = this.text(given, path, 2_000);
    this.note(unsafeText(text, path));
    return text;
  }

  private text(given: unknown, path: string, longest: number): string {
    if (typeof given === 'string' && given.length <= longest) return given;
    return this.fault(path, 'text', `must be text of at most ${longest} characters`, '');
  }

  private flag(given: unknown, path: string): boolean {
    if (given === undefined || typeof given === 'boolean') return given ?? false;
    return this.fault(path, 'boolean', 'must be true or false', false);
  }

  private rows(given: unknown, type: MetaType, path: string): number | null {
    if (given === undefined || given === null) return null;
    if (!WITH_ROWS.has(type)) return this.fault(path, 'rows', `${type} has no rows`, null);
    if (Number.isInteger(given) && typeof given === 'number' && given >= 0 && given <= MAX_ROWS) {
      return given;
    }
    return this.fault(path, 'rows', `must be a whole number from 0 to ${MAX_ROWS}`, null);
  }

  private rules(given: unknown, type: MetaType, path: string): object | null {
    if (given === undefined || given === null) return null;
    const here = `${path}/validation_rules`;
    if (typeof given !== 'object' || Array.isArray(given)) {
      return this.fault(here, 'invalid_rule', 'must be an object', null);
    }
    if (STRUCTURED.has(type) && !isJsonSchema(given)) {
      return this.fault(here, 'invalid_rule', `of ${type} must be JSON Schema`, null);
    }
    const faults = ruleFaults(given, type);
    this.faults.push(...faults.map((fault) => ({ ...fault, path: `${path}${fault.path}` })));
    return given;
  }

  private parts(
    given: unknown,
    type: MetaType,
    path: string,
    level: number,
  ): readonly FieldDefinition[] {
    const none = given === undefined || (Array.isArray(given) && given.length === 0);
    if (!WITH_PARTS.has(type)) {
      return none ? [] : this.refuse(path, 'sub_fields', `${type} has no fields within`);
    }
    if (none) return this.refuse(path, 'sub_fields', `${type} needs fields within`);
    return this.list(given, path, level + 1);
  }

  private layouts(given: unknown, type: MetaType, path: string, level: number): readonly Layout[] {
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    if (type !== 'flexible_content') {
      return given === undefined || (Array.isArray(given) && list.length === 0)
        ? []
        : this.refuse(path, 'layouts', `${type} has no layouts`);
    }
    if (list.length === 0 || list.length > 50) {
      return this.refuse(path, 'layouts', 'must be a list of 1 to 50 layouts');
    }
    const names = new Set<string>();
    return list.map((layout, n) => {
      const here = `${path}/${n}`;
      const it: Given = typeof layout === 'object' && layout !== null ? { ...layout } : {};
      for (const key of Object.keys(it).filter(
        (k) => !['name', 'label', 'sub_fields'].includes(k),
      )) {
        this.fault(`${here}${pointerPart(key)}`, 'unknown_property', 'is not known here');
      }
      const name = this.name(it.name, `${here}/name`);
      if (names.has(name)) this.fault(`${here}/name`, 'duplicate', 'stands twice');
      names.add(name);
      return {
        name,
        label: this.line(it.label ?? name, `${here}/label`),
        sub_fields: this.list(it.sub_fields ?? [], `${here}/sub_fields`, level + 1),
      };
    });
  }

  private note(fault: FieldFault | null): void {
    if (fault !== null) this.faults.push(fault);
  }

  private refuse(path: string, code: string, message: string): readonly never[] {
    return this.fault(path, code, message, []);
  }

  private fault(path: string, code: string, message: string): void;
  private fault<Instead>(path: string, code: string, message: string, instead: Instead): Instead;
  private fault<Instead>(path: string, code: string, message: string, instead?: Instead) {
    this.faults.push({ path, code, message });
    return instead;
  }
}

/** Of fields, and of those within them. */
function conditionsOf(fields: readonly FieldDefinition[]): number {
  return fields.reduce(
    (sum, field) => sum + field.conditional_logic.flat().length + conditionsOf(partsOf(field)),
    0,
  );
}
