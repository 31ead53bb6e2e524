/** The items of a list; none of what is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A property of an object's own; undefined of what has none. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

export function textOf(value: unknown, name: string): string | null {
  const found = propertyOf(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
}

export function numberOf(value: unknown, name: string): number | null {
  const found = propertyOf(value, name);
  return typeof found === 'number' ? found : null;
}

export function flagOf(value: unknown, name: string): boolean | null {
  const found = propertyOf(value, name);
  return typeof found === 'boolean' ? found : null;
}
