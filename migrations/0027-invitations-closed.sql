-- Invitations say nothing about addresses of other tenants, are worth no more than who sent them, and who was removed
-- can be invited again: his address is free from that moment on.

-- Letters of one size leave files of one size: what is sealed cannot be made smaller, what an attacker sends could.
alter table mails alter column sealed set storage external;

-- Both letters are looked at before the address is: an error that depends on the one chosen would tell which it was.
create or replace function app.mail_invitation(p_tenant_id uuid, p_email text, p_mail_id uuid, p_letter bytea,
    p_letter_elsewhere bytea, p_receiver_key bytea) returns void
  language plpgsql volatile set search_path = '' as $$
begin
  if (octet_length(p_letter) between 30 and 65536 and octet_length(p_letter_elsewhere) = octet_length(p_letter))
    is not true then
    raise exception 'an invitation has two letters of one size' using errcode = '23514', constraint = 'mails_sealed_check';
  end if;
  if not app.spend_mail_allowance(sha256(convert_to('invitations of ' || p_tenant_id, 'UTF8')), 100, '1 hour') then
    raise exception 'the tenant has sent its invitations of this hour'
      using errcode = '23514', constraint = 'invitations_allowance_check';
  end if;
  perform app.mail_receiver(p_receiver_key, p_mail_id, p_tenant_id,
    case when exists (select 1 from public.users u where u.email = p_email) then p_letter_elsewhere else p_letter end);
end $$;

create function app.has_administrator(p_tenant_id uuid) returns boolean
  language sql stable set search_path = '' as $$
  select exists (select 1 from public.users u
                  where u.tenant_id = p_tenant_id and u.role = 'administrator' and u.deleted_at is null)
$$;

-- Whether an invitation can be accepted: by a tenant that is active, from somebody who still may invite. The install
-- invites only where nobody else can.
create function app.invitation_stands(p_invitation public.invitations) returns boolean
  language sql stable set search_path = '' as $$
  select p_invitation.accepted_at is null and p_invitation.revoked_at is null and p_invitation.expires_at > now()
    and exists (select 1 from public.tenants t where t.id = p_invitation.tenant_id and t.status = 'active')
    and case when p_invitation.invited_by is null then not app.has_administrator(p_invitation.tenant_id)
        else exists (select 1 from public.users u
                      where u.id = p_invitation.invited_by and u.tenant_id = p_invitation.tenant_id
                        and u.role = 'administrator' and u.deleted_at is null) end
$$;
alter function app.has_administrator(uuid) owner to parecer_definer;
alter function app.invitation_stands(invitations) owner to parecer_definer;
revoke all on function app.has_administrator(uuid), app.invitation_stands(invitations) from public;

-- A row is locked only by who may change something of it.
grant update (updated_at) on tenants to parecer_definer;

-- The invitation a token opens, held with its tenant until the transaction ends; none when it does not stand. The tenant
-- comes first, as where the install invites, and nothing is judged before both are held.
create or replace function app.open_invitation(p_token_hash bytea, p_id uuid) returns public.invitations
  language plpgsql volatile set search_path = '' as $$
declare
  held public.invitations;
begin
  perform 1 from public.tenants t
    where t.id = (select i.tenant_id from public.invitations i where i.token_hash = p_token_hash or i.id = p_id)
      for no key update;
  select i.* into held from public.invitations i where i.token_hash = p_token_hash or i.id = p_id for update;
  if app.invitation_stands(held) then
    return held;
  end if;
  return null;
end $$;

create or replace function app.find_invitation(p_token_hash bytea)
  returns table (tenant_id uuid, tenant_name text, email text, name text)
  language sql stable security definer set search_path = '' as $$
  select i.tenant_id, t.name, i.email, i.name
    from public.invitations i join public.tenants t on t.id = i.tenant_id
   where i.token_hash = p_token_hash and app.invitation_stands(i)
$$;

