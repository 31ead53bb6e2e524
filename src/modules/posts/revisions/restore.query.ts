export interface RestoredField {
  readonly key: string;
  readonly value: unknown;
  readonly type: unknown;
  readonly group: unknown;
  /** The posts and files that the value names; null where it can name none. */
  readonly refs: readonly object[] | null;
}

/**
 * Gives a post the columns and the custom fields of a revision. The fields are written before the row of the post, which
 * asks for how many they were: so the trigger that numbers revisions finds all of it, and makes one. Fields of patients stay,
 * and so do those that are required. Values: the post, columns by name as JSON, fields in their order as JSON,
 * keys of fields that stay as they are.
 */
export function restoreSql(columns: readonly string[]): string {
  return `
    with wanted as (
      select f ->> 'key' as meta_key, f ->> 'value' as meta_value, f ->> 'type' as meta_type,
             f ->> 'group' as field_group, nullif(f -> 'refs', 'null') as refs, n::integer - 1 as place
        from jsonb_array_elements($3::jsonb) with ordinality e (f, n)
       where not exists (select 1 from field_definitions d where d.meta_key = f ->> 'key' and d.is_phi)
         and f ->> 'key' <> all ((select app.marked_keys($1))::text[])
    ), put as (
      insert into custom_fields as f (post_id, meta_key, meta_value, meta_type, field_group, refs, field_order)
      select $1, meta_key, meta_value, meta_type, field_group, refs, place from wanted
      on conflict (tenant_id, post_id, meta_key) do update
         set meta_value = excluded.meta_value, meta_type = excluded.meta_type, field_group = excluded.field_group,
             refs = excluded.refs, field_order = excluded.field_order, updated_at = clock_timestamp()
       where not coalesce(f.is_phi, false)
         and (f.meta_value, f.meta_type, f.field_group, f.refs, f.field_order)
           is distinct from (excluded.meta_value, excluded.meta_type, excluded.field_group, excluded.refs, excluded.field_order)
      returning 1
    ), gone as (
      delete from custom_fields f
       where f.post_id = $1 and not coalesce(f.is_phi, false) and not coalesce(f.is_required, false)
         and f.meta_key <> all ($4::text[])
         and not exists (select 1 from wanted w where w.meta_key = f.meta_key)
      returning 1
    )
    update posts p set (${columns.join(', ')}) = (
        select ${columns.map((name) => `r.${name}`).join(', ')} from jsonb_populate_record(null::posts, $2::jsonb) r)
      from (select count(*) as n from put) a, (select count(*) as n from gone) b
     where p.id = $1 and a.n + b.n >= 0`;
}
