import { DataSource, type EntityMetadata } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { TestDatabase } from '../support/database.js';

/** Required, without a default, and yet no entity's business: a trigger fills them before the row is stored. */
const FILLED_BY_TRIGGER = ['wp_id', 'content_hash'];

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly has_default: boolean;
}

describe('entities', () => {
  let database: TestDatabase;
  let source: DataSource;
  let columns: readonly Column[];
  beforeAll(async () => {
    database = await TestDatabase.create();
    source = await new DataSource({
      type: 'postgres',
      url: database.urlOf('parecer_app'),
      entities: [...ENTITIES],
      installExtensions: false,
    }).initialize();
    columns = await database.admin<{
      table: string;
      name: string;
      type: string;
      required: boolean;
      has_default: boolean;
    }>(`
      select c.relname as table, attname as name, format_type(atttypid, atttypmod) as type, attnotnull as required,
             atthasdef or attidentity <> '' as has_default
        from pg_attribute a join pg_class c on c.oid = attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and attnum > 0 and not attisdropped`);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are there to be compared', () => {
    expect(source.entityMetadatas.length).toBeGreaterThan(0);
    expect(columns.length).toBeGreaterThan(100);
  });

  it('say of every column what the database says', () => {
    expect(source.entityMetadatas.flatMap((entity) => driftOf(entity))).toEqual([]);
  });

  it('know every column that a new row must bring', () => {
    const unknown = source.entityMetadatas.flatMap((entity) =>
      columnsOf(entity)
        .filter(
          ({ required, has_default, name }) =>
            required && !has_default && !FILLED_BY_TRIGGER.includes(name),
        )
        .filter(({ name }) => entity.columns.every((column) => column.databaseName !== name))
        .map(({ name }) => `${entity.tableName}.${name}`),
    );
    expect(unknown).toEqual([]);
  });

  function columnsOf(entity: EntityMetadata): readonly Column[] {
    return columns.filter(({ table }) => table === entity.tableName);
  }

  function driftOf(entity: EntityMetadata): readonly string[] {
    const known = new Map(columnsOf(entity).map((column) => [column.name, column]));
    if (known.size === 0) return [`${entity.tableName}: no such table`];
    return entity.columns.flatMap((column) => {
      const name = `${entity.tableName}.${column.databaseName}`;
      const actual = known.get(column.databaseName);
      if (actual === undefined) return [`${name}: no such column`];
      const length = column.length === '' ? '' : `(${column.length})`;
      const type = `${source.driver.normalizeType(column)}${length}${column.isArray ? '[]' : ''}`;
      return [
        ...(type === actual.type
          ? []
          : [`${name}: ${type} in the entity, ${actual.type} in the database`]),
        ...(column.isNullable !== actual.required
          ? []
          : [`${name}: ${column.isNullable ? 'nullable' : 'required'} in the entity only`]),
      ];
    });
  }
});
