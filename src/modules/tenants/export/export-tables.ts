import { PATIENT_DATA, type PatientData, TELLS_OF_TEXT } from './patient-data.js';

/** Tables that do not leave with a tenant, with the reason. */
const STAYS: readonly string[] = [
  // answers kept for a day for clients that retry; what they tell of stands in the tables themselves
  'idempotency_keys',
  // an index: made anew from the posts wherever they go
  'post_search',
  // the same of the values of fields, and what follows from the groups and the values
  'custom_field_index',
  'custom_field_links',
  'field_definitions',
  'hidden_fields',
  'publication_field_index',
  // open nothing without the tenant's own key, which never leaves
  'data_keys',
  // what somebody is still typing; what he saves stands in the post
  'post_autosaves',
  // what registries said of identifiers: they say it again
  'resolved_references',
];

/** Columns that let somebody in, or would help him to guess. */
const SECRET = /secret|token|password|hash|sealed|totp|recovery/;
const NO_SECRET: ReadonlySet<string> = new Set(['content_hash', 'snapshot_hash']);

/** What the editors' role may read of a tenant: whole tables, and of each only the columns it was given. */
export const READABLE_TABLES = `
  select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_catalog.pg_class c
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and has_column_privilege(c.oid, a.attnum, 'select')
     and (c.relname = 'tenants' or exists (select 1 from pg_catalog.pg_attribute t
           where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped))
   group by c.relname order by c.relname`;

export interface ReadableTable {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface ExportTable {
  readonly name: string;
  /** One JSON text a row, as `line`. */
  readonly sql: string;
  readonly omitted: readonly string[];
  /** One row of `expected`, how many lines there must be. */
  readonly countSql: string;
  /** One row of `rows` and `blanked`, how many are not there and how many are not whole; null where all is. */
  readonly leftOutSql: string | null;
}

/** How the rows of a table leave; null for one that stays. */
export function exportTable(
  { name, columns }: ReadableTable,
  includePhi: boolean,
): ExportTable | null {
  if (STAYS.includes(name)) return null;
  const omitted = columns.filter((column) => isOmitted(column, includePhi));
  const patients = includePhi ? undefined : PATIENT_DATA[name];
  const selected = columns
    .filter((column) => !omitted.includes(column))
    .map((column) => valueOf(column, patients));
  // what row security shows is the tenant's; the line of the tenant itself it also shows to others it may concern
  const own =
    name === 'tenants'
      ? 't.id = (select app.current_tenant())'
      : 't.tenant_id = (select app.current_tenant())';
  const [out, blanked] = [sure(patients?.rows), sure(patients?.blanked)];
  const source = `public.${quote(name)} t where ${own}`;
  return {
    name,
    omitted,
    sql: `select row_to_json(r)::text as line
      from (select ${selected.join(', ')} from ${source} and not ${out}) r`,
    countSql: `select count(*)::integer as expected from ${source} and not ${out}`,
    leftOutSql:
      patients === undefined
        ? null
        : `select count(*) filter (where ${out})::integer as rows,
                  count(*) filter (where not ${out} and ${blanked})::integer as blanked from ${source}`,
  };
}

function isOmitted(column: string, includePhi: boolean): boolean {
  if (column === TELLS_OF_TEXT) return !includePhi;
  return SECRET.test(column) && !NO_SECRET.has(column);
}

function valueOf(column: string, patients: PatientData | undefined): string {
  const instead = patients?.instead[column];
  if (patients === undefined || instead === undefined) return `t.${quote(column)}`;
  return `case when ${sure(patients.blanked)} then ${instead} else t.${quote(column)} end as ${quote(column)}`;
}

/** A condition that is never unknown: what cannot be compared is nobody's. */
function sure(condition: string | null | undefined): string {
  return `coalesce((${condition ?? 'false'}), false)`;
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
