-- What a tenant asks of its texts beyond the rule set: severities that are raised, and words of its own. There is no way to write
-- down that a rule is off or milder. Every state is kept, so that a result can be held against the policy it was made under.

create table rule_policies (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete restrict,
  version integer not null,
  -- the version of the rule set it was written against
  rule_set varchar(20) not null,
  -- by rule, the least severity its findings have
  at_least jsonb not null,
  -- [{key, words, severity, message: {pt, en}, suggestion: {pt, en}, fields}]
  phrases jsonb not null,
  created_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  constraint rule_policies_pkey primary key (id),
  constraint rule_policies_number_key unique (tenant_id, version),
  constraint rule_policies_version_check check (version > 0),
  constraint rule_policies_at_least_check check (jsonb_typeof(at_least) = 'object'
    and not jsonb_path_exists(at_least, 'strict $.* ? (!(@ == "B" || @ == "M" || @ == "m"))')),
  constraint rule_policies_phrases_check check (jsonb_typeof(phrases) = 'array'
    and octet_length(phrases::text) <= 1000000)
);
call app.adopt_tenant_table('rule_policies', 'rule_policy');
revoke insert, update, delete on rule_policies from parecer_app;
grant insert (version, rule_set, at_least, phrases) on rule_policies to parecer_app;
create policy lent_rule_policies on rule_policies as restrictive for select to parecer_app
  using (not (select app.is_lent()));
create trigger rule_policies_append_only before update or delete on rule_policies
  for each row execute function app.refuse_change();

-- Who answers for the texts of a house decides; and each state follows the one before it.
create function app.keep_rule_policy() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if session_user = 'parecer_app' then
    if not coalesce(app.signed_role() in ('administrator', 'compliance_officer'), false) or app.is_lent() then
      raise exception 'only an administrator or a compliance officer changes the policy'
        using errcode = '42501', constraint = 'rule_policies_people_check';
    end if;
    new.created_by := app.current_actor();
  end if;
  if new.version <> 1 + coalesce((select max(p.version) from public.rule_policies p where p.tenant_id = new.tenant_id), 0) then
    raise exception 'the policy has changed' using errcode = '23505', constraint = 'rule_policies_number_key';
  end if;
  return new;
end $$;
create trigger rule_policies_keep before insert on rule_policies
  for each row execute function app.keep_rule_policy();

-- Under which policy a stage spoke; 0: there was none.
alter table stage_results add column policy_version integer not null default 0;
call app.admit_erasure();

-- @down
alter table stage_results drop column policy_version;
drop table rule_policies;
drop function app.keep_rule_policy();
