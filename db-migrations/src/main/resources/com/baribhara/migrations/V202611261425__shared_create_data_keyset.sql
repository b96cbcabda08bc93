-- The keys that seal personal data (AES-256-GCM) and make its marks (HMAC-SHA256), as Tink keysets, each wrapped under a key derived from the
-- installation's key-encryption key, which never enters the database. One row: all nodes and all organisations share it.
create table data_keyset (
    id         smallint not null,
    sealing    bytea not null,
    marking    bytea not null,
    -- since when the present key seals
    renewed_at timestamptz not null,
    -- when keys were last added, preferred or taken away: other nodes know it a little later
    changed_at timestamptz not null,
    -- when all rows were last found to be under the present key; null: not yet
    swept_at   timestamptz,
    version    integer not null default 0,
    constraint data_keyset_id_pk primary key (id),
    constraint data_keyset_id_ck check (id = 1)
);
grant select, insert, update on data_keyset to baribhara_app;
