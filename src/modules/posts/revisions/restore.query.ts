export interface RestoredField {
  readonly key: string;
  readonly value: unknown;
  readonly type: unknown;
  readonly group: unknown;
  /** The posts and files that the value names, as the revision kept them. */
  readonly refs: unknown;
}

/** What of the references of a field `f` is still there; null for none. */
const REFS = `(
    select jsonb_agg(r || jsonb_build_object('ids', l.ids))
      from jsonb_array_elements(case jsonb_typeof(f -> 'refs') when 'array' then f -> 'refs' else '[]' end) r
     cross join lateral (
       select jsonb_agg(i.id) as ids from jsonb_array_elements_text(r -> 'ids') i (id)
        where exists (select 1 from media m where r ->> 'kind' = 'media' and m.id = i.id::uuid)
           or exists (select 1 from posts o where r ->> 'kind' = 'post' and o.id = i.id::uuid)) l
     where l.ids is not null)`;

/**
 * Gives a post the columns and the custom fields of a revision. The fields are written before the row of the post, which
 * asks for how many they were: so the trigger that numbers revisions finds all of it, and makes one. Fields of patients stay,
 * and so do those that are required; what became patient data
 * since does not come back. Values: the post, columns by name as JSON, fields in their order as JSON.
 */
export function restoreSql(columns: readonly string[]): string {
  return `
    with wanted as (
      select f ->> 'key' as meta_key, f ->> 'value' as meta_value, f ->> 'type' as meta_type,
             f ->> 'group' as field_group, n::integer - 1 as place, ${REFS} as refs
        from jsonb_array_elements($3::jsonb) with ordinality e (f, n)
       where not exists (select 1 from field_definitions d where d.meta_key = f ->> 'key' and d.is_phi)
    ), put as (
      insert into custom_fields as f (post_id, meta_key, meta_value, meta_type, field_group, field_order, refs)
      select $1, meta_key, meta_value, meta_type, field_group, place, refs from wanted
      on conflict (tenant_id, post_id, meta_key) do update
         set meta_value = excluded.meta_value, meta_type = excluded.meta_type, field_group = excluded.field_group,
             field_order = excluded.field_order, refs = excluded.refs, updated_at = clock_timestamp()
       where not coalesce(f.is_phi, false)
         and (f.meta_value, f.meta_type, f.field_group, f.field_order, f.refs)
           is distinct from (excluded.meta_value, excluded.meta_type, excluded.field_group, excluded.field_order, excluded.refs)
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
