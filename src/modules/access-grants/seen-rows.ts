import { isUuid, NOBODY_ID } from '#kernel/ids.js';

/** A row that an answer shows. */
export interface SeenRow {
  readonly type: string;
  readonly id: string;
}

/**
 * The rows that a view shows: every object with an `id`, those below it under the name of the list they stand in; and the
 * one the address names. At least one: an answer without rows is of nobody's row.
 * @param noun what the route is about, in the plural: the first word of its permission
 */
export function seenRows(view: unknown, noun: string, addressed: unknown): readonly SeenRow[] {
  const found = new Map<string, SeenRow>();
  const add = (type: string, id: string) => found.set(`${type} ${id}`, { type, id });
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, name);
      return;
    }
    if (typeof value !== 'object' || value === null || value instanceof Date) return;
    if ('id' in value && isUuid(value.id)) add(singular(name), value.id);
    for (const [key, part] of Object.entries(value)) walk(part, key === 'data' ? name : key);
  };
  if (isUuid(addressed)) add(singular(noun), addressed);
  walk(view, noun);
  return found.size === 0 ? [{ type: singular(noun), id: NOBODY_ID }] : [...found.values()];
}

/** As the trail names the rows of a table: `post`, `category`, `custom_field`, `media`. */
function singular(noun: string): string {
  return noun
    .replace(/ies$/, 'y')
    .replace(/([^isu])s$/, '$1')
    .slice(0, 50);
}
