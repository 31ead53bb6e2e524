-- Mail waits here until it has left. It is queued by the transaction that is its reason, so that no letter speaks of
-- something that was rolled back. Address and text are sealed by the program: whoever reads the table, a backup of it
-- included, finds neither a person nor a link that would open his account.

create table mails (
  id uuid not null,
  -- null: the install's own
  tenant_id uuid references tenants (id) on delete cascade,
  sealed bytea,
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_try_at timestamptz not null default now(),
  sent_at timestamptz,
  died_at timestamptz,
  failure varchar(20),
  constraint mails_pkey primary key (id),
  constraint mails_sealed_check check (octet_length(sealed) between 30 and 65536),
  -- what left, or never will, keeps nothing of its content
  constraint mails_emptied_check check ((sealed is null) = (sent_at is not null or died_at is not null)),
  constraint mails_one_end_check check (sent_at is null or died_at is null)
);
create index idx_mails_due on mails (next_try_at) where sealed is not null;
create index idx_mails_tenant_id on mails (tenant_id);
create index idx_mails_created_at on mails (created_at);
alter table mails enable row level security;
alter table mails force row level security;
create policy definer_mails on mails to parecer_definer using (true) with check (true);
grant select, insert, update, delete on mails to parecer_definer;

create function app.ring_mail() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  perform pg_catalog.pg_notify('parecer_mail', '');
  return null;
end $$;
create trigger mails_ring after insert on mails for each statement execute function app.ring_mail();

-- For whoever works in a signed context: the mail is the tenant's, or the install's own.
create function app.queue_mail(p_id uuid, p_sealed bytea) returns void
  language plpgsql volatile security definer set search_path = '' as $$
begin
  if app.current_tenant() is null and not app.is_platform() then
    raise exception 'mail needs a tenant, or an administrator of the install' using errcode = '42501';
  end if;
  insert into public.mails (id, tenant_id, sealed) values (p_id, app.current_tenant(), p_sealed);
end $$;

-- For credentials, which know a tenant but have no context.
create function app.queue_credential_mail(p_id uuid, p_tenant_id uuid, p_sealed bytea) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into public.mails (id, tenant_id, sealed) values (p_id, p_tenant_id, p_sealed)
$$;

-- Takes due mails for as long as the lease; nobody else gets them meanwhile. One that was taken p_max times and came to
-- no end has killed its workers: it dies instead of the next one.
create function app.claim_mails(p_limit integer, p_lease interval, p_max integer)
  returns table (id uuid, sealed bytea, attempts integer)
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.mails m set died_at = clock_timestamp(), sealed = null, failure = 'crashed'
   where m.sealed is not null and m.attempts >= p_max and m.next_try_at <= clock_timestamp();
  return query
    with due as materialized (
      select d.id from public.mails d where d.sealed is not null and d.next_try_at <= clock_timestamp()
       order by d.next_try_at limit p_limit for update skip locked)
    update public.mails m set attempts = m.attempts + 1, next_try_at = clock_timestamp() + p_lease
      from due where m.id = due.id
    returning m.id, m.sealed, m.attempts;
end $$;

create function app.mail_sent(p_id uuid) returns void
  language sql volatile security definer set search_path = '' as $$
  update public.mails set sent_at = clock_timestamp(), sealed = null, failure = null
   where id = p_id and sealed is not null
$$;

-- Null for p_again: never again. Only who holds the lease may say so.
create function app.mail_failed(p_id uuid, p_attempt integer, p_failure text, p_again interval) returns void
  language sql volatile security definer set search_path = '' as $$
  update public.mails
     set failure = p_failure, next_try_at = coalesce(clock_timestamp() + p_again, next_try_at),
         died_at = case when p_again is null then clock_timestamp() end,
         sealed = case when p_again is not null then sealed end
   where id = p_id and attempts = p_attempt and sealed is not null
$$;

create function app.count_mails() returns table (waiting bigint, dead bigint)
  language sql stable security definer set search_path = '' as $$
  select count(*) filter (where sealed is not null), count(*) filter (where died_at is not null) from public.mails
$$;

create function app.forget_mails(p_older_than interval) returns void
  language sql volatile security definer set search_path = '' as $$
  delete from public.mails where created_at < now() - p_older_than and sealed is null
$$;

alter function app.queue_mail(uuid, bytea) owner to parecer_definer;
alter function app.queue_credential_mail(uuid, uuid, bytea) owner to parecer_definer;
alter function app.claim_mails(integer, interval, integer) owner to parecer_definer;
alter function app.mail_sent(uuid) owner to parecer_definer;
alter function app.mail_failed(uuid, integer, text, interval) owner to parecer_definer;
alter function app.count_mails() owner to parecer_definer;
alter function app.forget_mails(interval) owner to parecer_definer;
revoke all on function app.queue_mail(uuid, bytea), app.queue_credential_mail(uuid, uuid, bytea),
  app.claim_mails(integer, interval, integer), app.mail_sent(uuid), app.mail_failed(uuid, integer, text, interval),
  app.count_mails(), app.forget_mails(interval) from public;
grant execute on function app.queue_mail(uuid, bytea) to parecer_app;
grant execute on function app.queue_credential_mail(uuid, uuid, bytea), app.claim_mails(integer, interval, integer),
  app.mail_sent(uuid), app.mail_failed(uuid, integer, text, interval), app.count_mails(), app.forget_mails(interval)
  to parecer_auth;

-- @down
drop function app.queue_mail(uuid, bytea), app.queue_credential_mail(uuid, uuid, bytea),
  app.claim_mails(integer, interval, integer), app.mail_sent(uuid), app.mail_failed(uuid, integer, text, interval),
  app.count_mails(), app.forget_mails(interval);
drop table mails;
drop function app.ring_mail();
