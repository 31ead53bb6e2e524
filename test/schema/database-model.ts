import type { TestDatabase } from '../support/database.js';

const OF_THE_DOCUMENT = `c.relnamespace = 'public'::regnamespace and c.relname = any ($1)`;

/** The same lines as in the document's model, read from a migrated database. */
export interface DatabaseModel {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly indexes: readonly string[];
  readonly keys: readonly string[];
}

export async function readModel(
  database: TestDatabase,
  tables: readonly string[],
): Promise<DatabaseModel> {
  const columns = await database.admin<{
    table: string;
    name: string;
    type: string;
    required: boolean;
    value: string | null;
  }>(
    `select c.relname as table, a.attname as name, format_type(atttypid, atttypmod) as type, attnotnull as required,
            pg_get_expr(adbin, adrelid) as value
       from pg_class c join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
       left join pg_attrdef on adrelid = c.oid and adnum = attnum
      where ${OF_THE_DOCUMENT} order by c.relname, attnum`,
    [tables],
  );
  const indexes = await database.admin<{ definition: string }>(
    `select pg_get_indexdef(indexrelid) as definition from pg_index i join pg_class c on c.oid = indrelid
      where ${OF_THE_DOCUMENT}`,
    [tables],
  );
  const keys = await database.admin<{ table: string; definition: string }>(
    `select c.relname as table, pg_get_constraintdef(k.oid) as definition from pg_constraint k join pg_class c on c.oid = conrelid
      where ${OF_THE_DOCUMENT} and contype in ('p', 'f')`,
    [tables],
  );
  return {
    columns: Object.fromEntries(
      tables.map((table) => [
        table,
        columns.filter((column) => column.table === table).map(columnLine),
      ]),
    ),
    indexes: indexes.map(({ definition }) => indexLine(definition)),
    keys: keys.map(({ table, definition }) => `${table} ${keyLine(definition)}`),
  };
}

function columnLine(column: {
  name: string;
  type: string;
  required: boolean;
  value: string | null;
}): string {
  const value = column.value === null ? '' : ` default ${plain(column.value)}`;
  return `${column.name} ${plain(column.type)}${column.required ? ' not null' : ''}${value}`;
}

/** The server's long names in the short form people write. */
function plain(text: string): string {
  return text
    .replaceAll('character varying', 'varchar')
    .replaceAll('timestamp with time zone', 'timestamptz')
    .replaceAll('timestamp without time zone', 'timestamp')
    .replaceAll(/::[a-z]+(?:\(\d+\))?/g, '');
}

function indexLine(definition: string): string {
  const match = /^CREATE (UNIQUE )?INDEX (\S+) ON (?:ONLY )?public\.(\S+) USING \w+ (.*)$/.exec(
    definition,
  );
  if (match === null) throw new Error(`not understood: ${definition}`);
  const [, unique, name, table, rest = ''] = match;
  const [columns, where] = plain(rest).split(' WHERE ');
  const condition = where === undefined ? '' : ` where ${where.replaceAll(/[()]/g, '')}`;
  return `${unique === undefined ? '' : 'unique '}${name} on ${table} ${columns}${condition}`
    .replaceAll(' DESC', ' desc')
    .replaceAll(' AND ', ' and ')
    .replaceAll(' IS NULL', ' is null');
}

function keyLine(definition: string): string {
  return definition
    .replace('PRIMARY KEY', 'primary key')
    .replace('FOREIGN KEY ', '')
    .replace(' REFERENCES ', ' references ')
    .replace(/references (\w+)\(/, 'references $1 (')
    .replace(/ ON DELETE (.*)$/, (_, action: string) => ` on delete ${action.toLowerCase()}`);
}
