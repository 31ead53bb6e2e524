/** A read that carries its tenant within itself; made by `scopedQuery`, run by `Db.readOnce`. */
export interface ScopedQuery {
  readonly name: string;
  readonly text: string;
  /** May take a hundred times as long as others: has connections of its own, fewer and with less time. */
  readonly costly: boolean;
}

/**
 * Wraps a SELECT so that it sets the signed context and reads under it in one statement, which the server plans once a
 * connection. $1 is the context (`readerContext`), the SELECT's own values follow from $2 on; `name` must be unique to
 * the text.
 *
 * A lone statement is a transaction of its own, and the settings end with it. The SELECT must use `scope.tenant_id`:
 * only then is the server bound to produce that row, and thereby set the context, before it opens a table. Were it ever
 * to read first, row security would find no tenant and show nothing.
 * @throws Error when the SELECT does not use `scope.tenant_id`
 */
export function scopedQuery(name: string, select: string, costly = false): ScopedQuery {
  if (!select.includes('scope.tenant_id')) throw new Error(`${name} does not use scope.tenant_id`);
  // "offset 0" keeps the planner from merging the levels; one expression sets all, so that none can be left out
  const text = `select read.*
    from (select left(set_config('app.tenant_id', split_part($1, '|', 1), true)
            || set_config('app.levels', split_part($1, '|', 2), true)
            || set_config('app.proof', split_part($1, '|', 3), true), 36)::uuid as tenant_id offset 0) scope
    cross join lateral (select inside.* from (${select}) inside offset 0) read`;
  return { name, text, costly };
}
