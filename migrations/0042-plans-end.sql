-- What a person takes from the public by another status, or marks as a patient's, is not brought out by the clock afterwards.

-- The post's own plans end; what a planned release will change is refused, as the trash refuses it. An end that is due stays:
-- it is what the clock is doing just now, and it brings nothing out.
create function app.leave_plan() returns trigger
  language plpgsql volatile set search_path = '' as $$
begin
  if tg_when = 'BEFORE' then
    if exists (select 1 from public.post_schedules s
                where s.tenant_id = new.tenant_id and s.post_id = new.id and s.state = 'planned' and s.release_id is not null
                  and not (s.action = 'unpublish' and s.planned_for <= now())) then
      raise exception 'a planned release changes this post'
        using errcode = '23514', constraint = 'posts_in_release_check', table = 'posts';
    end if;
    new.scheduled_at := null;
    new.scheduled_revision := null;
    new.unpublish_at := null;
    if new.status = 'scheduled' then
      new.status := 'draft';
    end if;
    return new;
  end if;
  update public.post_schedules s
     set state = 'cancelled',
         reason = case when new.compliance_level = 'phi' and old.compliance_level is distinct from 'phi'
                    then 'patient' else 'unpublished' end
   where s.tenant_id = new.tenant_id and s.post_id = new.id and s.state = 'planned' and s.release_id is null
     and not (s.action = 'unpublish' and s.planned_for <= now());
  return null;
end $$;
-- Not where a plan that ended makes a draft of its post: app.mirror_schedule() does that, inside of a trigger. The names come
-- after posts_hide_patient, which changes the status without naming it.
create trigger posts_leave_plan before update of status, compliance_level on posts for each row
  when ((new.status in ('draft', 'private') and old.status is distinct from new.status and pg_trigger_depth() = 0)
    or (new.compliance_level = 'phi' and old.compliance_level is distinct from 'phi'))
  execute function app.leave_plan();
create trigger posts_leave_plan_ended after update of status, compliance_level on posts for each row
  when ((new.status in ('draft', 'private') and old.status is distinct from new.status and pg_trigger_depth() = 0)
    or (new.compliance_level = 'phi' and old.compliance_level is distinct from 'phi'))
  execute function app.leave_plan();

-- @down
drop trigger posts_leave_plan_ended on posts;
drop trigger posts_leave_plan on posts;
drop function app.leave_plan();
