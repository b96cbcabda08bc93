create table invoice (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    number          bigint not null,
    kind            text not null,
    lease_id        uuid not null,
    tenant_id       uuid not null,
    unit_id         uuid not null,
    month           date not null,
    period_start    date not null,
    period_end      date not null,
    issued_on       date not null,
    due_on          date not null,
    -- as they were on the day of issue: an issued document never changes its words
    bill_to         text not null,
    bill_to_bn      text,
    premises        text not null,
    premises_bn     text,
    net             numeric(14, 2) not null,
    vat             numeric(14, 2) not null,
    total           numeric(14, 2) not null,
    outstanding     numeric(14, 2) not null,
    status          text not null,
    run_id          uuid,
    version         integer not null default 0,
    constraint invoice_id_pk primary key (organisation_id, id),
    constraint invoice_number_uk unique (organisation_id, number),
    constraint invoice_lease_id_period_start_kind_uk unique (organisation_id, lease_id, period_start, kind),
    constraint invoice_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint invoice_tenant_id_fk foreign key (organisation_id, tenant_id) references tenant (organisation_id, id),
    constraint invoice_unit_id_fk foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    constraint invoice_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id),
    constraint invoice_number_ck check (number > 0),
    constraint invoice_kind_ck check (kind in ('MONTHLY')),
    constraint invoice_month_ck check (extract(day from month) = 1),
    constraint invoice_period_ck check (period_start between month and period_end and period_end < month + interval '1 month'),
    constraint invoice_total_ck check (total = net + vat and total >= 0),
    constraint invoice_outstanding_ck check (outstanding between 0 and total),
    constraint invoice_status_ck check (status in ('ISSUED', 'PARTIALLY_PAID', 'PAID', 'CREDITED', 'VOID'))
);
create index invoice_month_ix on invoice (organisation_id, month, number);
create index invoice_tenant_id_ix on invoice (organisation_id, tenant_id);
alter table invoice enable row level security;
alter table invoice force row level security;
create policy invoice_own on invoice to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on invoice to baribhara_app;
grant select, insert on invoice to baribhara_batch;

-- A line keeps what made it (rule, days, quantity, rate), so that it can explain itself in any language.
create table invoice_line (
    organisation_id integer not null default current_organisation(),
    invoice_id      uuid not null,
    line_no         smallint not null,
    kind            text not null,
    rule            text not null,
    from_date       date not null,
    to_date         date not null,
    days            smallint not null,
    basis_days      smallint not null,
    quantity        numeric(12, 3) not null,
    rate            numeric(14, 4) not null,
    net             numeric(14, 2) not null,
    vat_percent     numeric(5, 2) not null,
    vat             numeric(14, 2) not null,
    amount          numeric(14, 2) not null,
    constraint invoice_line_line_no_pk primary key (organisation_id, invoice_id, line_no),
    constraint invoice_line_invoice_id_fk foreign key (organisation_id, invoice_id) references invoice (organisation_id, id),
    constraint invoice_line_kind_ck check (kind in ('RENT', 'SERVICE_CHARGE', 'PARKING', 'GAS', 'WATER', 'ELECTRICITY', 'GENERATOR',
        'LIFT', 'SECURITY', 'WASTE', 'INTERNET', 'KEY', 'REPAIR', 'OTHER', 'ROUNDING')),
    constraint invoice_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH', 'NOT_PRORATED',
        'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA')),
    constraint invoice_line_amount_ck check (amount = net + vat)
);
alter table invoice_line enable row level security;
alter table invoice_line force row level security;
create policy invoice_line_own on invoice_line to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on invoice_line to baribhara_app, baribhara_batch;
