-- How many leases a run will come to, known once it is planned: progress needs it.
alter table invoice_run add column expected integer not null default 0;

-- A run for chosen leases alone: those that are parked and shall be tried again.
alter table invoice_run add column selected boolean not null default false;
alter table batch_run add column selected boolean not null default false;
create table invoice_run_lease (
    organisation_id integer not null default current_organisation(),
    run_id          uuid not null,
    lease_id        uuid not null,
    constraint invoice_run_lease_lease_id_pk primary key (organisation_id, run_id, lease_id),
    constraint invoice_run_lease_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id),
    constraint invoice_run_lease_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id)
);
alter table invoice_run_lease enable row level security;
alter table invoice_run_lease force row level security;
create policy invoice_run_lease_own on invoice_run_lease to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on invoice_run_lease to baribhara_app;
grant select on invoice_run_lease to baribhara_batch;

-- What a dry run found, lease by lease, beside what the month before brought. The next dry run of the organisation takes it away.
create table invoice_run_preview (
    organisation_id integer not null default current_organisation(),
    run_id          uuid not null,
    lease_id        uuid not null,
    lease_code      text not null,
    bill_to         text not null,
    bill_to_bn      text,
    premises        text not null,
    premises_bn     text,
    change          text not null,
    invoices        integer not null,
    net             numeric(16, 2) not null,
    vat             numeric(16, 2) not null,
    amount          numeric(16, 2) not null,
    before          numeric(16, 2) not null,
    last_month      numeric(16, 2) not null,
    difference      numeric(16, 2) not null,
    reason          text,
    args            text,
    parked_month    date,
    constraint invoice_run_preview_lease_id_pk primary key (organisation_id, run_id, lease_id),
    constraint invoice_run_preview_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id),
    constraint invoice_run_preview_change_ck check (change in ('SAME', 'FIRST_BILL', 'MOVED_IN', 'MOVING_OUT', 'ENDED', 'TERMS_CHANGED',
        'ONE_OFF', 'CAUGHT_UP', 'UNPARKED', 'PARKED', 'BILLED_BEFORE')),
    constraint invoice_run_preview_reason_ck check (reason in ('AREA_UNKNOWN', 'VAT_EXEMPTION_REASON_MISSING', 'VAT_RATE_MISSING',
        'AMOUNT_OUT_OF_BOUNDS', 'NOT_STORABLE')),
    constraint invoice_run_preview_difference_ck check (difference = amount + before - last_month)
);
create index invoice_run_preview_change_ix on invoice_run_preview (organisation_id, run_id, change, lease_code);
create index invoice_run_preview_lease_code_ix on invoice_run_preview (organisation_id, run_id, lease_code, lease_id) where change <> 'SAME';
create index invoice_run_preview_difference_ix on invoice_run_preview (organisation_id, run_id, difference, lease_id) where change <> 'SAME';
alter table invoice_run_preview enable row level security;
alter table invoice_run_preview force row level security;
create policy invoice_run_preview_own on invoice_run_preview to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on invoice_run_preview to baribhara_app;
grant select, insert, delete on invoice_run_preview to baribhara_batch;
