-- What partner sites read of custom fields: the type an editor gave a value, as far as the value bears it.

-- A value that is not what its type says is delivered as the text it is: one bad field must not take its article down.
create function app.typed_value(p_value text, p_type text) returns json
  language plpgsql immutable parallel safe set search_path = '' as $$
begin
  if p_type = 'json'
    or (p_type = 'boolean' and p_value in ('true', 'false'))
    or (p_type = 'number' and p_value ~ '^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$') then
    return p_value::json;
  end if;
  return to_json(p_value);
exception when invalid_text_representation or untranslatable_character then
  return to_json(p_value);
end $$;

create function app.typed_fields(p_fields jsonb) returns json
  language sql immutable parallel safe set search_path = '' as $$
  select coalesce(json_object_agg(f ->> 'key', app.typed_value(f ->> 'value', f ->> 'type')), '{}')
    from jsonb_array_elements(p_fields) f
$$;
revoke all on function app.typed_value(text, text), app.typed_fields(jsonb) from public;
grant execute on function app.typed_value(text, text), app.typed_fields(jsonb) to parecer_app;

-- @down
drop function app.typed_fields(jsonb);
drop function app.typed_value(text, text);
