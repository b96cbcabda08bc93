-- An account is reached, and signs in, at an e-mail address or a mobile number that was verified, beside its user name.
alter table account
    add column email text,
    add column phone text,
    add constraint account_email_uk unique (email),
    add constraint account_phone_uk unique (phone),
    add constraint account_email_ck check (email = lower(email) and email ~ '^[^\s@]+@[^\s@]+$' and length(email) <= 254),
    add constraint account_phone_ck check (phone ~ '^\+8801[3-9][0-9]{8}$');

-- A request whose maker proves a contact by the code sent there. It belongs to no organisation: nobody is signed in. The code is kept only
-- so that it is recognised (HMAC under the installation's key); account_id is null when the contact has no account.
create table verification (
    id         uuid not null,
    purpose    text not null,
    contact    text not null,
    account_id uuid,
    code_mac   bytea not null,
    attempts   smallint not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint verification_id_pk primary key (id),
    constraint verification_account_id_fk foreign key (account_id) references account (id),
    constraint verification_purpose_ck check (purpose in ('RECOVERY', 'REGISTRATION'))
);
create index verification_contact_ix on verification (contact, created_at);
create index verification_created_at_ix on verification (created_at);
create index verification_account_id_ix on verification (account_id) where account_id is not null;
grant select, insert, update, delete on verification to baribhara_app;
