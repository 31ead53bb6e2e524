-- The extensions the schema document names, where the image has them. None is needed to run; whoever wants to search by
-- vectors, keep coordinates or log every statement finds them ready. Runs once, when the data volume is empty.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['timescaledb', 'vector', 'postgis', 'pgaudit'] loop
    if exists (select from pg_available_extensions where name = wanted) then
      execute format('create extension if not exists %I', wanted);
    else
      raise notice 'extension % is not in this image', wanted;
    end if;
  end loop;
end $$;
