import type { DatabaseModel } from './database-model.js';

const CREATE_TABLE = /CREATE TABLE (\w+) \(\n([^;]*)\n\);/g;
const CREATE_INDEX = /CREATE (UNIQUE )?INDEX (\w+)\s+ON (\w+)\s?\(([^)]*)\)([^;]*);/g;
const REFERENCES = /REFERENCES (\w+)\((\w+)\) ON DELETE ([A-Z ]+)/;

/** The SQL blocks of the schema document as lines like those of its model. */
export function parseDocument(markdown: string): DatabaseModel {
  const columns: Record<string, readonly string[]> = {};
  const keys: string[] = [];
  for (const [, table = '', body = ''] of markdown.matchAll(CREATE_TABLE)) {
    const definitions = body
      .split('\n')
      .map((line) => line.replace(/--.*$/, '').trim().replace(/,$/, ''))
      .filter((line) => line !== '');
    columns[table] = definitions.map(columnLine);
    keys.push(...definitions.flatMap((line) => keyLines(table, line)));
  }
  const indexes = [...markdown.matchAll(CREATE_INDEX)].map(
    ([, unique, name, table, list = '', rest = '']) =>
      `${unique === undefined ? '' : 'unique '}${name} on ${table} (${list})${where(rest)}`.replaceAll(
        ' DESC',
        ' desc',
      ),
  );
  // its chapter on strategy repeats some, once without the word that makes it unique
  const once = [...new Set(indexes)].filter((line) => !indexes.includes(`unique ${line}`));
  return { columns, indexes: once, keys };
}

function columnLine(line: string): string {
  const [name = '', type = ''] = line.split(/\s+/);
  const required = line.includes('NOT NULL') || line.includes('PRIMARY KEY') ? ' not null' : '';
  const value = / DEFAULT (\S+)/.exec(line)?.[1];
  return `${name} ${type.toLowerCase()}${required}${value === undefined ? '' : ` default ${value}`}`;
}

function keyLines(table: string, line: string): readonly string[] {
  const [column = ''] = line.split(' ');
  if (line.includes('PRIMARY KEY')) return [`${table} primary key (${column})`];
  const match = REFERENCES.exec(line);
  if (match === null) return [];
  return [
    `${table} (${column}) references ${match[1]} (${match[2]}) on delete ${match[3]?.toLowerCase()}`,
  ];
}

function where(rest: string): string {
  const text = rest.replaceAll(/\s+/g, ' ').trim();
  return text === ''
    ? ''
    : ` ${text.replace('WHERE', 'where').replace(' AND ', ' and ').replace(' IS NULL', ' is null')}`;
}
