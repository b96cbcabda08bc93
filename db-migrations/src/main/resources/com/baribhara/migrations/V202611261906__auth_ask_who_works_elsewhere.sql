-- Whether an account has a role in another organisation than that of the transaction; not which, nor what. Whoever lets people out of one
-- organisation must know that they are not let out of another's. Runs with its owner's rights: the policies show one's own organisation alone.
create function works_elsewhere(account uuid) returns boolean
    language sql stable security definer set search_path = public
    as $$ select exists (select from account_role r where r.account_id = account and r.organisation_id <> current_organisation()) $$;
revoke all on function works_elsewhere(uuid) from public;
grant execute on function works_elsewhere(uuid) to baribhara_app;