-- Who sends an invitation again is who invites from now on.
create or replace function app.resend_invitation(p_id uuid, p_token_hash bytea, p_lifetime interval, p_mail_id uuid,
    p_letter bytea, p_letter_elsewhere bytea, p_receiver_key bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  receiver text;
begin
  perform app.assert_administrator();
  update public.invitations i
     set token_hash = p_token_hash, expires_at = now() + p_lifetime, mails_sent = i.mails_sent + 1,
         invited_by = app.current_actor()
   where i.id = p_id and i.tenant_id = app.current_tenant() and i.accepted_at is null and i.revoked_at is null
  returning i.email into receiver;
  if not found then
    return false;
  end if;
  delete from public.email_confirmations c where c.invitation_id = p_id;
  perform app.mail_invitation(app.current_tenant(), receiver, p_mail_id, p_letter, p_letter_elsewhere, p_receiver_key);
  return true;
end $$;

-- For a tenant that has no administrator, since the invitation was lost or the last one is gone. Earlier invitations of
-- the install end. Who accepts one at this moment holds the tenant, and is seen.
create or replace function app.invite_administrator(p_tenant_id uuid, p_email text, p_name text, p_token_hash bytea,
    p_lifetime interval, p_mail_id uuid, p_letter bytea, p_letter_elsewhere bytea, p_receiver_key bytea) returns void
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.is_platform() then
    raise exception 'only an administrator of the install invites one' using errcode = '42501';
  end if;
  perform 1 from public.tenants t where t.id = p_tenant_id and t.status in ('active', 'suspended') for no key update;
  if not found then
    raise exception 'nobody is invited into a tenant that ends' using errcode = '23514', constraint = 'tenants_transition_check';
  end if;
  if app.has_administrator(p_tenant_id) then
    raise exception 'the tenant has an administrator'
      using errcode = '23514', constraint = 'tenants_has_administrator_check';
  end if;
  update public.invitations i set revoked_at = now()
   where i.tenant_id = p_tenant_id and i.role = 'administrator' and i.accepted_at is null and i.revoked_at is null;
  perform app.invite(p_tenant_id, null, p_email, p_name, 'administrator', null, null, null, p_token_hash, p_lifetime,
    p_mail_id, p_letter, p_letter_elsewhere, p_receiver_key);
end $$;

-- The address of who is removed is kept nowhere: he can be invited again, by anybody, and signs in nowhere meanwhile.
create function app.free_address() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  new.email := new.id || '@removed.invalid';
  return new;
end $$;
revoke all on function app.free_address() from public;
create trigger users_free_address before insert or update on users
  for each row when (new.deleted_at is not null and new.role <> 'service') execute function app.free_address();

-- the owner too is subject to row security; here he rewrites every tenant's rows
alter table users no force row level security;
update users set version = version where deleted_at is not null and role <> 'service';
alter table users force row level security;

-- such an address is nobody's, so that none can be taken before its time
alter table users add constraint users_removed_check
  check ((deleted_at is not null and role <> 'service') = (email like '%@removed.invalid'));
alter table invitations add constraint invitations_no_removed_check
  check (email not like '%@removed.invalid' or accepted_at is not null or revoked_at is not null);
alter table email_confirmations add constraint email_confirmations_no_removed_check
  check (email not like '%@removed.invalid');

-- Invitations of somebody who is no administrator any more end with that, and those that brought him lose his address.
create function app.end_invitations() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if new.role <> 'administrator' or new.deleted_at is not null then
    update public.invitations i set revoked_at = now()
     where i.tenant_id = new.tenant_id and i.invited_by = new.id and i.accepted_at is null and i.revoked_at is null;
  end if;
  if new.email <> old.email then
    update public.invitations i set email = new.email
     where i.tenant_id = new.tenant_id and (i.accepted_at is not null or i.revoked_at is not null)
       and (i.accepted_user_id = new.id or i.email = old.email);
  end if;
  return null;
end $$;
alter function app.end_invitations() owner to parecer_definer;
revoke all on function app.end_invitations() from public;
create trigger users_end_invitations after update of role, deleted_at on users
  for each row when ((new.role, new.deleted_at) is distinct from (old.role, old.deleted_at))
  execute function app.end_invitations();

-- @down
drop trigger users_end_invitations on users;
drop function app.end_invitations();
alter table email_confirmations drop constraint email_confirmations_no_removed_check;
alter table invitations drop constraint invitations_no_removed_check;
-- addresses that were freed do not come back
alter table users drop constraint users_removed_check;
drop trigger users_free_address on users;
drop function app.free_address();
create or replace function app.invite_administrator(p_tenant_id uuid, p_email text, p_name text, p_token_hash bytea,
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
create or replace function app.resend_invitation(p_id uuid, p_token_hash bytea, p_lifetime interval, p_mail_id uuid,
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
create or replace function app.find_invitation(p_token_hash bytea)
  returns table (tenant_id uuid, tenant_name text, email text, name text)
  language sql stable security definer set search_path = '' as $$
  select i.tenant_id, t.name, i.email, i.name
    from public.invitations i join public.tenants t on t.id = i.tenant_id
   where i.token_hash = p_token_hash and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
     and t.status = 'active'
$$;
create or replace function app.open_invitation(p_token_hash bytea, p_id uuid) returns public.invitations
  language sql volatile set search_path = '' as $$
  select i.* from public.invitations i join public.tenants t on t.id = i.tenant_id
   where (i.token_hash = p_token_hash or i.id = p_id)
     and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and t.status = 'active'
     for update of i
$$;
revoke update (updated_at) on tenants from parecer_definer;
drop function app.invitation_stands(invitations);
drop function app.has_administrator(uuid);
create or replace function app.mail_invitation(p_tenant_id uuid, p_email text, p_mail_id uuid, p_letter bytea,
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
alter table mails alter column sealed set storage extended;
