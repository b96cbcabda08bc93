-- Keys that sign access tokens, shared by all nodes. The private half is wrapped (AES-256-GCM) under the installation's key-encryption
-- key, which never enters the database.
create table signing_key (
    kid                 text not null,
    algorithm           text not null,
    public_jwk          text not null,
    wrapped_private_key bytea not null,
    created_at          timestamptz not null,
    retired_at          timestamptz,
    constraint signing_key_kid_pk primary key (kid),
    constraint signing_key_algorithm_ck check (algorithm in ('RS256', 'ES256'))
);
grant select, insert, update on signing_key to baribhara_app;
