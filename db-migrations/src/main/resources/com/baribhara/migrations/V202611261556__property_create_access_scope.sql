-- Whoever has a row here sees only the buildings named with it, in this organisation; whoever has none sees all of them. An owner always
-- sees all.
create table access_scope (
    organisation_id integer not null default current_organisation(),
    account_id      uuid not null,
    set_by          text not null,
    set_at          timestamptz not null,
    constraint access_scope_account_id_pk primary key (organisation_id, account_id),
    constraint access_scope_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint access_scope_account_id_fk foreign key (account_id) references account (id)
);
create index access_scope_account_id_ix on access_scope (account_id);
alter table access_scope enable row level security;
alter table access_scope force row level security;
create policy access_scope_own on access_scope to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
create policy access_scope_owner on access_scope for select to baribhara_owner using (true);
grant select, insert, update, delete on access_scope to baribhara_app;

create table access_scope_property (
    organisation_id integer not null default current_organisation(),
    account_id      uuid not null,
    property_id     uuid not null,
    constraint access_scope_property_property_id_pk primary key (organisation_id, account_id, property_id),
    constraint access_scope_property_account_id_fk foreign key (organisation_id, account_id)
        references access_scope (organisation_id, account_id) on delete cascade,
    constraint access_scope_property_property_id_fk foreign key (organisation_id, property_id) references property (organisation_id, id)
);
create index access_scope_property_property_id_ix on access_scope_property (organisation_id, property_id);
alter table access_scope_property enable row level security;
alter table access_scope_property force row level security;
create policy access_scope_property_own on access_scope_property to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
create policy access_scope_property_owner on access_scope_property for select to baribhara_owner using (true);
grant select, insert, delete on access_scope_property to baribhara_app;

create policy account_role_owner on account_role for select to baribhara_owner using (true);

-- The buildings an account sees, as the text of an array; empty when it sees all. Asked once a transaction, when the organisation is set,
-- before any policy can let a row through: with its owner's rights.
create function scope_of(organisation integer, account uuid) returns text
    language plpgsql stable security definer set search_path = public
    as $$
    begin
        if not exists (select from access_scope s where s.organisation_id = organisation and s.account_id = account)
            or exists (select from account_role r
                       where r.organisation_id = organisation and r.account_id = account and r.role = 'OWNER') then
            return '';
        end if;
        return (select coalesce(array_agg(p.property_id)::text, '{}') from access_scope_property p
                where p.organisation_id = organisation and p.account_id = account);
    end $$;
revoke all on function scope_of(integer, uuid) from public;
grant execute on function scope_of(integer, uuid) to baribhara_app;

-- What the transaction may see, set beside its organisation.
create function current_scope() returns uuid[]
    language sql stable parallel safe
    as $$ select nullif(current_setting('baribhara.scope', true), '')::uuid[] $$;

-- True or nothing: policies ask whether it is not null, which the planner takes for nearly certain, so that for whoever sees all its
-- estimates, and with them its plans, stay as they were.
create function unlimited() returns boolean
    language sql stable parallel safe
    as $$ select case when nullif(current_setting('baribhara.scope', true), '') is null then true end $$;
