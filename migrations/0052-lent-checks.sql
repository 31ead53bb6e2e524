-- A guest whom the tenant let look at its posts checks one by the same facts as a review of it: by its author's profile, the house, its
-- least score and its policy. Their tables stay closed to him, so a check of his went by none of these, and passed what a review
-- holds back.
create policy definer_rule_policies on rule_policies for select to parecer_definer using (true);
grant select on rule_policies to parecer_definer;

-- What a stage knows beside the texts of a post that the context may read; findings of its reviews say no less.
create function app.house_of_post(p_post_id uuid)
  returns table (name text, professional_registry text, professional_type text, speciality text, specialities jsonb,
    house text, establishment jsonb, lgpd_min_score integer, policy jsonb, policy_version integer)
  language sql stable rows 1 security definer set search_path = '' as $$
  select u.name, u.professional_registry, u.professional_type, u.speciality, u.specialities, t.name, s.establishment,
         s.lgpd_min_score, n.policy, n.version
    from public.posts p
    join public.tenants t on t.id = p.tenant_id
    left join public.tenant_settings s on s.tenant_id = p.tenant_id
    left join public.users u on u.tenant_id = p.tenant_id and u.id = p.author_id
    left join lateral (
      select jsonb_build_object('ruleSet', r.rule_set, 'atLeast', r.at_least, 'phrases', r.phrases) as policy, r.version
        from public.rule_policies r where r.tenant_id = p.tenant_id order by r.version desc limit 1) n on true
   where p.tenant_id = (select app.current_tenant()) and p.id = p_post_id
     and case (select app.sight_of('posts')) when 'whole' then true
           when 'lent' then p.compliance_level is distinct from 'phi' else false end
$$;
alter function app.house_of_post(uuid) owner to parecer_definer;
revoke all on function app.house_of_post(uuid) from public;
grant execute on function app.house_of_post(uuid) to parecer_app;

-- @down
drop function app.house_of_post(uuid);
revoke select on rule_policies from parecer_definer;
drop policy definer_rule_policies on rule_policies;
