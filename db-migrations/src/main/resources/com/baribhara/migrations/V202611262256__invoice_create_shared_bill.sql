-- A supplier's bill of a building that its units share: what was entered, and the part of each. The part of a lease is a charge of it, once,
-- in the month of charged_on: the monthly run reads it with the other charges of the lease, and bills or credits what it differs by.
create table shared_bill (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    property_id     uuid not null,
    kind            text not null,
    number          text not null,
    period_start    date not null,
    period_end      date not null,
    amount          numeric(12, 2) not null,
    basis           text not null,
    vacancy         text not null,
    note            text,
    status          text not null,
    reason          text,
    entered_by      text not null,
    entered_at      timestamptz not null,
    changed_by      text,
    changed_at      timestamptz,
    version         integer not null default 0,
    constraint shared_bill_id_pk primary key (organisation_id, id),
    constraint shared_bill_property_id_fk foreign key (organisation_id, property_id) references property (organisation_id, id),
    constraint shared_bill_kind_ck check (
        kind in ('WATER', 'GAS', 'ELECTRICITY', 'GENERATOR', 'LIFT', 'SECURITY', 'WASTE', 'INTERNET', 'OTHER')),
    constraint shared_bill_period_ck check (period_end >= period_start),
    constraint shared_bill_amount_ck check (amount > 0),
    constraint shared_bill_basis_ck check (basis in ('AREA', 'EQUAL', 'PERSONS', 'FIXED')),
    constraint shared_bill_vacancy_ck check (vacancy in ('LANDLORD', 'TENANTS')),
    constraint shared_bill_status_ck check (status in ('POSTED', 'WITHDRAWN'))
);
-- the same bill is not entered twice; one that was withdrawn may be entered anew
create unique index shared_bill_number_uk on shared_bill (organisation_id, property_id, kind, number) where status = 'POSTED';
create index shared_bill_entered_at_ix on shared_bill (organisation_id, entered_at, id);
alter table shared_bill enable row level security;
alter table shared_bill force row level security;
create policy shared_bill_own on shared_bill to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
create policy shared_bill_scope on shared_bill as restrictive to baribhara_app
    using ((select unlimited()) is not null or property_id = any ((select current_scope())::uuid[]));
grant select, insert, update on shared_bill to baribhara_app;
grant select on shared_bill to baribhara_batch;

create table shared_bill_part (
    organisation_id integer not null default current_organisation(),
    bill_id         uuid not null,
    part_no         smallint not null,
    unit_id         uuid not null,
    -- null: the landlord's own, for days on which nobody lived there
    lease_id        uuid,
    from_date       date not null,
    to_date         date not null,
    days            smallint not null,
    -- of the unit: square feet, 1, persons, or shares; times the days; and that of all parts together
    weight          numeric(12, 3) not null,
    taken           numeric(12, 3) not null,
    whole           numeric(12, 3) not null,
    amount          numeric(12, 2) not null,
    charged_on      date,
    constraint shared_bill_part_part_no_pk primary key (organisation_id, bill_id, part_no),
    constraint shared_bill_part_bill_id_fk foreign key (organisation_id, bill_id) references shared_bill (organisation_id, id),
    constraint shared_bill_part_unit_id_fk foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    constraint shared_bill_part_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint shared_bill_part_amount_ck check (amount >= 0),
    constraint shared_bill_part_charged_on_ck check ((lease_id is null) = (charged_on is null))
);
create index shared_bill_part_lease_id_ix on shared_bill_part (organisation_id, lease_id) where lease_id is not null;
create index shared_bill_part_unit_id_ix on shared_bill_part (organisation_id, unit_id);
alter table shared_bill_part enable row level security;
alter table shared_bill_part force row level security;
create policy shared_bill_part_own on shared_bill_part to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
create function shared_bill_seen(organisation integer, thing uuid) returns boolean language plpgsql stable parallel safe cost 1
    as $f$ begin return exists (select from shared_bill t where t.organisation_id = organisation and t.id = thing); end $f$;
create policy shared_bill_part_scope on shared_bill_part as restrictive to baribhara_app
    using ((select unlimited()) is not null or shared_bill_seen(organisation_id, bill_id));
grant select, insert, delete on shared_bill_part to baribhara_app;
grant select on shared_bill_part to baribhara_batch;

alter table invoice_line drop constraint invoice_line_rule_ck;
alter table invoice_line add constraint invoice_line_rule_ck check (rule in (
    'WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH', 'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH',
    'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA', 'BILLED_BEFORE', 'GIVEN_BEFORE', 'CREDITED', 'LATE_FEE_FLAT', 'LATE_FEE_PERCENT',
    'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED', 'METERED', 'METERED_REPLACED', 'METERED_SLAB',
    'DEMAND', 'TARIFF_VAT', 'BROUGHT_FORWARD', 'SHARED_AREA', 'SHARED_EQUAL', 'SHARED_PERSONS', 'SHARED_FIXED',
    'SHARED_AREA_TENANTS', 'SHARED_EQUAL_TENANTS', 'SHARED_PERSONS_TENANTS', 'SHARED_FIXED_TENANTS'));
alter table credit_note_line drop constraint credit_note_line_rule_ck;
alter table credit_note_line add constraint credit_note_line_rule_ck check (rule in (
    'WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH', 'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH',
    'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA', 'BILLED_BEFORE', 'GIVEN_BEFORE', 'CREDITED', 'LATE_FEE_FLAT', 'LATE_FEE_PERCENT',
    'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED', 'METERED', 'METERED_REPLACED', 'METERED_SLAB',
    'DEMAND', 'TARIFF_VAT', 'BROUGHT_FORWARD', 'SHARED_AREA', 'SHARED_EQUAL', 'SHARED_PERSONS', 'SHARED_FIXED',
    'SHARED_AREA_TENANTS', 'SHARED_EQUAL_TENANTS', 'SHARED_PERSONS_TENANTS', 'SHARED_FIXED_TENANTS'));
