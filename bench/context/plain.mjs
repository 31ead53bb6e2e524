/** The functions of the policies as they were before the proof: they believe any setting. */
export const PLAIN_FUNCTIONS = `
  create or replace function app.current_tenant() returns uuid language sql stable parallel restricted
    return nullif(current_setting('app.tenant_id', true), '')::uuid;
  create or replace function app.is_platform() returns boolean language sql stable parallel restricted
    return coalesce(current_setting('app.platform', true) = 'on', false);
  create or replace function app.current_actor() returns uuid language sql stable parallel restricted
    return nullif(current_setting('app.actor_id', true), '')::uuid;
  create or replace function app.current_levels() returns text[] language sql stable parallel restricted
    return string_to_array(current_setting('app.levels', true), ',');
  create or replace function app.is_service() returns boolean language sql stable parallel restricted
    return coalesce(current_setting('app.actor_name', true) = 'service', false);
  create or replace function app.sight_of(p_resource text) returns text language plpgsql stable parallel restricted
    security definer set search_path = '' as $$ begin return 'whole'; end $$;`;
