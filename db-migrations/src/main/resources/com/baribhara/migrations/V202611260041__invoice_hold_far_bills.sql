-- A bill with far too many lines, or far from the last one, waits for a person.
alter table parked_lease drop constraint parked_lease_reason_ck;
alter table parked_lease add constraint parked_lease_reason_ck check (reason in ('AREA_UNKNOWN', 'VAT_EXEMPTION_REASON_MISSING',
    'VAT_RATE_MISSING', 'AMOUNT_OUT_OF_BOUNDS', 'TOO_MANY_LINES', 'FAR_FROM_LAST_BILL', 'METER_UNPRICED', 'TARIFF_MISSING',
    'READING_MISSING', 'READING_REJECTED', 'NOT_STORABLE'));
alter table invoice_run_preview drop constraint invoice_run_preview_reason_ck;
alter table invoice_run_preview add constraint invoice_run_preview_reason_ck check (reason in ('AREA_UNKNOWN',
    'VAT_EXEMPTION_REASON_MISSING', 'VAT_RATE_MISSING', 'AMOUNT_OUT_OF_BOUNDS', 'TOO_MANY_LINES', 'FAR_FROM_LAST_BILL', 'METER_UNPRICED',
    'TARIFF_MISSING', 'READING_MISSING', 'READING_REJECTED', 'NOT_STORABLE'));
alter table utility_run_line drop constraint utility_run_line_reason_ck;
alter table utility_run_line add constraint utility_run_line_reason_ck check (reason in ('AREA_UNKNOWN', 'VAT_EXEMPTION_REASON_MISSING',
    'VAT_RATE_MISSING', 'AMOUNT_OUT_OF_BOUNDS', 'TOO_MANY_LINES', 'FAR_FROM_LAST_BILL', 'METER_UNPRICED', 'TARIFF_MISSING',
    'READING_MISSING', 'READING_REJECTED', 'NOT_STORABLE'));

-- Who let such a bill go out all the same, and why. It holds once, and for exactly what was looked at: the reason and its amounts.
create table bill_release (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    lease_id        uuid not null,
    month           date not null,
    reason          text not null,
    args            text not null,
    why             text not null,
    released_by     text not null,
    released_at     timestamptz not null,
    used_at         timestamptz,
    version         integer not null default 0,
    constraint bill_release_id_pk primary key (organisation_id, id),
    constraint bill_release_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint bill_release_month_ck check (extract(day from month) = 1),
    constraint bill_release_reason_ck check (reason in ('AREA_UNKNOWN', 'VAT_EXEMPTION_REASON_MISSING',
        'VAT_RATE_MISSING', 'AMOUNT_OUT_OF_BOUNDS', 'TOO_MANY_LINES', 'FAR_FROM_LAST_BILL', 'METER_UNPRICED', 'TARIFF_MISSING',
        'READING_MISSING', 'READING_REJECTED', 'NOT_STORABLE'))
);
create unique index bill_release_lease_id_month_uk on bill_release (organisation_id, lease_id, month) where used_at is null;
alter table bill_release enable row level security;
alter table bill_release force row level security;
create policy bill_release_own on bill_release to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on bill_release to baribhara_app;
grant select, update (used_at) on bill_release to baribhara_batch;
