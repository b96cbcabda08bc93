-- A session is what one sign-in opened: a browser or a program that renews its access tokens until it signs out, is ended or rests too long.
-- Like the account it belongs to no organisation, and is looked for before one is known.
create table account_session (
    id           uuid not null,
    account_id   uuid not null,
    address      text not null,
    user_agent   text not null,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    end_reason   text,
    constraint account_session_id_pk primary key (id),
    constraint account_session_account_id_fk foreign key (account_id) references account (id),
    constraint account_session_end_reason_ck check (end_reason in
        ('SIGNED_OUT', 'SIGNED_IN_ANEW', 'ENDED_FROM_ELSEWHERE', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'ACCOUNT_DISABLED')),
    constraint account_session_ended_at_ck check ((ended_at is null) = (end_reason is null))
);
create index account_session_account_id_ix on account_session (account_id, last_seen_at desc) where ended_at is null;
-- every node asks twice a second who was ended lately
create index account_session_ended_at_ix on account_session (ended_at) where ended_at is not null;
grant select, insert, update, delete on account_session to baribhara_app;

-- Each token that renewed, or may renew, a session: by its SHA-256, never itself. One that was used stays until its session is forgotten,
-- so that a second use is known for what it is.
create table refresh_token (
    hash       text not null,
    session_id uuid not null,
    issued_at  timestamptz not null,
    used_at    timestamptz,
    constraint refresh_token_hash_pk primary key (hash),
    constraint refresh_token_session_id_fk foreign key (session_id) references account_session (id) on delete cascade
);
create index refresh_token_session_id_ix on refresh_token (session_id);
grant select, insert, update on refresh_token to baribhara_app;
