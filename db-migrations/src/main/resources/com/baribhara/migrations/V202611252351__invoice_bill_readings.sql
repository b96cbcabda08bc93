-- Utilities are billed from reading to reading: the days may lie in several months, and the month is that of the last one. A tenant who
-- has two meters read on different days may get two invoices that begin on the same day.
alter table invoice drop constraint invoice_period_ck;
alter table invoice add constraint invoice_period_ck check (period_start <= period_end and period_end >= month
    and period_end < month + interval '1 month' and (period_start >= month or kind in ('UTILITY', 'ADJUSTMENT', 'LATE_FEE')));

-- What the meter showed, for lines that come of it.
alter table invoice_line add column meter text;
alter table invoice_line add column reading_before numeric(12, 3);
alter table invoice_line add column reading_now numeric(12, 3);
alter table invoice_line drop constraint invoice_line_rule_ck;
alter table invoice_line add constraint invoice_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH',
    'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA', 'BILLED_BEFORE', 'CREDITED',
    'LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED', 'METERED',
    'METERED_REPLACED', 'METERED_SLAB', 'DEMAND', 'TARIFF_VAT'));
alter table credit_note_line add column meter text;
alter table credit_note_line add column reading_before numeric(12, 3);
alter table credit_note_line add column reading_now numeric(12, 3);
alter table credit_note_line drop constraint credit_note_line_rule_ck;
alter table credit_note_line add constraint credit_note_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30',
    'FULL_MONTH', 'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA',
    'BILLED_BEFORE', 'CREDITED', 'LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED',
    'METERED', 'METERED_REPLACED', 'METERED_SLAB', 'DEMAND', 'TARIFF_VAT'));

-- Which readings are billed, by which invoice, and as what: where a reading is other by now, the next run posts the difference.
create table metered_use (
    organisation_id integer not null default current_organisation(),
    meter_id        uuid not null,
    read_on         date not null,
    lease_id        uuid not null,
    invoice_id      uuid not null,
    -- the meter and the day of the reading it begins with: another meter where it was replaced in between
    before_meter_id uuid not null,
    before_on       date not null,
    reading_before  numeric(12, 3) not null,
    reading_now     numeric(12, 3) not null,
    units           numeric(14, 3) not null,
    constraint metered_use_read_on_pk primary key (organisation_id, meter_id, read_on),
    constraint metered_use_meter_id_fk foreign key (organisation_id, meter_id) references meter (organisation_id, id),
    constraint metered_use_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint metered_use_invoice_id_fk foreign key (organisation_id, invoice_id) references invoice (organisation_id, id)
);
create index metered_use_before_ix on metered_use (organisation_id, before_meter_id, before_on);
create index metered_use_lease_id_ix on metered_use (organisation_id, lease_id);
create index metered_use_invoice_id_ix on metered_use (organisation_id, invoice_id);
alter table metered_use enable row level security;
alter table metered_use force row level security;
create policy metered_use_own on metered_use to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on metered_use to baribhara_app;
grant select, insert, update on metered_use to baribhara_batch;

alter table parked_lease drop constraint parked_lease_reason_ck;
alter table parked_lease add constraint parked_lease_reason_ck check (reason in ('AREA_UNKNOWN', 'VAT_EXEMPTION_REASON_MISSING',
    'VAT_RATE_MISSING', 'AMOUNT_OUT_OF_BOUNDS', 'METER_UNPRICED', 'TARIFF_MISSING', 'READING_MISSING', 'READING_REJECTED', 'NOT_STORABLE'));
alter table invoice_run_preview drop constraint invoice_run_preview_reason_ck;
alter table invoice_run_preview add constraint invoice_run_preview_reason_ck check (reason in ('AREA_UNKNOWN',
    'VAT_EXEMPTION_REASON_MISSING', 'VAT_RATE_MISSING', 'AMOUNT_OUT_OF_BOUNDS', 'METER_UNPRICED', 'TARIFF_MISSING', 'READING_MISSING',
    'READING_REJECTED', 'NOT_STORABLE'));
