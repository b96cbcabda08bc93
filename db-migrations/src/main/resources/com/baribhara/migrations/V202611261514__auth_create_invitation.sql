-- An organisation asks somebody to join it. Open until it is taken, taken back or too old; a contact has one open invitation of an organisation.
-- The code is kept only so that it is recognised (HMAC under the installation's key).
create table invitation (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    contact         text not null,
    role            text not null,
    tenant_id       uuid,
    name            text not null,
    name_bn         text,
    language        text not null,
    code_mac        bytea not null,
    attempts        smallint not null default 0,
    invited_by      text not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    accepted_at     timestamptz,
    revoked_at      timestamptz,
    account_id      uuid,
    constraint invitation_id_pk primary key (organisation_id, id),
    constraint invitation_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint invitation_tenant_id_fk foreign key (organisation_id, tenant_id) references tenant (organisation_id, id),
    constraint invitation_account_id_fk foreign key (account_id) references account (id),
    constraint invitation_role_ck check (role in ('OWNER', 'MANAGER', 'ACCOUNTANT', 'CARETAKER', 'TENANT')),
    constraint invitation_tenant_id_ck check ((role = 'TENANT') = (tenant_id is not null)),
    constraint invitation_language_ck check (language in ('en', 'bn')),
    constraint invitation_accepted_at_ck check ((accepted_at is null) = (account_id is null))
);
create unique index invitation_open_uk on invitation (organisation_id, contact) where accepted_at is null and revoked_at is null;
create unique index invitation_address_uk on invitation (id);
create index invitation_tenant_id_ix on invitation (organisation_id, tenant_id) where tenant_id is not null;
create index invitation_account_id_ix on invitation (account_id) where account_id is not null;
alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_own on invitation to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
create policy invitation_owner on invitation for select to baribhara_owner using (true);
grant select, insert, update on invitation to baribhara_app;

-- Whoever takes an invitation is not signed in: the organisation must be known before a policy can let the row through. Runs with its
-- owner's rights, and tells nobody anything else.
create function invitation_organisation(invitation uuid) returns uuid
    language sql stable security definer set search_path = public
    as $$ select o.uid from invitation i join organisation o on o.id = i.organisation_id where i.id = invitation $$;
revoke all on function invitation_organisation(uuid) from public;
grant execute on function invitation_organisation(uuid) to baribhara_app;
