-- Who somebody is at a provider of identities (OpenID Connect). Like the account it belongs to no organisation and is looked for before one is
-- known. Issuer and subject together are a person there; the label is what they are called, and proves nothing.
create table linked_identity (
    id         uuid not null,
    account_id uuid not null,
    issuer     text not null,
    subject    text not null,
    label      text not null,
    linked_at  timestamptz not null,
    used_at    timestamptz,
    constraint linked_identity_id_pk primary key (id),
    constraint linked_identity_account_id_fk foreign key (account_id) references account (id),
    constraint linked_identity_issuer_subject_uk unique (issuer, subject),
    constraint linked_identity_account_id_issuer_uk unique (account_id, issuer),
    constraint linked_identity_subject_ck check (length(subject) between 1 and 255),
    constraint linked_identity_label_ck check (length(label) <= 254)
);
grant select, insert, update, delete on linked_identity to baribhara_app;

-- Somebody on the way to a provider: for ten minutes, back once, in the browser that went. Known by the SHA-256 of what only the provider and
-- that browser were told. session_id is the session that asks for a link or, at sign-in, the one that the browser had until then.
create table provider_request (
    state_hash   text not null,
    browser_hash text not null,
    nonce_hash   text not null,
    provider     text not null,
    purpose      text not null,
    account_id   uuid,
    session_id   uuid,
    next_page    text,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    constraint provider_request_state_hash_pk primary key (state_hash),
    constraint provider_request_account_id_fk foreign key (account_id) references account (id),
    constraint provider_request_session_id_fk foreign key (session_id) references account_session (id) on delete cascade,
    constraint provider_request_purpose_ck check (purpose in ('SIGN_IN', 'LINK')),
    constraint provider_request_account_id_ck check ((purpose = 'LINK') = (account_id is not null)),
    constraint provider_request_session_id_ck check (account_id is null or session_id is not null)
);
create index provider_request_account_id_ix on provider_request (account_id) where account_id is not null;
create index provider_request_session_id_ix on provider_request (session_id) where session_id is not null;
create index provider_request_created_at_ix on provider_request (created_at);
grant select, insert, update, delete on provider_request to baribhara_app;
