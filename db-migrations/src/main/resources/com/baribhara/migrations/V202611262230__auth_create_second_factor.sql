-- A second factor is a secret that a person's authenticator app shares with us (RFC 6238). Like the account it belongs to no organisation and is
-- asked for before one is known. The secret is sealed by the application. last_step is the half minute of the last code that was taken:
-- none counts twice. Until a first code has confirmed it, nothing is asked.
create table second_factor (
    account_id   uuid not null,
    secret       bytea not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint,
    constraint second_factor_account_id_pk primary key (account_id),
    constraint second_factor_account_id_fk foreign key (account_id) references account (id),
    constraint second_factor_last_step_ck check (confirmed_at is null or last_step is not null)
);
grant select, insert, update, delete on second_factor to baribhara_app;

-- What opens the door once without the app. Kept only so that it is recognised (HMAC under the installation's key).
create table recovery_code (
    account_id uuid not null,
    mac        bytea not null,
    made_at    timestamptz not null,
    used_at    timestamptz,
    constraint recovery_code_account_id_mac_pk primary key (account_id, mac),
    constraint recovery_code_account_id_fk foreign key (account_id) references second_factor (account_id) on delete cascade
);
grant select, insert, update, delete on recovery_code to baribhara_app;

-- Somebody has shown the password, or was named by a provider (its key), and is asked for the second factor: known by the SHA-256 of 256 random
-- bits, for five minutes, once.
create table sign_in_challenge (
    hash       text not null,
    account_id uuid not null,
    provider   text,
    attempts   smallint not null default 0,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint sign_in_challenge_hash_pk primary key (hash),
    constraint sign_in_challenge_account_id_fk foreign key (account_id) references account (id)
);
create index sign_in_challenge_account_id_ix on sign_in_challenge (account_id);
create index sign_in_challenge_created_at_ix on sign_in_challenge (created_at);
grant select, insert, update, delete on sign_in_challenge to baribhara_app;

alter table account_session
    drop constraint account_session_end_reason_ck,
    add constraint account_session_end_reason_ck check (end_reason in
        ('SIGNED_OUT', 'SIGNED_IN_ANEW', 'ENDED_FROM_ELSEWHERE', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'ACCOUNT_DISABLED', 'SECOND_FACTOR_CHANGED'));
alter table delivery
    drop constraint delivery_kind_ck,
    add constraint delivery_kind_ck check (kind in ('RECOVERY_CODE', 'REGISTRATION_CODE', 'ACCOUNT_EXISTS', 'INVITATION', 'CONTACT_CODE',
                                                    'CONTACT_CHANGED', 'PASSWORD_CHANGED', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'SPARE_CODE_USED'));
