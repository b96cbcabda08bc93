-- The three roles (baribhara_owner, baribhara_app, baribhara_batch) are made before the first migration, by the migration
-- program, since only an administrator may create roles. Here: what they may do in the schema.
create extension if not exists btree_gist;
grant usage on schema public to baribhara_app, baribhara_batch;

-- The organisation a transaction works for, set with set_config('baribhara.organisation', …, true); null when unset, so that a
-- transaction which forgot it sees no row at all. Policies call it as (select …): once a statement, not once a row.
create function current_organisation() returns integer
    language sql stable parallel safe
    as $$ select nullif(current_setting('baribhara.organisation', true), '')::integer $$;

-- The account a transaction works for (set beside the organisation); lets an account find its own memberships at sign-in.
create function current_account() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('baribhara.account', true), '')::uuid $$;
