-- Roles that an organisation makes itself of the permissions there are, and who has them. The six standard roles stay in account_role; what
-- they may do is told by the product.
create table custom_role (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    name            text not null,
    name_bn         text,
    created_at      timestamptz not null,
    constraint custom_role_id_pk primary key (organisation_id, id),
    constraint custom_role_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint custom_role_organisation_id_ck check (organisation_id <> 0)
);
create unique index custom_role_name_uk on custom_role (organisation_id, lower(name));

create table custom_role_permission (
    organisation_id integer not null default current_organisation(),
    role_id         uuid not null,
    permission      text not null,
    constraint custom_role_permission_permission_pk primary key (organisation_id, role_id, permission),
    constraint custom_role_permission_role_id_fk foreign key (organisation_id, role_id) references custom_role (organisation_id, id)
        on delete cascade
);

create table account_custom_role (
    organisation_id integer not null default current_organisation(),
    account_id      uuid not null,
    role_id         uuid not null,
    constraint account_custom_role_role_id_pk primary key (organisation_id, account_id, role_id),
    constraint account_custom_role_account_id_fk foreign key (account_id) references account (id),
    constraint account_custom_role_role_id_fk foreign key (organisation_id, role_id) references custom_role (organisation_id, id)
);
create index account_custom_role_account_id_ix on account_custom_role (account_id);
create index account_custom_role_role_id_ix on account_custom_role (organisation_id, role_id);

alter table custom_role enable row level security;
alter table custom_role force row level security;
create policy custom_role_own on custom_role to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update, delete on custom_role to baribhara_app;

alter table custom_role_permission enable row level security;
alter table custom_role_permission force row level security;
create policy custom_role_permission_own on custom_role_permission to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on custom_role_permission to baribhara_app;

alter table account_custom_role enable row level security;
alter table account_custom_role force row level security;
create policy account_custom_role_own on account_custom_role to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on account_custom_role to baribhara_app;

-- An account always has a standard role or this: one that is told by its custom roles alone. So its organisation is found at sign-in.
alter table account_role drop constraint account_role_role_ck;
alter table account_role add constraint account_role_role_ck
    check (role in ('ADMIN', 'OWNER', 'MANAGER', 'ACCOUNTANT', 'CARETAKER', 'TENANT', 'CUSTOM'));

create or replace view staff_overview with (security_invoker = true) as
select r.organisation_id, a.id, a.username, a.display_name as name, a.display_name_bn as name_bn, a.status, a.created_at,
       string_agg(r.role, ',' order by array_position(array['OWNER', 'MANAGER', 'ACCOUNTANT', 'CARETAKER', 'CUSTOM'], r.role)) as roles
from account_role r
join account a on a.id = r.account_id
where r.organisation_id = (select current_organisation()) and r.role not in ('ADMIN', 'TENANT')
group by r.organisation_id, a.id;

-- What an account's own roles let it do, joined by commas, asked when a token is made: before any policy can let a row through, and so with
-- its owner's rights.
create policy custom_role_permission_owner on custom_role_permission for select to baribhara_owner using (true);
create policy account_custom_role_owner on account_custom_role for select to baribhara_owner using (true);
create function custom_permissions_of(organisation integer, account uuid) returns text
    language sql stable security definer set search_path = public
    as $$ select coalesce(string_agg(distinct p.permission, ','), '')
          from account_custom_role r
          join custom_role_permission p on p.organisation_id = r.organisation_id and p.role_id = r.role_id
          where r.organisation_id = organisation and r.account_id = account $$;
revoke all on function custom_permissions_of(integer, uuid) from public;
grant execute on function custom_permissions_of(integer, uuid) to baribhara_app;
