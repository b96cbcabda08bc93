-- A run may bill what meters have counted up to a day.
alter table batch_run drop constraint batch_run_kind_ck;
alter table batch_run add constraint batch_run_kind_ck check (kind in ('MONTHLY', 'LATE_FEES', 'UTILITIES'));
alter table batch_run drop constraint batch_run_as_of_ck;
alter table batch_run add constraint batch_run_as_of_ck check ((as_of is not null) = (kind <> 'MONTHLY'));
alter table invoice_run drop constraint invoice_run_kind_ck;
alter table invoice_run add constraint invoice_run_kind_ck check (kind in ('MONTHLY', 'LATE_FEES', 'UTILITIES'));
alter table invoice_run drop constraint invoice_run_as_of_ck;
alter table invoice_run add constraint invoice_run_as_of_ck check ((as_of is not null) = (kind <> 'MONTHLY'));
create unique index invoice_run_utilities_running_uk on invoice_run (organisation_id)
    where status = 'RUNNING' and not dry_run and kind = 'UTILITIES';

-- What a run of utilities made, or a dry one would have: a row a document, or a lease that waits and why. A later dry run takes the rows
-- of earlier dry ones away.
create table utility_run_line (
    organisation_id integer not null default current_organisation(),
    run_id          uuid not null,
    lease_id        uuid not null,
    line_no         smallint not null,
    lease_code      text not null,
    bill_to         text not null,
    bill_to_bn      text,
    premises        text not null,
    premises_bn     text,
    kind            text,
    corrects_id     uuid,
    month           date not null,
    period_start    date,
    period_end      date,
    amount          numeric(14, 2) not null,
    reason          text,
    args            text,
    constraint utility_run_line_line_no_pk primary key (organisation_id, run_id, lease_id, line_no),
    constraint utility_run_line_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id),
    constraint utility_run_line_kind_ck check (kind in ('MONTHLY', 'ADJUSTMENT', 'LATE_FEE', 'UTILITY', 'CHARGE')),
    constraint utility_run_line_month_ck check (extract(day from month) = 1),
    constraint utility_run_line_reason_ck check (reason in ('AREA_UNKNOWN', 'VAT_EXEMPTION_REASON_MISSING', 'VAT_RATE_MISSING',
        'AMOUNT_OUT_OF_BOUNDS', 'METER_UNPRICED', 'TARIFF_MISSING', 'READING_MISSING', 'READING_REJECTED', 'NOT_STORABLE')),
    constraint utility_run_line_outcome_ck check ((kind is null) <> (reason is null))
);
create index utility_run_line_lease_code_ix on utility_run_line (organisation_id, run_id, lease_code, lease_id, line_no);
alter table utility_run_line enable row level security;
alter table utility_run_line force row level security;
create policy utility_run_line_own on utility_run_line to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on utility_run_line to baribhara_app;
grant select, insert, delete on utility_run_line to baribhara_batch;
