-- People come by invitation and choose their own password; nobody sets another's. What proves that somebody reads an
-- address is a link sent there: its token is stored as a hash, works once, and ends by itself.

alter table users add column email_confirmed_at timestamptz;
grant select (email_confirmed_at) on users to parecer_app;
grant update (email, email_confirmed_at) on users to parecer_definer;
-- who edits content makes no person, whatever SQL runs on his connection
revoke insert on users from parecer_app;

create table invitations (
  id uuid not null default app.uuid_v7(),
  tenant_id uuid references tenants (id) on delete cascade,
  email varchar(255) not null,
  name varchar(255) not null,
  role varchar(50) not null,
  professional_registry varchar(100),
  professional_type varchar(50),
  speciality varchar(100),
  -- null: the install invited the first administrator
  invited_by uuid,
  token_hash bytea not null,
  mails_sent integer not null default 1,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_user_id uuid,
  revoked_at timestamptz,
  constraint invitations_pkey primary key (id),
  constraint invitations_tenant_id_id_key unique (tenant_id, id),
  constraint invitations_token_hash_key unique (token_hash),
  constraint invitations_token_hash_check check (octet_length(token_hash) = 32),
  constraint invitations_email_check check (email = lower(email)),
  -- addresses of that domain are keys', never a person's
  constraint invitations_no_service_check check (email not like '%@service.invalid'),
  constraint invitations_role_check check (role in ('subscriber', 'contributor', 'author', 'editor', 'administrator',
    'medical_professional', 'medical_admin', 'compliance_officer')),
  -- an invitation is no way to fill a stranger's mailbox
  constraint invitations_mails_sent_check check (mails_sent <= 10),
  constraint invitations_one_end_check check (accepted_at is null or revoked_at is null),
  constraint invitations_invited_by_fkey foreign key (tenant_id, invited_by) references users (tenant_id, id)
    on delete set null (invited_by),
  constraint invitations_accepted_user_fkey foreign key (tenant_id, accepted_user_id) references users (tenant_id, id)
    on delete set null (accepted_user_id)
);
create unique index invitations_open_email_index on invitations (tenant_id, email)
  where accepted_at is null and revoked_at is null;
create index idx_invitations_tenant_created on invitations (tenant_id, created_at desc, id desc);
call app.adopt_tenant_table('invitations', 'invitation');
revoke select, insert, update, delete on invitations from parecer_app;
grant select (id, tenant_id, email, name, role, professional_registry, professional_type, speciality, invited_by,
  created_at, expires_at, accepted_at, accepted_user_id, revoked_at) on invitations to parecer_app;
create policy definer_invitations on invitations to parecer_definer using (true) with check (true);
grant select, insert, update on invitations to parecer_definer;

-- An address that somebody says is his, until he follows the link that was sent there: for a person who changes his
-- own, or for one who accepts an invitation with another address than it went to.
create table email_confirmations (
  token_hash bytea not null,
  user_id uuid references users (id) on delete cascade,
  -- the session that asked goes on, all others end
  session_id uuid,
  invitation_id uuid references invitations (id) on delete cascade,
  email varchar(255) not null,
  name varchar(255),
  password_hash varchar(255),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint email_confirmations_pkey primary key (token_hash),
  constraint email_confirmations_user_key unique (user_id),
  constraint email_confirmations_invitation_key unique (invitation_id),
  constraint email_confirmations_hash_check check (octet_length(token_hash) = 32),
  constraint email_confirmations_email_check check (email = lower(email)),
  constraint email_confirmations_no_service_check check (email not like '%@service.invalid'),
  constraint email_confirmations_subject_check check ((user_id is null) <> (invitation_id is null)),
  constraint email_confirmations_password_check check ((invitation_id is null) = (password_hash is null))
);

