-- Guessing passwords gets slower with every miss, counted here so that it is slow over all processes together. What is
-- counted goes by keyed hashes made by the program: neither an e-mail nor an address can be read from this table, and
-- accounts that do not exist are counted like those that do.

create table password_checks (
  -- HMAC over an account, a network, or an account in a network
  key bytea not null,
  kind text not null,
  -- misses in a row (pair), or in the hour that began at counted_since (network, account)
  misses integer not null default 0,
  counted_since timestamptz not null default now(),
  closed_until timestamptz,
  -- when the account was last entered from this network
  succeeded_at timestamptz,
  updated_at timestamptz not null default now(),
  constraint password_checks_pkey primary key (key),
  constraint password_checks_key_check check (octet_length(key) = 32),
  constraint password_checks_kind_check check (kind in ('pair', 'network', 'account')),
  constraint password_checks_misses_check check (misses >= 0)
);
alter table password_checks enable row level security;
alter table password_checks force row level security;
create policy definer_password_checks on password_checks to parecer_definer using (true) with check (true);
grant select, insert, update, delete on password_checks to parecer_definer;

-- Seconds until a password may be tried for this account from this network; 0 when it may be now. Others' misses close
-- neither a network nor an account for who entered it from here within thirty days.
create function app.password_check_wait(p_account bytea, p_pair bytea, p_network bytea) returns integer
  language sql stable security definer set search_path = '' as $$
  select coalesce(least(900, greatest(0, ceil(extract(epoch from max(c.closed_until) - clock_timestamp())))), 0)::integer
    from public.password_checks c
   where c.key = p_pair
      or (c.key in (p_account, p_network) and not exists (
           select 1 from public.password_checks own
            where own.key = p_pair and own.succeeded_at > now() - interval '30 days'))
$$;

-- Counts a try as a miss before the password is looked at, so that a thousand tries at once are a thousand misses; gives
-- the seconds to wait instead when it may not be tried now. The pair closes for 1, 2, 4 … seconds from the fifth miss in
-- a row on, never for more than 15 minutes. Where the account was entered from this network within thirty days it closes
-- for five seconds at most, and for a minute from the fortieth miss in a row on: a neighbour's misses do not keep its owner
-- out, and nobody gets a hundred tries an hour. A network may miss 50 times an hour, over all accounts, before it closes in
-- the same manner, and an account 40 times from networks it was not entered from.
create function app.begin_password_check(p_account bytea, p_pair bytea, p_network bytea) returns integer
  language plpgsql volatile security definer set search_path = '' as $$
declare
  wait integer;
  known boolean;
begin
  -- one account at a time, then one network at a time: always in this order, so that nobody waits in a circle
  insert into public.password_checks as c (key, kind) values (p_account, 'account'), (p_pair, 'pair')
    on conflict (key) do update set updated_at = clock_timestamp();
  wait := app.password_check_wait(p_account, p_pair, p_network);
  if wait > 0 then
    return wait;
  end if;
  select coalesce(c.succeeded_at > now() - interval '30 days', false) into known
    from public.password_checks c where c.key = p_pair;
  update public.password_checks c set misses = n.misses, counted_since = clock_timestamp(),
    closed_until = case when n.misses >= 5 then clock_timestamp() + make_interval(secs => least(
      case when not known then 900 when n.misses < 40 then 5 else 60 end, 2 ^ least(n.misses - 5, 10))) end
    from (select case when p.counted_since < now() - interval '1 day' then 0 else p.misses end + 1 as misses
            from public.password_checks p where p.key = p_pair) n
   where c.key = p_pair;
  if not known then
    update public.password_checks c set misses = n.misses, counted_since = n.since,
      closed_until = case when n.misses >= 40 then n.since + interval '1 hour' end
      from (select case when fresh then p.misses else 0 end + 1 as misses,
                   case when fresh then p.counted_since else clock_timestamp() end as since
              from public.password_checks p,
                   lateral (select p.counted_since > clock_timestamp() - interval '1 hour' as fresh) f
             where p.key = p_account) n
     where c.key = p_account;
  end if;
  insert into public.password_checks as c (key, kind, misses) values (p_network, 'network', 1)
    on conflict (key) do update set
      misses = case when c.counted_since > clock_timestamp() - interval '1 hour' then c.misses else 0 end + 1,
      counted_since = case when c.counted_since > clock_timestamp() - interval '1 hour' then c.counted_since
        else clock_timestamp() end,
      closed_until = case when c.counted_since > clock_timestamp() - interval '1 hour' and c.misses >= 49
        then clock_timestamp() + make_interval(secs => least(900, 2 ^ least((c.misses - 49) / 5, 10))) end,
      updated_at = clock_timestamp();
  return 0;
end $$;

-- The password was right: the try was no miss, and this network is one the account is entered from.
create function app.password_check_passed(p_account bytea, p_pair bytea, p_network bytea) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  known boolean;
begin
  select c.succeeded_at is not null and c.succeeded_at > now() - interval '30 days' into known
    from public.password_checks c where c.key = p_pair;
  if not coalesce(known, false) then
    update public.password_checks c set misses = greatest(0, c.misses - 1),
      closed_until = case when c.misses > 40 then c.closed_until end
     where c.key = p_account;
  end if;
  update public.password_checks c set misses = 0, closed_until = null, succeeded_at = clock_timestamp(),
    updated_at = clock_timestamp() where c.key = p_pair;
  update public.password_checks c set misses = greatest(0, c.misses - 1),
    closed_until = case when c.misses > 50 then c.closed_until end
   where c.key = p_network;
end $$;

create function app.purge_password_checks() returns integer
  language sql volatile security definer set search_path = '' as $$
  with gone as (
    delete from public.password_checks d
     where d.key in (
       select c.key from public.password_checks c
        where c.updated_at < now() - interval '1 day'
          and coalesce(c.succeeded_at < now() - interval '30 days', true)
          for update skip locked)
    returning 1
  )
  select count(*)::integer from gone
$$;

alter function app.password_check_wait(bytea, bytea, bytea) owner to parecer_definer;
alter function app.begin_password_check(bytea, bytea, bytea) owner to parecer_definer;
alter function app.password_check_passed(bytea, bytea, bytea) owner to parecer_definer;
alter function app.purge_password_checks() owner to parecer_definer;
revoke all on function app.password_check_wait(bytea, bytea, bytea), app.begin_password_check(bytea, bytea, bytea),
  app.password_check_passed(bytea, bytea, bytea), app.purge_password_checks() from public;
grant execute on function app.password_check_wait(bytea, bytea, bytea),
  app.begin_password_check(bytea, bytea, bytea), app.password_check_passed(bytea, bytea, bytea),
  app.purge_password_checks() to parecer_auth;

-- @down
drop function app.password_check_wait(bytea, bytea, bytea), app.begin_password_check(bytea, bytea, bytea),
  app.password_check_passed(bytea, bytea, bytea), app.purge_password_checks();
drop table password_checks;
