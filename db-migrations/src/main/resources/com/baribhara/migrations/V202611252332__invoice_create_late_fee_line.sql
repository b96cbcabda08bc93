-- The invoices a run of late fees has to look at, chosen when it is planned and forgotten when it ends.
create table late_fee_candidate (
    organisation_id integer not null default current_organisation(),
    run_id          uuid not null,
    lease_id        uuid not null,
    invoice_id      uuid not null,
    batch_run_id    uuid not null,
    constraint late_fee_candidate_invoice_id_pk primary key (organisation_id, run_id, lease_id, invoice_id),
    constraint late_fee_candidate_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id)
);
create index late_fee_candidate_batch_run_id_ix on late_fee_candidate (batch_run_id, organisation_id, lease_id);
alter table late_fee_candidate enable row level security;
alter table late_fee_candidate force row level security;
create policy late_fee_candidate_own on late_fee_candidate to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on late_fee_candidate to baribhara_batch;

-- What a run of late fees posted, or a dry one would have, invoice by invoice, with the arithmetic that explains it. A later dry run
-- takes the lines of earlier dry ones away.
create table late_fee_line (
    organisation_id integer not null default current_organisation(),
    run_id          uuid not null,
    -- the invoice that is late
    invoice_id      uuid not null,
    number          bigint not null,
    month           date not null,
    due_on          date not null,
    lease_id        uuid not null,
    lease_code      text not null,
    bill_to         text not null,
    bill_to_bn      text,
    premises        text not null,
    premises_bn     text,
    rule            text not null,
    days            smallint not null,
    quantity        numeric(12, 3) not null,
    rate            numeric(14, 4) not null,
    fee             numeric(14, 2) not null,
    -- what earlier documents charged of it
    before          numeric(14, 2) not null,
    amount          numeric(14, 2) not null,
    constraint late_fee_line_invoice_id_pk primary key (organisation_id, run_id, invoice_id),
    constraint late_fee_line_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id),
    constraint late_fee_line_rule_ck check (rule in ('LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY',
        'LATE_FEE_DAILY_CAPPED')),
    constraint late_fee_line_amount_ck check (amount = fee - before and amount > 0)
);
create index late_fee_line_lease_code_ix on late_fee_line (organisation_id, run_id, lease_code, invoice_id);
alter table late_fee_line enable row level security;
alter table late_fee_line force row level security;
create policy late_fee_line_own on late_fee_line to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on late_fee_line to baribhara_app;
grant select, insert, delete on late_fee_line to baribhara_batch;

-- What moved the balance of an invoice after it was booked; the booking itself has the invoice's own id. Invoices, which are most
-- entries, are in neither index.
create index journal_entry_invoice_id_ix on journal_entry (organisation_id, invoice_id) where kind <> 'INVOICE';
create index journal_entry_posted_at_ix on journal_entry (organisation_id, posted_at) where kind <> 'INVOICE';

alter table invoice_line drop constraint invoice_line_rule_ck;
alter table invoice_line add constraint invoice_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH',
    'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA', 'BILLED_BEFORE',
    'LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED'));
alter table credit_note_line drop constraint credit_note_line_rule_ck;
alter table credit_note_line add constraint credit_note_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30',
    'FULL_MONTH', 'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA',
    'BILLED_BEFORE', 'LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED'));
