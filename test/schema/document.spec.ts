import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestDatabase } from '../support/database.js';
import { type DatabaseModel, readModel } from './database-model.js';
import { DEVIATIONS } from './deviations.js';
import { DOCUMENT_COLUMNS, DOCUMENT_INDEXES, DOCUMENT_KEYS } from './document-model.js';
import { parseDocument } from './parse-document.js';

const DECISIONS = join(import.meta.dirname, '../../docs/schema-decisions.md');
const tables = Object.keys(DOCUMENT_COLUMNS);

describe('the schema document', () => {
  let database: TestDatabase;
  let model: DatabaseModel;
  beforeAll(async () => {
    database = await TestDatabase.create();
    model = await readModel(database, tables);
  });
  afterAll(() => database.drop());

  it('is kept by the database but for the written decisions', () => {
    expect(differences(model).sort()).toEqual(Object.values(DEVIATIONS).flat().sort());
  });

  it('has a written reason for every decision, and no reason without one', () => {
    const rows = readFileSync(DECISIONS, 'utf8').matchAll(/^\| `([a-z0-9-]+)` +\|/gm);
    expect([...rows].map(([, name]) => name).sort()).toEqual(Object.keys(DEVIATIONS).sort());
  });

  const file = process.env.SCHEMA_DOCUMENT;
  (file === undefined ? it.skip : it)(
    'is written down here completely (SCHEMA_DOCUMENT names the file)',
    () => {
      const parsed = parseDocument(readFileSync(file ?? '', 'utf8'));
      expect(parsed.columns).toEqual(DOCUMENT_COLUMNS);
      // the document names this index only where it explains the query that needs it
      const known = DOCUMENT_INDEXES.filter(
        (line) => !line.startsWith('idx_audit_trail_user_created '),
      );
      expect([...parsed.indexes].sort()).toEqual([...known].sort());
      expect([...parsed.keys].sort()).toEqual([...DOCUMENT_KEYS].sort());
    },
  );
});

/** One line for whatever of the document the database has not, or has otherwise. */
function differences(model: DatabaseModel): string[] {
  const columns = tables.flatMap((table) => {
    const actual = new Map(model.columns[table]?.map((line) => [nameOf(line), line]));
    return (DOCUMENT_COLUMNS[table] ?? [])
      .filter((line) => actual.get(nameOf(line)) !== line)
      .map((line) => `${table}.${line} → ${withoutName(actual.get(nameOf(line)))}`);
  });
  const indexes = DOCUMENT_INDEXES.filter((line) => !model.indexes.includes(line));
  const keys = DOCUMENT_KEYS.filter((line) => !model.keys.includes(line)).map(
    (line) => `${line} → ${likelyKey(line, model.keys)}`,
  );
  return [...columns, ...indexes, ...keys];
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(' '));
}

function withoutName(line: string | undefined): string {
  return line === undefined ? 'missing' : line.slice(line.indexOf(' ') + 1);
}

/** The key that stands in the place of the one asked for: the primary key, or one that has its column too. */
function likelyKey(line: string, keys: readonly string[]): string {
  const [table = ''] = line.split(' ');
  const column = /^\w+ \((\w+)\)/.exec(line)?.[1];
  const fits =
    column === undefined
      ? (key: string) => key.startsWith(`${table} primary key`)
      : (key: string) =>
          key.startsWith(`${table} (`) && key.split(' references ')[0]?.includes(` ${column})`);
  return keys.find(fits)?.slice(table.length + 1) ?? 'missing';
}
