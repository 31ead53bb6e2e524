import { SetMetadata } from '@nestjs/common';

/** Where the parameters of a query go whose names begin alike. */
interface Gathering {
  readonly prefix: string;
  readonly property: string;
}

const GATHERS = 'parecer:gathers-query';

/**
 * For a query whose parameters cannot all be named beforehand: those that begin with `prefix` come as one property, a list
 * of name (without the prefix) and value. What they may be, the property's own rules say.
 */
export const GathersQuery = (prefix: string, property: string) =>
  SetMetadata(GATHERS, { prefix, property } satisfies Gathering);

/** The query with its gathered parameters in their property; as it is where its class gathers none. */
export function gathered(query: unknown, type: object | undefined): unknown {
  if (type === undefined || typeof query !== 'object' || query === null) return query;
  const gathering: Gathering | undefined = Reflect.getMetadata(GATHERS, type);
  if (gathering === undefined) return query;
  const { prefix, property } = gathering;
  const entries = Object.entries(query);
  const found = entries
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]): readonly unknown[] => [name.slice(prefix.length), value]);
  if (found.length === 0) return query;
  const others = entries.filter(([name]) => !name.startsWith(prefix));
  // the property itself is no parameter: given as one, it is refused as unknown
  return Object.fromEntries([...others, [property, found]]);
}
