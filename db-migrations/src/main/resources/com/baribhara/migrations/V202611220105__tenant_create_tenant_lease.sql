create table tenant (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    code            text not null,
    name            text not null,
    name_bn         text,
    phone           text,
    nid             text,
    email           text,
    account_id      uuid,
    created_at      timestamptz not null,
    version         integer not null default 0,
    constraint tenant_id_pk primary key (organisation_id, id),
    constraint tenant_code_uk unique (organisation_id, code),
    constraint tenant_account_id_uk unique (organisation_id, account_id),
    constraint tenant_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint tenant_account_id_fk foreign key (account_id) references account (id),
    constraint tenant_code_ck check (code ~ '^[A-Za-z0-9._/-]{1,40}$'),
    constraint tenant_phone_ck check (phone ~ '^\+8801[3-9][0-9]{8}$'),
    -- 10 digits (smart card), 13 (old card), 17 (birth year before the 13)
    constraint tenant_nid_ck check (nid ~ '^([0-9]{10}|[0-9]{13}|(19|20)[0-9]{15})$')
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant_own on tenant to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on tenant to baribhara_app;
grant select (organisation_id, id, name, name_bn) on tenant to baribhara_batch;

create table lease (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    code            text not null,
    unit_id         uuid not null,
    tenant_id       uuid not null,
    starts_on       date not null,
    ends_on         date,
    -- the first day billed here; later than starts_on when earlier months were billed elsewhere
    billed_from     date not null,
    rent            numeric(14, 2) not null,
    due_day         smallint not null,
    proration       text not null,
    "use"           text not null,
    vat_mode        text not null,
    vat_exemption   text,
    status          text not null,
    created_at      timestamptz not null,
    version         integer not null default 0,
    constraint lease_id_pk primary key (organisation_id, id),
    constraint lease_code_uk unique (organisation_id, code),
    constraint lease_unit_id_fk foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    constraint lease_tenant_id_fk foreign key (organisation_id, tenant_id) references tenant (organisation_id, id),
    constraint lease_code_ck check (code ~ '^[A-Za-z0-9._/-]{1,40}$'),
    constraint lease_ends_on_ck check (ends_on >= starts_on),
    constraint lease_billed_from_ck check (billed_from >= starts_on),
    constraint lease_rent_ck check (rent > 0),
    constraint lease_due_day_ck check (due_day between 1 and 28),
    constraint lease_proration_ck check (proration in ('ACTUAL_DAYS_IN_MONTH', 'FIXED_30_DAYS', 'FULL_MONTH')),
    constraint lease_use_ck check ("use" in ('RESIDENTIAL', 'COMMERCIAL')),
    constraint lease_vat_mode_ck check (vat_mode in ('NONE', 'ADDED', 'INCLUDED')),
    -- VAT is for non-residential premises only
    constraint lease_use_vat_mode_ck check ("use" = 'COMMERCIAL' or vat_mode = 'NONE'),
    constraint lease_status_ck check (status in ('DRAFT', 'ACTIVE', 'TERMINATED', 'CANCELLED')),
    -- a unit is let to one lease at a time
    constraint lease_unit_id_period_ex exclude using gist
        (organisation_id with =, unit_id with =, daterange(starts_on, ends_on, '[]') with &&)
        where (status in ('ACTIVE', 'TERMINATED'))
);
create index lease_tenant_id_ix on lease (organisation_id, tenant_id);
create index lease_unit_id_ix on lease (organisation_id, unit_id);
alter table lease enable row level security;
alter table lease force row level security;
create policy lease_own on lease to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on lease to baribhara_app;
grant select on lease to baribhara_batch;

create table lease_charge (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    lease_id        uuid not null,
    code            text not null,
    kind            text not null,
    basis           text not null,
    -- taka a month (MONTHLY), taka once (ONE_OFF), or taka a square foot and month (PER_AREA)
    amount          numeric(14, 4) not null,
    prorated        boolean not null,
    -- from/to bound a recurring charge; a ONE_OFF is charged in the month of starts_on
    starts_on       date,
    ends_on         date,
    version         integer not null default 0,
    constraint lease_charge_id_pk primary key (organisation_id, id),
    constraint lease_charge_lease_id_code_uk unique (organisation_id, lease_id, code),
    constraint lease_charge_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint lease_charge_code_ck check (code ~ '^[A-Za-z0-9._/-]{1,40}$'),
    constraint lease_charge_kind_ck check (kind in ('SERVICE_CHARGE', 'PARKING', 'GAS', 'WATER', 'ELECTRICITY', 'GENERATOR', 'LIFT',
        'SECURITY', 'WASTE', 'INTERNET', 'KEY', 'REPAIR', 'OTHER')),
    constraint lease_charge_basis_ck check (basis in ('MONTHLY', 'PER_AREA', 'ONE_OFF')),
    constraint lease_charge_amount_ck check (amount > 0 and (basis = 'PER_AREA' or amount = round(amount, 2))),
    constraint lease_charge_one_off_ck check (basis <> 'ONE_OFF' or (starts_on is not null and ends_on is null and not prorated)),
    constraint lease_charge_ends_on_ck check (ends_on >= starts_on)
);
alter table lease_charge enable row level security;
alter table lease_charge force row level security;
create policy lease_charge_own on lease_charge to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update, delete on lease_charge to baribhara_app;
grant select on lease_charge to baribhara_batch;
