-- Every tenant gets its share of the references that are looked up: the reviews of one with thousands are no longer before another's.

-- Reviews with references to be looked up, of all tenants: each tenant's longest due one, then each one's next, and so on. Among
-- equals chance decides, since by age those with a long backlog would always be first. Ids only; the relay may not read content.
create or replace function app.due_references(p_limit integer) returns table (tenant_id uuid, run_id uuid)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select d.tenant_id, d.run_id
    from (select c.tenant_id, c.run_id,
                 row_number() over (partition by c.tenant_id order by min(c.next_look_at), c.run_id) as place
            from public.reference_checks c
           where c.next_look_at <= clock_timestamp() group by c.tenant_id, c.run_id) d
    join public.tenants t on t.id = d.tenant_id and t.status = 'active'
   order by d.place, random() limit p_limit
$$;

-- @down
create or replace function app.due_references(p_limit integer) returns table (tenant_id uuid, run_id uuid)
  language sql stable security definer set search_path = '' as $$
  select d.tenant_id, d.run_id
    from (select c.tenant_id, c.run_id, min(c.next_look_at) as since from public.reference_checks c
           where c.next_look_at <= clock_timestamp() group by c.tenant_id, c.run_id) d
    join public.tenants t on t.id = d.tenant_id and t.status = 'active'
   order by d.since limit p_limit
$$;