create table password_resets (
  token_hash bytea not null,
  user_id uuid not null references users (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint password_resets_pkey primary key (token_hash),
  constraint password_resets_hash_check check (octet_length(token_hash) = 32)
);
create index idx_password_resets_user on password_resets (user_id);

-- How often mail was asked for, by the hash of an address or a network, whether anybody has it or not.
create table mail_allowances (
  key bytea not null,
  started_at timestamptz not null default now(),
  used integer not null default 1,
  constraint mail_allowances_pkey primary key (key),
  constraint mail_allowances_key_check check (octet_length(key) = 32)
);

alter table email_confirmations enable row level security;
alter table email_confirmations force row level security;
alter table password_resets enable row level security;
alter table password_resets force row level security;
alter table mail_allowances enable row level security;
alter table mail_allowances force row level security;
create policy definer_email_confirmations on email_confirmations to parecer_definer using (true) with check (true);
create policy definer_password_resets on password_resets to parecer_definer using (true) with check (true);
create policy definer_mail_allowances on mail_allowances to parecer_definer using (true) with check (true);
grant select, insert, update, delete on email_confirmations, password_resets, mail_allowances to parecer_definer;

-- True while the key has mail left in the time that began with its first try; counts every try.
create function app.spend_mail_allowance(p_key bytea, p_max integer, p_within interval) returns boolean
  language sql volatile security definer set search_path = '' as $$
  insert into public.mail_allowances as a (key) values (p_key)
    on conflict (key) do update
      set used = case when a.started_at <= now() - p_within then 1 else least(a.used + 1, 1000000) end,
          started_at = case when a.started_at <= now() - p_within then now() else a.started_at end
  returning used <= p_max
$$;

-- Queues a letter to an address that somebody named and that need not be his: ten in an hour, from whomever, and no more.
create function app.mail_receiver(p_receiver_key bytea, p_mail_id uuid, p_tenant_id uuid, p_letter bytea) returns void
  language sql volatile set search_path = '' as $$
  insert into public.mails (id, tenant_id, sealed)
    select p_mail_id, p_tenant_id, p_letter where app.spend_mail_allowance(p_receiver_key, 10, '1 hour')
$$;

create function app.forget_links() returns void
  language sql volatile security definer set search_path = '' as $$
  delete from public.email_confirmations where expires_at < now();
  delete from public.password_resets where expires_at < now();
  delete from public.mail_allowances where started_at < now() - interval '2 hours';
$$;

-- What a link did stands in the trail, with the person it was about.
create function app.record_link_event(p_event text, p_user_id uuid, p_tenant_id uuid, p_decision text,
    p_request_id text) returns void
  language sql volatile set search_path = '' as $$
  insert into public.audit_trail
    (operation, resource_type, resource_id, tenant_id, user_id, metadata, trust_score, policy_decision)
  values ('access', 'account', coalesce(p_user_id, '00000000-0000-0000-0000-000000000000'),
    coalesce(p_tenant_id, '00000000-0000-0000-0000-000000000000'),
    coalesce(p_user_id, '00000000-0000-0000-0000-000000000000'),
    jsonb_build_object('event', p_event, 'request_id', p_request_id),
    case when p_decision = 'allow' then 60 else 0 end, p_decision)
$$;

-- Writes an invitation and queues one of two letters under the same id: which one depends on whether the address has an
-- account elsewhere, and nobody but its reader learns that.
create function app.invite(p_tenant_id uuid, p_invited_by uuid, p_email text, p_name text, p_role text,
    p_registry text, p_type text, p_speciality text, p_token_hash bytea, p_lifetime interval,
    p_mail_id uuid, p_letter bytea, p_letter_elsewhere bytea, p_receiver_key bytea) returns uuid
  language plpgsql volatile set search_path = '' as $$
declare
  made uuid;
begin
  if exists (select 1 from public.users u where u.email = p_email and u.tenant_id = p_tenant_id) then
    raise exception 'this person is here already' using errcode = '23505', constraint = 'idx_users_email';
  end if;
  -- one that ran out makes room for the next
  update public.invitations i set revoked_at = now()
   where i.tenant_id = p_tenant_id and i.email = p_email and i.accepted_at is null and i.revoked_at is null
     and i.expires_at <= now();
  insert into public.invitations (tenant_id, email, name, role, professional_registry, professional_type, speciality,
      invited_by, token_hash, expires_at)
    values (p_tenant_id, p_email, p_name, p_role, p_registry, p_type, p_speciality,
      p_invited_by, p_token_hash, now() + p_lifetime)
    returning id into made;
  perform app.mail_invitation(p_tenant_id, p_email, p_mail_id, p_letter, p_letter_elsewhere, p_receiver_key);
  return made;
end $$;

-- A tenant is told when it has sent a hundred invitations in an hour. What an address got from all tenants is nobody's to
-- know: past its allowance it gets no more mail, and the answer is the same.
create function app.mail_invitation(p_tenant_id uuid, p_email text, p_mail_id uuid, p_letter bytea,
    p_letter_elsewhere bytea, p_receiver_key bytea) returns void
  language plpgsql volatile set search_path = '' as $$
begin
  if not app.spend_mail_allowance(sha256(convert_to('invitations of ' || p_tenant_id, 'UTF8')), 100, '1 hour') then
    raise exception 'the tenant has sent its invitations of this hour'
      using errcode = '23514', constraint = 'invitations_allowance_check';
  end if;
  perform app.mail_receiver(p_receiver_key, p_mail_id, p_tenant_id,
    case when exists (select 1 from public.users u where u.email = p_email) then p_letter_elsewhere else p_letter end);
end $$;

-- Only an administrator of the tenant invites, whatever SQL the connection of somebody else is made to run.
create function app.assert_administrator() returns void
  language plpgsql stable set search_path = '' as $$
begin
  if not exists (select 1 from public.users u
                  where u.id = app.current_actor() and u.tenant_id = app.current_tenant()
                    and u.role = 'administrator' and u.deleted_at is null) then
    raise exception 'only an administrator invites'
      using errcode = '23514', constraint = 'invitations_administrator_check';
  end if;
end $$;

create function app.create_invitation(p_email text, p_name text, p_role text, p_registry text, p_type text,
    p_speciality text, p_token_hash bytea, p_lifetime interval, p_mail_id uuid, p_letter bytea,
    p_letter_elsewhere bytea, p_receiver_key bytea) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.assert_administrator();
  return app.invite(app.current_tenant(), app.current_actor(), p_email, p_name, p_role, p_registry, p_type,
    p_speciality, p_token_hash, p_lifetime, p_mail_id, p_letter, p_letter_elsewhere, p_receiver_key);
end $$;

-- A new link; the old one is worth nothing from now on. False when the invitation has ended or is not there.
create function app.resend_invitation(p_id uuid, p_token_hash bytea, p_lifetime interval, p_mail_id uuid,
    p_letter bytea, p_letter_elsewhere bytea, p_receiver_key bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  receiver text;
begin
  perform app.assert_administrator();
  update public.invitations i
     set token_hash = p_token_hash, expires_at = now() + p_lifetime, mails_sent = i.mails_sent + 1
   where i.id = p_id and i.tenant_id = app.current_tenant() and i.accepted_at is null and i.revoked_at is null
  returning i.email into receiver;
  if not found then
    return false;
  end if;
  delete from public.email_confirmations c where c.invitation_id = p_id;
  perform app.mail_invitation(app.current_tenant(), receiver, p_mail_id, p_letter, p_letter_elsewhere, p_receiver_key);
  return true;
end $$;

create function app.revoke_invitation(p_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.assert_administrator();
  update public.invitations i set revoked_at = now()
   where i.id = p_id and i.tenant_id = app.current_tenant() and i.accepted_at is null and i.revoked_at is null;
  return found;
end $$;

-- A tenant is born with an invitation to its first administrator, in one step.
drop function app.create_tenant(text, text, text, text, text);
create function app.create_tenant(p_slug text, p_name text, p_email text, p_admin_name text, p_token_hash bytea,
    p_lifetime interval, p_mail_id uuid, p_letter bytea, p_letter_elsewhere bytea, p_receiver_key bytea) returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  born uuid;
begin
  if not app.is_platform() then
    raise exception 'only an administrator of the install creates tenants' using errcode = '42501';
  end if;
  insert into public.tenants (slug, name) values (p_slug, p_name) returning id into born;
  perform app.invite(born, null, p_email, p_admin_name, 'administrator', null, null, null, p_token_hash, p_lifetime,
    p_mail_id, p_letter, p_letter_elsewhere, p_receiver_key);
  return born;
end $$;

-- For a tenant that has no administrator, since the invitation was lost or the last one is gone. Earlier invitations of
-- the install end.
create function app.invite_administrator(p_tenant_id uuid, p_email text, p_name text, p_token_hash bytea,
    p_lifetime interval, p_mail_id uuid, p_letter bytea, p_letter_elsewhere bytea, p_receiver_key bytea) returns void
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.is_platform() then
    raise exception 'only an administrator of the install invites one' using errcode = '42501';
  end if;
  if exists (select 1 from public.users u
              where u.tenant_id = p_tenant_id and u.role = 'administrator' and u.deleted_at is null) then
    raise exception 'the tenant has an administrator'
      using errcode = '23514', constraint = 'tenants_has_administrator_check';
  end if;
  update public.invitations i set revoked_at = now()
   where i.tenant_id = p_tenant_id and i.role = 'administrator' and i.accepted_at is null and i.revoked_at is null;
  perform app.invite(p_tenant_id, null, p_email, p_name, 'administrator', null, null, null, p_token_hash, p_lifetime,
    p_mail_id, p_letter, p_letter_elsewhere, p_receiver_key);
end $$;

-- The invitation a token opens, held until the transaction ends; none when it was used, taken back, has run out, or its
-- tenant is suspended.
create function app.open_invitation(p_token_hash bytea, p_id uuid) returns public.invitations
  language sql volatile set search_path = '' as $$
  select i.* from public.invitations i join public.tenants t on t.id = i.tenant_id
   where (i.token_hash = p_token_hash or i.id = p_id)
     and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and t.status = 'active'
     for update of i
$$;

create function app.find_invitation(p_token_hash bytea)
  returns table (tenant_id uuid, tenant_name text, email text, name text)
  language sql stable security definer set search_path = '' as $$
  select i.tenant_id, t.name, i.email, i.name
    from public.invitations i join public.tenants t on t.id = i.tenant_id
   where i.token_hash = p_token_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
     and t.status = 'active'
$$;

create function app.admit(p_invitation public.invitations, p_email text, p_name text, p_password_hash text,
    p_request_id text) returns uuid
  language plpgsql volatile set search_path = '' as $$
declare
  made uuid;
begin
  perform set_config('app.request_id', p_request_id, true);
  insert into public.users (tenant_id, email, name, password_hash, role, professional_registry, professional_type,
      speciality, email_confirmed_at)
    values (p_invitation.tenant_id, p_email, p_name, p_password_hash, p_invitation.role,
      p_invitation.professional_registry, p_invitation.professional_type, p_invitation.speciality, now())
    returning id into made;
  update public.invitations set accepted_at = now(), accepted_user_id = made where id = p_invitation.id;
  delete from public.email_confirmations where invitation_id = p_invitation.id;
  perform app.record_link_event('invitation_accepted', made, p_invitation.tenant_id, 'allow', p_request_id);
  return made;
end $$;

-- True when the person is in; an address that has an account meanwhile is refused by its constraint.
create function app.accept_invitation(p_token_hash bytea, p_name text, p_password_hash text, p_request_id text)
  returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  invited public.invitations := app.open_invitation(p_token_hash, null);
begin
  if invited.id is null then
    return false;
  end if;
  perform app.admit(invited, invited.email, coalesce(p_name, invited.name), p_password_hash, p_request_id);
  return true;
end $$;

-- With another address: nobody is made before its owner follows the link. Where the address has an account, the same
-- rows are written with a token that nobody has, and the letter says so.
create function app.accept_invitation_elsewhere(p_token_hash bytea, p_email text, p_name text, p_password_hash text,
    p_confirmation_hash bytea, p_lifetime interval, p_mail_id uuid, p_letter bytea, p_letter_taken bytea,
    p_receiver_key bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  invited public.invitations := app.open_invitation(p_token_hash, null);
  taken boolean := exists (select 1 from public.users u where u.email = p_email);
begin
  if invited.id is null then
    return false;
  end if;
  update public.invitations set mails_sent = mails_sent + 1 where id = invited.id;
  delete from public.email_confirmations where invitation_id = invited.id;
  insert into public.email_confirmations (token_hash, invitation_id, email, name, password_hash, expires_at)
    values (case when taken then sha256(uuid_send(gen_random_uuid())) else p_confirmation_hash end, invited.id,
      p_email, coalesce(p_name, invited.name), p_password_hash, now() + p_lifetime);
  perform app.mail_receiver(p_receiver_key, p_mail_id, invited.tenant_id,
    case when taken then p_letter_taken else p_letter end);
  return true;
end $$;

create function app.session_stands(p_session_id uuid) returns boolean
  language sql stable set search_path = '' as $$
  select exists (select 1 from public.sessions s
                  where s.id = p_session_id and s.revoked_at is null and s.expires_at > now())
$$;

-- Links that somebody asked for while he was trusted, or that were sent because the old password was lost, are worth
-- nothing once he has another password or role, or is removed: else who knew the old password would keep a way in. The
-- same password under other parameters is no other password.
create function app.end_links() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if (new.role, new.deleted_at) is not distinct from (old.role, old.deleted_at)
     and current_setting('app.kept_sessions', true) = 'all' then
    return null;
  end if;
  delete from public.email_confirmations c where c.user_id = new.id;
  delete from public.password_resets r where r.user_id = new.id;
  return null;
end $$;
create trigger users_end_links after update of role, deleted_at, password_hash on users
  for each row when ((new.role, new.deleted_at, new.password_hash)
    is distinct from (old.role, old.deleted_at, old.password_hash)) execute function app.end_links();

-- Somebody who proved p_password_hash wants another address: a letter goes there as above, and he is told at the old one
-- in any case. A password changed, or a session ended, in between wins: then false, and nothing is done.
create function app.request_email_change(p_user_id uuid, p_session_id uuid, p_password_hash text, p_email text,
    p_token_hash bytea, p_lifetime interval, p_mail_id uuid, p_letter bytea, p_letter_taken bytea, p_notice_id uuid,
    p_notice bytea, p_request_id text, p_receiver_key bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  person public.users;
  taken boolean := exists (select 1 from public.users u where u.email = p_email);
begin
  select * into person from public.users u
   where u.id = p_user_id and u.password_hash = p_password_hash and u.deleted_at is null for no key update;
  if not found or not app.session_stands(p_session_id) then
    return false;
  end if;
  delete from public.email_confirmations where user_id = p_user_id;
  insert into public.email_confirmations (token_hash, user_id, session_id, email, expires_at)
    values (case when taken then sha256(uuid_send(gen_random_uuid())) else p_token_hash end, p_user_id, p_session_id,
      p_email, now() + p_lifetime);
  perform app.mail_receiver(p_receiver_key, p_mail_id, person.tenant_id,
    case when taken then p_letter_taken else p_letter end);
  insert into public.mails (id, tenant_id, sealed) values (p_notice_id, person.tenant_id, p_notice);
  perform app.record_link_event('email_change_requested', p_user_id, person.tenant_id, 'allow', p_request_id);
  return true;
end $$;

-- Whom a link that confirms an address is about: the address to be left, null where an invitation is accepted.
create function app.find_email_confirmation(p_token_hash bytea) returns table (old_email text, new_email text)
  language sql stable security definer set search_path = '' as $$
  select u.email, c.email from public.email_confirmations c left join public.users u on u.id = c.user_id
   where c.token_hash = p_token_hash and c.expires_at > now()
$$;

-- Null when the link is worth nothing, else what it did. The letter goes to the address that was left. A link dies with
-- the session that asked for it: who ends a stranger's session ends what he began.
create function app.confirm_email(p_token_hash bytea, p_mail_id uuid, p_letter bytea, p_request_id text) returns text
  language plpgsql volatile security definer set search_path = '' as $$
declare
  link public.email_confirmations;
  invited public.invitations;
  person public.users;
begin
  -- the person first and then his links, as everywhere, so that nobody waits in a circle
  perform 1 from public.users u
    where u.id = (select c.user_id from public.email_confirmations c where c.token_hash = p_token_hash) for update;
  delete from public.email_confirmations c where c.token_hash = p_token_hash and c.expires_at > now()
    returning c.* into link;
  if not found then
    return null;
  end if;
  if link.invitation_id is not null then
    invited := app.open_invitation(null, link.invitation_id);
    if invited.id is null then
      return null;
    end if;
    perform app.admit(invited, link.email, link.name, link.password_hash, p_request_id);
    return 'invitation_accepted';
  end if;
  if not app.session_stands(link.session_id) then
    return null;
  end if;
  perform set_config('app.request_id', p_request_id, true);
  update public.users u set email = link.email, email_confirmed_at = now()
   where u.id = link.user_id and u.deleted_at is null
     and (u.tenant_id is null or exists (select 1 from public.tenants t where t.id = u.tenant_id and t.status = 'active'))
  returning u.* into person;
  if person.id is null then
    return null;
  end if;
  update public.sessions s set revoked_at = now()
   where s.user_id = person.id and s.revoked_at is null and s.id is distinct from link.session_id;
  -- what was sent to the old address opens nothing any more
  delete from public.password_resets r where r.user_id = person.id;
  insert into public.mails (id, tenant_id, sealed) values (p_mail_id, person.tenant_id, p_letter);
  perform app.record_link_event('email_changed', person.id, person.tenant_id, 'allow', p_request_id);
  return 'email_changed';
end $$;

-- Queues the letter where the address signs in and has mail left; says nothing of either. What a network asks for beyond
-- its own part takes nothing from the whole. Earlier links stay good, and the allowances begin anew after as long as a
-- link lives: while they are used up, a link that was sent to the owner is good still, so that nobody keeps him out.
create function app.request_password_reset(p_email text, p_from_network_key bytea, p_from_network_max integer,
    p_account_key bytea, p_account_max integer, p_token_hash bytea, p_lifetime interval, p_mail_id uuid, p_letter bytea,
    p_request_id text) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  person public.users;
  allowed boolean := false;
begin
  if app.spend_mail_allowance(p_from_network_key, p_from_network_max, p_lifetime) then
    allowed := app.spend_mail_allowance(p_account_key, p_account_max, p_lifetime);
  end if;
  select u.* into person from public.users u left join public.tenants t on t.id = u.tenant_id
   where u.email = p_email and u.role <> 'service' and u.deleted_at is null and (u.tenant_id is null or t.status = 'active');
  if person.id is not null and allowed then
    insert into public.password_resets (token_hash, user_id, expires_at)
      values (p_token_hash, person.id, now() + p_lifetime);
    insert into public.mails (id, tenant_id, sealed) values (p_mail_id, person.tenant_id, p_letter);
  end if;
  perform app.record_link_event('password_reset_requested', person.id, person.tenant_id,
    case when person.id is null then 'deny:unknown' when allowed then 'allow' else 'deny:throttled' end, p_request_id);
end $$;

create function app.find_password_reset(p_token_hash bytea) returns table (email text, name text)
  language sql stable security definer set search_path = '' as $$
  select u.email, u.name
    from public.password_resets r
    join public.users u on u.id = r.user_id
    left join public.tenants t on t.id = u.tenant_id
   where r.token_hash = p_token_hash and r.expires_at > now() and u.deleted_at is null
     and (u.tenant_id is null or t.status = 'active')
$$;

-- True when the password was changed: every link is spent, every session ends, the person is told. A second factor stays
-- what it is.
create function app.reset_password(p_token_hash bytea, p_password_hash text, p_mail_id uuid, p_letter bytea,
    p_request_id text) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  whose uuid;
  person public.users;
begin
  -- the person first and then his links, as everywhere, so that nobody waits in a circle
  perform 1 from public.users u
    where u.id = (select r.user_id from public.password_resets r where r.token_hash = p_token_hash) for no key update;
  delete from public.password_resets r where r.token_hash = p_token_hash and r.expires_at > now()
    returning r.user_id into whose;
  if not found then
    return false;
  end if;
  perform set_config('app.request_id', p_request_id, true);
  update public.users u set password_hash = p_password_hash
   where u.id = whose and u.deleted_at is null
     and (u.tenant_id is null or exists (select 1 from public.tenants t where t.id = u.tenant_id and t.status = 'active'))
  returning u.* into person;
  if person.id is null then
    return false;
  end if;
  -- who followed the link reads that address; it can be seen, so it is a new version, which a hash is not
  update public.users u set email_confirmed_at = now() where u.id = person.id and u.email_confirmed_at is null;
  update public.sessions s set revoked_at = now() where s.user_id = person.id and s.revoked_at is null;
  insert into public.mails (id, tenant_id, sealed) values (p_mail_id, person.tenant_id, p_letter);
  perform app.record_link_event('password_reset', person.id, person.tenant_id, 'allow', p_request_id);
  return true;
end $$;

-- Set-up alone makes people with a password it chose: the administrator of an install, and the demo data. Null when the
-- address has an account already.
create function app.set_up_person(p_tenant_id uuid, p_email text, p_name text, p_role text, p_password_hash text,
    p_registry text, p_type text, p_speciality text) returns uuid
  language sql volatile security definer set search_path = '' as $$
  insert into public.users (tenant_id, email, name, role, password_hash, professional_registry, professional_type,
      speciality, validated_at)
    values (p_tenant_id, p_email, p_name, p_role, p_password_hash, p_registry, p_type, p_speciality,
      case when p_registry is not null then now() end)
    on conflict (email) do nothing returning id
$$;

do $$
declare
  door regprocedure;
begin
  for door in
    select p.oid from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname = any (array[
      'spend_mail_allowance', 'forget_links', 'record_link_event', 'invite', 'mail_receiver', 'mail_invitation', 'assert_administrator',
      'create_invitation', 'resend_invitation', 'revoke_invitation', 'create_tenant', 'invite_administrator',
      'open_invitation', 'find_invitation', 'admit', 'accept_invitation', 'accept_invitation_elsewhere',
      'session_stands', 'end_links', 'request_email_change', 'find_email_confirmation', 'confirm_email', 'request_password_reset',
      'find_password_reset', 'reset_password', 'set_up_person'])
  loop
    execute format('alter function %s owner to parecer_definer', door);
    execute format('revoke all on function %s from public', door);
  end loop;
end $$;
grant execute on function
  app.create_invitation(text, text, text, text, text, text, bytea, interval, uuid, bytea, bytea, bytea),
  app.resend_invitation(uuid, bytea, interval, uuid, bytea, bytea, bytea), app.revoke_invitation(uuid),
  app.create_tenant(text, text, text, text, bytea, interval, uuid, bytea, bytea, bytea),
  app.invite_administrator(uuid, text, text, bytea, interval, uuid, bytea, bytea, bytea) to parecer_app;
grant execute on function app.spend_mail_allowance(bytea, integer, interval), app.forget_links(), app.find_invitation(bytea),
  app.accept_invitation(bytea, text, text, text),
  app.accept_invitation_elsewhere(bytea, text, text, text, bytea, interval, uuid, bytea, bytea, bytea),
  app.request_email_change(uuid, uuid, text, text, bytea, interval, uuid, bytea, bytea, uuid, bytea, text, bytea),
  app.find_email_confirmation(bytea), app.confirm_email(bytea, uuid, bytea, text),
  app.request_password_reset(text, bytea, integer, bytea, integer, bytea, interval, uuid, bytea, text), app.find_password_reset(bytea),
  app.reset_password(bytea, text, uuid, bytea, text) to parecer_auth;
grant execute on function app.set_up_person(uuid, text, text, text, text, text, text, text) to parecer_owner;

-- @down
drop trigger users_end_links on users;
drop function app.end_links();
drop function app.set_up_person(uuid, text, text, text, text, text, text, text);
drop function app.reset_password(bytea, text, uuid, bytea, text), app.find_password_reset(bytea),
  app.request_password_reset(text, bytea, integer, bytea, integer, bytea, interval, uuid, bytea, text),
  app.confirm_email(bytea, uuid, bytea, text), app.find_email_confirmation(bytea),
  app.request_email_change(uuid, uuid, text, text, bytea, interval, uuid, bytea, bytea, uuid, bytea, text, bytea),
  app.session_stands(uuid),
  app.accept_invitation_elsewhere(bytea, text, text, text, bytea, interval, uuid, bytea, bytea, bytea),
  app.accept_invitation(bytea, text, text, text), app.admit(invitations, text, text, text, text),
  app.find_invitation(bytea), app.open_invitation(bytea, uuid),
  app.invite_administrator(uuid, text, text, bytea, interval, uuid, bytea, bytea, bytea),
  app.create_tenant(text, text, text, text, bytea, interval, uuid, bytea, bytea, bytea), app.revoke_invitation(uuid),
  app.resend_invitation(uuid, bytea, interval, uuid, bytea, bytea, bytea),
  app.create_invitation(text, text, text, text, text, text, bytea, interval, uuid, bytea, bytea, bytea),
  app.assert_administrator(), app.mail_invitation(uuid, text, uuid, bytea, bytea, bytea),
  app.invite(uuid, uuid, text, text, text, text, text, text, bytea, interval, uuid, bytea, bytea, bytea),
  app.mail_receiver(bytea, uuid, uuid, bytea),
  app.record_link_event(text, uuid, uuid, text, text), app.forget_links(), app.spend_mail_allowance(bytea, integer, interval);
drop table mail_allowances, password_resets, email_confirmations, invitations;
create function app.create_tenant(p_slug text, p_name text, p_admin_email text, p_admin_name text, p_password_hash text)
  returns uuid
  language plpgsql volatile security definer set search_path = '' as $$
declare
  born uuid;
begin
  if not app.is_platform() then
    raise exception 'only an administrator of the install creates tenants' using errcode = '42501';
  end if;
  insert into public.tenants (slug, name) values (p_slug, p_name) returning id into born;
  insert into public.users (tenant_id, email, name, password_hash, role)
    values (born, lower(p_admin_email), p_admin_name, p_password_hash, 'administrator');
  return born;
end $$;
alter function app.create_tenant(text, text, text, text, text) owner to parecer_definer;
revoke all on function app.create_tenant(text, text, text, text, text) from public;
grant execute on function app.create_tenant(text, text, text, text, text) to parecer_app;
grant insert on users to parecer_app;
revoke update (email, email_confirmed_at) on users from parecer_definer;
alter table users drop column email_confirmed_at;
