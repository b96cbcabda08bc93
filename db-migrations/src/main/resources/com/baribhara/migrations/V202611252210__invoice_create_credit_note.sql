-- An invoice may correct another: what was billed too little, a fee for paying late. The revision counts them, so that none is posted
-- twice; 0 is the first of a period and in force, and one that becomes void gives it up, which leaves its period free.
alter table invoice add column corrects_id uuid;
alter table invoice add column revision smallint not null default 0;
alter table invoice add column reason text;
alter table invoice add column credited numeric(14, 2) not null default 0;
alter table invoice drop constraint invoice_kind_ck;
alter table invoice add constraint invoice_kind_ck check (kind in ('MONTHLY', 'ADJUSTMENT', 'LATE_FEE', 'UTILITY', 'CHARGE'));
alter table invoice add constraint invoice_corrects_ck check ((corrects_id is null) = (kind in ('MONTHLY', 'UTILITY', 'CHARGE')));
alter table invoice add constraint invoice_reason_ck check (reason in ('TERMS_CHANGED', 'READING_CORRECTED', 'LATE'));
alter table invoice add constraint invoice_credited_ck check (credited between 0 and total - outstanding);
alter table invoice add constraint invoice_corrects_id_fk foreign key (organisation_id, corrects_id)
    references invoice (organisation_id, id);
alter table invoice drop constraint invoice_lease_id_period_start_kind_uk;
alter table invoice add constraint invoice_lease_id_period_start_kind_uk
    unique (organisation_id, lease_id, period_start, kind, revision);
alter table invoice add constraint invoice_revision_ck
    check (revision >= 0 and (revision > 0 or (corrects_id is null and status <> 'VOID')));
create index invoice_corrects_id_ix on invoice (organisation_id, corrects_id) where corrects_id is not null;

-- Since when the dated rate of a line holds (VAT, a tariff): names the row that made it.
alter table invoice_line add column rate_from date;
alter table invoice_line drop constraint invoice_line_kind_ck;
alter table invoice_line add constraint invoice_line_kind_ck check (kind in ('RENT', 'SERVICE_CHARGE', 'PARKING', 'GAS', 'WATER',
    'ELECTRICITY', 'GENERATOR', 'LIFT', 'SECURITY', 'WASTE', 'INTERNET', 'KEY', 'REPAIR', 'OTHER', 'ROUNDING', 'LATE_FEE'));
alter table invoice_line drop constraint invoice_line_rule_ck;
alter table invoice_line add constraint invoice_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH',
    'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA', 'BILLED_BEFORE'));

alter table number_sequence drop constraint number_sequence_series_ck;
alter table number_sequence add constraint number_sequence_series_ck check (series in ('INVOICE', 'CREDIT_NOTE'));

-- What is taken back of an invoice, which itself never changes its words. Amounts are negative, as the document shows them.
create table credit_note (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    number          bigint not null,
    kind            text not null,
    invoice_id      uuid not null,
    revision        smallint not null,
    lease_id        uuid not null,
    tenant_id       uuid not null,
    unit_id         uuid not null,
    month           date not null,
    period_start    date not null,
    period_end      date not null,
    issued_on       date not null,
    bill_to         text not null,
    bill_to_bn      text,
    premises        text not null,
    premises_bn     text,
    net             numeric(14, 2) not null,
    vat             numeric(14, 2) not null,
    total           numeric(14, 2) not null,
    -- what of it lowered the invoice; the rest is the tenant's credit
    applied         numeric(14, 2) not null,
    reason          text not null,
    run_id          uuid,
    version         integer not null default 0,
    constraint credit_note_id_pk primary key (organisation_id, id),
    constraint credit_note_number_uk unique (organisation_id, number),
    constraint credit_note_invoice_id_kind_revision_uk unique (organisation_id, invoice_id, kind, revision),
    constraint credit_note_invoice_id_fk foreign key (organisation_id, invoice_id) references invoice (organisation_id, id),
    constraint credit_note_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint credit_note_tenant_id_fk foreign key (organisation_id, tenant_id) references tenant (organisation_id, id),
    constraint credit_note_unit_id_fk foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    constraint credit_note_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id),
    constraint credit_note_number_ck check (number > 0),
    constraint credit_note_kind_ck check (kind in ('ADJUSTMENT', 'GOODWILL', 'WAIVER', 'WRITE_OFF', 'VOID')),
    constraint credit_note_month_ck check (extract(day from month) = 1),
    constraint credit_note_total_ck check (total = net + vat and total < 0),
    constraint credit_note_applied_ck check (applied between 0 and -total)
);
create index credit_note_lease_id_ix on credit_note (organisation_id, lease_id, issued_on);
create index credit_note_issued_on_ix on credit_note (organisation_id, issued_on, id);
create index credit_note_tenant_id_ix on credit_note (organisation_id, tenant_id);
alter table credit_note enable row level security;
alter table credit_note force row level security;
create policy credit_note_own on credit_note to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on credit_note to baribhara_app, baribhara_batch;

