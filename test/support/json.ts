export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text at a path of keys of an answer; fails the test when there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')}`);
  return found;
}

/** Whatever stands at a path of keys and indexes; undefined when nothing does. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, key) => {
    if (Array.isArray(part) && typeof key === 'number') return part[key];
    return isRecord(part) ? part[key] : undefined;
  }, value);
}

/** The objects of a list answer. */
export function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const data = at(value, 'data');
  if (!Array.isArray(data)) throw new Error('the answer is no list');
  return data.filter(isRecord);
}
