import { pointerPart } from '../field-types.js';

type Given = Readonly<Partial<Record<string, unknown>>>;

/** A group of the house's own form, and which place of the file each of its places came from. */
export interface Translated {
  readonly group: Given;
  readonly origins: ReadonlyMap<string, string>;
}

/** ACF's types and ours. What holds no value (tabs, messages) is left out. */
const TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  textarea: 'textarea',
  number: 'number',
  range: 'number',
  email: 'email',
  url: 'url',
  date_picker: 'date',
  date_time_picker: 'datetime',
  select: 'select',
  radio: 'select',
  button_group: 'select',
  checkbox: 'checkbox',
  true_false: 'true_false',
  image: 'image',
  file: 'file',
  relationship: 'relationship',
  post_object: 'relationship',
  wysiwyg: 'wysiwyg',
  repeater: 'repeater',
  group: 'group',
  flexible_content: 'flexible_content',
};
const WITHOUT_VALUE: ReadonlySet<unknown> = new Set(['tab', 'message', 'accordion']);
const OPERATORS: Readonly<Record<string, string>> = {
  '==empty': 'empty',
  '!=empty': 'not_empty',
  '==contains': 'contains',
  '==pattern': 'pattern',
};
const ROWS: ReadonlySet<string> = new Set(['relationship', 'repeater', 'flexible_content']);

/** True for a group as ACF writes it: its fields have keys beside their names. */
export function isAcfGroup(group: Given): boolean {
  const fields = listOf(group.fields);
  return 'menu_order' in group || fields.some((field) => 'key' in recordOf(field));
}

/**
 * A group of ACF in the house's form. What ACF knows and we do not is passed on as it is, so that whoever reads the
 * result says what is wrong with it.
 */
export function fromAcf(given: Given): Translated {
  const translator = new Translator(given);
  return { group: translator.group(given), origins: translator.origins };
}

/** The place in the file that a fault of the translation is about. */
export function originOf(path: string, origins: ReadonlyMap<string, string>): string {
  let [from, to] = ['', ''];
  for (const [ours, theirs] of origins) {
    const within = path === ours || path.startsWith(`${ours}/`);
    if (within && ours.length > from.length) [from, to] = [ours, theirs];
  }
  return `${to}${path.slice(from.length)}`;
}

class Translator {
  readonly origins = new Map<string, string>();
  /** By ACF's key of a field: its name and type. */
  private readonly known = new Map<unknown, Given>();

  constructor(group: Given) {
    this.collect(listOf(group.fields));
  }

  group(given: Given): Given {
    return {
      key: given.key,
      title: given.title,
      position: typeof given.menu_order === 'number' ? given.menu_order : 0,
      active: given.active === undefined || given.active === true || given.active === 1,
      location: listOf(given.location).map((all) => listOf(all).map(toRule)),
      fields: this.fields(given.fields, '/fields', '/fields'),
    };
  }

  private collect(fields: readonly unknown[]): void {
    for (const field of fields.map(recordOf)) {
      this.known.set(field.key, field);
      this.collect(listOf(field.sub_fields));
      for (const layout of listOf(field.layouts)) this.collect(listOf(recordOf(layout).sub_fields));
    }
  }

  private fields(given: unknown, ours: string, theirs: string): readonly Given[] {
    const fields: Given[] = [];
    for (const [n, field] of listOf(given).entries()) {
      const it = recordOf(field);
      if (WITHOUT_VALUE.has(it.type)) continue;
      const path = `${ours}/${fields.length}`;
      this.origins.set(path, `${theirs}/${n}`);
      fields.push(this.field(it, path, `${theirs}/${n}`));
    }
    return fields;
  }

  private field(it: Given, ours: string, theirs: string): Given {
    const type = typeOf(it);
    const within = type === 'repeater' || type === 'group';
    return {
      name: it.name,
      label: typeof it.label === 'string' ? it.label : it.name,
      type,
      instructions: typeof it.instructions === 'string' ? it.instructions : '',
      required: isOn(it.required),
      ...choicesOf(it, String(type)),
      ...limitsOf(it, String(type)),
      conditional_logic: this.conditions(it.conditional_logic),
      ...(within
        ? { sub_fields: this.fields(it.sub_fields, `${ours}/sub_fields`, `${theirs}/sub_fields`) }
        : {}),
      ...(type === 'flexible_content' ? { layouts: this.layouts(it.layouts, ours, theirs) } : {}),
    };
  }

  /** ACF writes a list, or a record by the keys of the layouts. */
  private layouts(given: unknown, ours: string, theirs: string): readonly Given[] {
    const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
    return entries.map(([key, layout], n) => {
      const it = recordOf(layout);
      const [here, there] = [`${ours}/layouts/${n}`, `${theirs}/layouts${pointerPart(key)}`];
      this.origins.set(here, there);
      return {
        name: it.name,
        label: typeof it.label === 'string' ? it.label : it.name,
        sub_fields: this.fields(it.sub_fields, `${here}/sub_fields`, `${there}/sub_fields`),
      };
    });
  }

  private conditions(given: unknown): unknown {
    if (!Array.isArray(given)) return [];
    return given.map((all) => listOf(all).map((condition) => this.condition(recordOf(condition))));
  }

  private condition(it: Given): Given {
    const asked = this.known.get(it.field);
    const value = typeof it.value === 'string' || typeof it.value === 'number' ? `${it.value}` : '';
    const isSwitch = asked?.type === 'true_false';
    const operator = String(it.operator);
    return {
      field: asked?.name ?? it.field,
      operator: OPERATORS[operator] ?? operator,
      // ACF writes 1 where we write true
      value: isSwitch && value === '1' ? 'true' : isSwitch && value === '0' ? 'false' : value,
    };
  }
}

function typeOf(it: Given): unknown {
  if (it.type === 'select' && isOn(it.multiple)) return 'checkbox';
  return typeof it.type === 'string' && Object.hasOwn(TYPES, it.type) ? TYPES[it.type] : it.type;
}

/** ACF writes choices as a record; a list of texts comes from older exports. */
function choicesOf(it: Given, type: string): Given {
  if (type !== 'select' && type !== 'checkbox') return {};
  const { choices } = it;
  if (Array.isArray(choices)) return { choices };
  return {
    choices: Object.entries(recordOf(choices)).map(([value, label]) => ({
      value,
      label: typeof label === 'string' ? label : value,
    })),
  };
}

/** `min`, `max` and `maxlength` count rows, values or letters, by the type. 0 and empty are none. */
function limitsOf(it: Given, type: string): Given {
  const [min, max, longest] = [numberOf(it.min), numberOf(it.max), numberOf(it.maxlength)];
  if (ROWS.has(type)) return { min_rows: min || null, max_rows: max || null };
  if (type === 'number') {
    const rules = {
      ...(min === null ? {} : { min }),
      ...(max === null ? {} : { max }),
      ...(it.step === 1 || it.step === '1' ? { integer: true } : {}),
    };
    return Object.keys(rules).length === 0 ? {} : { validation_rules: rules };
  }
  const counted = type === 'text' || type === 'textarea';
  return counted && longest !== null && longest > 0
    ? { validation_rules: { max_length: longest } }
    : {};
}

function toRule(rule: unknown): unknown {
  const { param, operator, value } = recordOf(rule);
  return { param, operator, value };
}

function numberOf(value: unknown): number | null {
  if (value === '' || value === null || value === undefined) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function isOn(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function recordOf(value: unknown): Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