create table credit_note_line (like invoice_line including defaults);
alter table credit_note_line rename column invoice_id to credit_note_id;
alter table credit_note_line add constraint credit_note_line_line_no_pk primary key (organisation_id, credit_note_id, line_no);
alter table credit_note_line add constraint credit_note_line_credit_note_id_fk
    foreign key (organisation_id, credit_note_id) references credit_note (organisation_id, id);
alter table credit_note_line add constraint credit_note_line_kind_ck check (kind in ('RENT', 'SERVICE_CHARGE', 'PARKING', 'GAS', 'WATER',
    'ELECTRICITY', 'GENERATOR', 'LIFT', 'SECURITY', 'WASTE', 'INTERNET', 'KEY', 'REPAIR', 'OTHER', 'ROUNDING', 'LATE_FEE'));
alter table credit_note_line add constraint credit_note_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30',
    'FULL_MONTH', 'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA',
    'BILLED_BEFORE'));
alter table credit_note_line add constraint credit_note_line_amount_ck check (amount = net + vat);
alter table credit_note_line enable row level security;
alter table credit_note_line force row level security;
create policy credit_note_line_own on credit_note_line to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on credit_note_line to baribhara_app, baribhara_batch;

-- What a tenant has with us and owes nowhere yet, by lease: the balance of the journal's account, kept so that billing finds it at once.
create table lease_credit (
    organisation_id integer not null default current_organisation(),
    lease_id        uuid not null,
    credit          numeric(14, 2) not null,
    constraint lease_credit_lease_id_pk primary key (organisation_id, lease_id),
    constraint lease_credit_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint lease_credit_credit_ck check (credit >= 0)
);
alter table lease_credit enable row level security;
alter table lease_credit force row level security;
create policy lease_credit_own on lease_credit to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on lease_credit to baribhara_app, baribhara_batch;

-- Credit that went to an invoice.
create table credit_application (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    invoice_id      uuid not null,
    lease_id        uuid not null,
    amount          numeric(14, 2) not null,
    applied_on      date not null,
    constraint credit_application_id_pk primary key (organisation_id, id),
    constraint credit_application_invoice_id_fk foreign key (organisation_id, invoice_id) references invoice (organisation_id, id),
    constraint credit_application_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint credit_application_amount_ck check (amount > 0)
);
create index credit_application_invoice_id_ix on credit_application (organisation_id, invoice_id);
alter table credit_application enable row level security;
alter table credit_application force row level security;
create policy credit_application_own on credit_application to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on credit_application to baribhara_app, baribhara_batch;

-- The run lowers what is open of the invoices it corrects.
grant update (outstanding, credited, status, version) on invoice to baribhara_batch;

alter table invoice_run_preview drop constraint invoice_run_preview_change_ck;
alter table invoice_run_preview add constraint invoice_run_preview_change_ck check (change in ('SAME', 'FIRST_BILL', 'MOVED_IN',
    'MOVING_OUT', 'ENDED', 'TERMS_CHANGED', 'ONE_OFF', 'CAUGHT_UP', 'UNPARKED', 'PARKED', 'BILLED_BEFORE', 'ADJUSTED'));
