import { diffTexts, type TextDiff, type TextFormat } from './text-diff.js';

/** What a revision is made of, as the database keeps it. */
export type Snapshot = Readonly<Record<string, unknown>>;

export type FieldDiff =
  | ({
      readonly field: string;
      readonly kind: 'text';
      readonly from: string | null;
      readonly to: string | null;
    } & TextDiff)
  | {
      readonly field: string;
      readonly kind: 'list';
      readonly added: readonly unknown[];
      readonly removed: readonly unknown[];
      /** Whether those that stayed stand in another order. */
      readonly moved: boolean;
    }
  | {
      readonly field: string;
      readonly kind: 'value';
      readonly from: unknown;
      readonly to: unknown;
    };

export interface CustomFieldDiff {
  readonly key: string;
  readonly op: 'added' | 'removed' | 'changed';
  readonly from: CustomValue | null;
  readonly to: CustomValue | null;
  /** Where both are texts. */
  readonly text: TextDiff | null;
}

export interface CustomValue {
  readonly value: unknown;
  readonly type: unknown;
  readonly group: unknown;
}

export interface SnapshotDiff {
  /** In the order in which an editor reads them; what did not change is not named. */
  readonly fields: readonly FieldDiff[];
  readonly custom_fields: readonly CustomFieldDiff[];
  /** Whether the custom fields that stayed stand in another order. */
  readonly custom_fields_moved: boolean;
}

/** Texts, in the order in which they are told. Of the long ones `from` and `to` are not repeated beside the sentences. */
const TEXTS: Readonly<Record<string, TextFormat>> = {
  title: 'plain',
  excerpt: 'plain',
  content: 'html',
  medical_disclaimer: 'plain',
  meta_description: 'plain',
  meta_keywords: 'plain',
  seo_title: 'plain',
  og_title: 'plain',
  og_description: 'plain',
};
/** Made from the content, which is told. */
const DERIVED: ReadonlySet<string> = new Set(['blocks', 'custom_fields']);
const HTML = /<[a-z!/]/i;
const MAX_REPEATED = 1_000;

/** What lies between two saved states of a post. A key that a snapshot does not have is an empty one. */
export function diffSnapshots(from: Snapshot, to: Snapshot): SnapshotDiff {
  const names = new Set([...Object.keys(TEXTS), ...Object.keys(from), ...Object.keys(to)]);
  const fields = [...names]
    .filter((name) => !DERIVED.has(name))
    .flatMap((field): readonly FieldDiff[] => diffField(field, from[field], to[field]));
  return { fields, ...diffCustomFields(customFields(from), customFields(to)) };
}

/** The names of what differs, custom fields as `custom_fields.key`. */
export function changedFields(from: Snapshot, to: Snapshot): readonly string[] {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  const fields = [...names].filter((name) => !DERIVED.has(name) && !isSame(from[name], to[name]));
  const [before, after] = [customFields(from), customFields(to)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isSame(before.get(key), after.get(key)),
  );
  return [...fields, ...keys.map((key) => `custom_fields.${key}`)];
}

function diffField(field: string, before: unknown, after: unknown): readonly FieldDiff[] {
  if (isSame(before, after)) return [];
  const format = TEXTS[field];
  if (format !== undefined) {
    const [from, to] = [textOrNull(before), textOrNull(after)];
    const told = diffTexts(from ?? '', to ?? '', format);
    return [{ field, kind: 'text', from: repeated(from), to: repeated(to), ...told }];
  }
  if (Array.isArray(before) || Array.isArray(after)) {
    return [{ field, kind: 'list', ...diffIds(listOf(before), listOf(after)) }];
  }
  return [{ field, kind: 'value', from: before ?? null, to: after ?? null }];
}

function diffIds(from: readonly unknown[], to: readonly unknown[]) {
  const [before, after] = [new Set(from), new Set(to)];
  const stayed = {
    before: from.filter((id) => after.has(id)),
    after: to.filter((id) => before.has(id)),
  };
  return {
    added: to.filter((id) => !before.has(id)),
    removed: from.filter((id) => !after.has(id)),
    moved: stayed.before.some((id, n) => id !== stayed.after[n]),
  };
}

function diffCustomFields(
  before: ReadonlyMap<string, CustomValue>,
  after: ReadonlyMap<string, CustomValue>,
): Pick<SnapshotDiff, 'custom_fields' | 'custom_fields_moved'> {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const custom_fields = keys.flatMap((key): readonly CustomFieldDiff[] => {
    const [from = null, to = null] = [before.get(key), after.get(key)];
    if (isSame(from, to)) return [];
    const op = from === null ? 'added' : to === null ? 'removed' : 'changed';
    return [{ key, op, from, to, text: textOf(from, to) }];
  });
  return {
    custom_fields,
    custom_fields_moved: diffIds([...before.keys()], [...after.keys()]).moved,
  };
}

function textOf(from: CustomValue | null, to: CustomValue | null): TextDiff | null {
  if (typeof from?.value !== 'string' || typeof to?.value !== 'string') return null;
  if (from.value === to.value) return null;
  const format = HTML.test(from.value) || HTML.test(to.value) ? 'html' : 'plain';
  return diffTexts(from.value, to.value, format);
}

/** By key, in their order. What is no field is left out: a snapshot is never changed, whoever wrote it. */
export function customFields(snapshot: Snapshot): ReadonlyMap<string, CustomValue> {
  return new Map(
    listOf(snapshot.custom_fields).flatMap((field): readonly (readonly [string, CustomValue])[] => {
      if (typeof field !== 'object' || field === null || !('key' in field)) return [];
      if (typeof field.key !== 'string') return [];
      const value = 'value' in field ? field.value : null;
      const type = 'type' in field ? field.type : null;
      return [[field.key, { value, type, group: 'group' in field ? field.group : null }]];
    }),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function repeated(text: string | null): string | null {
  return text === null || text.length > MAX_REPEATED ? null : text;
}

/** Of JSON values whose keys come in one order, as the database writes them. Nothing there is null. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
