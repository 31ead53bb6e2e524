export interface RestoredField {
  readonly key: string;
  readonly value: unknown;
  readonly type: unknown;
  readonly group: unknown;
}

/**
 * Gives a post the columns and the custom fields of a revision. The fields are written before the row of the post, which
 * asks for how many they were: so the trigger that numbers revisions finds all of it, and makes one. Fields of patients stay,
 * and so do those that are required. Values: the post, columns by name as JSON, fields in their order as JSON.
 */
export function restoreSql(columns: readonly string[]): string {
  return `
    with wanted as (
      select f ->> 'key' as meta_key, f ->> 'value' as meta_value, f ->> 'type' as meta_type,
             f ->> 'group' as field_group, n::integer - 1 as place
        from jsonb_array_elements($3::jsonb) with ordinality e (f, n)
    ), put as (
      insert into custom_fields as f (post_id, meta_key, meta_value, meta_type, field_group, field_order)
      select $1, meta_key, meta_value, meta_type, field_group, place from wanted
      on conflict (tenant_id, post_id, meta_key) do update
         set meta_value = excluded.meta_value, meta_type = excluded.meta_type, field_group = excluded.field_group,
             field_order = excluded.field_order, updated_at = clock_timestamp()
       where not coalesce(f.is_phi, false)
         and (f.meta_value, f.meta_type, f.field_group, f.field_order)
           is distinct from (excluded.meta_value, excluded.meta_type, excluded.field_group, excluded.field_order)
      returning 1
    ), gone as (
      delete from custom_fields f
       where f.post_id = $1 and not coalesce(f.is_phi, false) and not coalesce(f.is_required, false)
         and not exists (select 1 from wanted w where w.meta_key = f.meta_key)
      returning 1
    )
    update posts p set (${columns.join(', ')}) = (
        select ${columns.map((name) => `r.${name}`).join(', ')} from jsonb_populate_record(null::posts, $2::jsonb) r)
      from (select count(*) as n from put) a, (select count(*) as n from gone) b
     where p.id = $1 and a.n + b.n >= 0`;
}
