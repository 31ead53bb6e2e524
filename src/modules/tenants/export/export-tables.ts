/** Tables that do not leave with a tenant, with the reason. */
const STAYS: readonly string[] = [
  // answers kept for a day for clients that retry; what they tell of stands in the tables themselves
  'idempotency_keys',
];

/** Columns that let somebody in, or would help him to guess. */
const SECRET = /secret|token|password|hash|sealed|totp|recovery/;
const NO_SECRET: ReadonlySet<string> = new Set(['content_hash', 'snapshot_hash']);

/** Columns whose value is a patient's where the row says so: empty unless they are asked for. */
const PATIENT_DATA: Readonly<
  Record<string, { readonly when: string; readonly columns: readonly string[] }>
> = {
  custom_fields: { when: 'is_phi', columns: ['meta_value'] },
  media: {
    when: 'contains_phi',
    columns: ['title', 'original_filename', 'alt_text', 'caption', 'description', 'dicom_metadata'],
  },
};

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
}

/** How the rows of a table leave; null for one that stays. */
export function exportTable(
  { name, columns }: ReadableTable,
  includePhi: boolean,
): ExportTable | null {
  if (STAYS.includes(name)) return null;
  const omitted = columns.filter((column) => SECRET.test(column) && !NO_SECRET.has(column));
  const masked = includePhi ? undefined : PATIENT_DATA[name];
  const selected = columns
    .filter((column) => !omitted.includes(column))
    .map((column) =>
      masked?.columns.includes(column) === true
        ? `case when not coalesce(${quote(masked.when)}, false) then ${quote(column)} end as ${quote(column)}`
        : quote(column),
    );
  // what row security shows is the tenant's; the line of the tenant itself it also shows to others it may concern
  const condition =
    name === 'tenants' ? 'id = app.current_tenant()' : 'tenant_id = app.current_tenant()';
  const sql = `select row_to_json(r)::text as line
    from (select ${selected.join(', ')} from public.${quote(name)} where ${condition}) r`;
  return { name, sql, omitted };
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
