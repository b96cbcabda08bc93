-- The number of an identity card is sealed by the application, bound to its row; the mark (a keyed hash) finds a number that is known whole.
-- The column that had it in clear is emptied when the application starts: SQL has no key, and should have none. It goes with a later release.
alter table tenant
    add column nid_sealed bytea,
    add column nid_mark bytea,
    add constraint tenant_nid_mark_ck check ((nid_sealed is null) = (nid_mark is null));
create index tenant_nid_mark_ix on tenant (organisation_id, nid_mark) where nid_mark is not null;

-- To find which organisations have rows that are in clear or under a former key; the rows themselves are written as their organisation.
grant select (nid, nid_sealed, nid_mark) on tenant to baribhara_batch;

-- An upload has the same numbers in it, and lies here until it is worked off.
alter table portfolio_import_part add column sealed boolean not null default false;
