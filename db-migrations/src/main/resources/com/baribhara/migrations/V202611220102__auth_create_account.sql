-- An account is one person's (or the system's) way in. It belongs to no organisation; its roles do.
create table account (
    id              uuid not null,
    username        text not null,
    display_name    text not null,
    display_name_bn text,
    password_hash   text not null,
    locale          text not null default 'en',
    bangla_digits   boolean not null default true,
    status          text not null,
    created_at      timestamptz not null,
    version         integer not null default 0,
    constraint account_id_pk primary key (id),
    constraint account_username_uk unique (username),
    constraint account_username_ck check (username = lower(username) and username ~ '^[^\s]{3,254}$'),
    constraint account_locale_ck check (locale in ('en', 'bn')),
    constraint account_status_ck check (status in ('ACTIVE', 'DISABLED'))
);
grant select, insert, update on account to baribhara_app;

create table account_role (
    organisation_id integer not null default current_organisation(),
    account_id      uuid not null,
    role            text not null,
    constraint account_role_account_id_role_pk primary key (organisation_id, account_id, role),
    constraint account_role_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint account_role_account_id_fk foreign key (account_id) references account (id),
    constraint account_role_role_ck check (role in ('ADMIN', 'OWNER', 'MANAGER', 'ACCOUNTANT', 'CARETAKER', 'TENANT')),
    -- the installation has administrators and nothing else; nobody else has them
    constraint account_role_admin_ck check ((organisation_id = 0) = (role = 'ADMIN'))
);
create index account_role_account_id_ix on account_role (account_id);
alter table account_role enable row level security;
alter table account_role force row level security;
create policy account_role_own on account_role to baribhara_app
    using (organisation_id = (select current_organisation()) or account_id = (select current_account()))
    with check (organisation_id = (select current_organisation()));
grant select, insert, delete on account_role to baribhara_app;

-- At sign-in only the account is known: its organisations must be readable before one is set.
create policy organisation_member on organisation for select to baribhara_app
    using (id in (select r.organisation_id from account_role r where r.account_id = (select current_account())));
