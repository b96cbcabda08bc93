-- From the small key of rows back to the id that travels, for whoever sends something out for many organisations.
create function organisation_uid(organisation_key integer) returns uuid
    language sql stable security definer set search_path = public
    as $$ select uid from organisation o where o.id = organisation_key $$;
revoke all on function organisation_uid(integer) from public;
grant execute on function organisation_uid(integer) to baribhara_batch;
