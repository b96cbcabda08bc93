-- A person who was erased: what is left is what the law makes one keep, without a name.
alter table tenant
    add column erased_at timestamptz,
    add constraint tenant_erased_at_ck check (erased_at is null
        or name_bn is null and phone is null and nid is null and nid_sealed is null and email is null and account_id is null);
-- notices are the person's, and go with the rest
grant delete on notification to baribhara_app;
