-- The taxpayer's number of a tenant, sealed by the application as the number of the identity card is, with a mark that finds it.
alter table tenant
    add column tin_sealed bytea,
    add column tin_mark bytea,
    add constraint tenant_tin_mark_ck check ((tin_sealed is null) = (tin_mark is null)),
    drop constraint tenant_erased_at_ck,
    add constraint tenant_erased_at_ck check (erased_at is null
        or name_bn is null and phone is null and nid is null and nid_sealed is null and tin_sealed is null and email is null and account_id is null);
create index tenant_tin_mark_ix on tenant (organisation_id, tin_mark) where tin_mark is not null;

-- To find which organisations have rows under a former key.
grant select (tin_sealed, tin_mark) on tenant to baribhara_batch;
