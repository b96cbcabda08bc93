-- What is held of a tenant, by lease: the balances of the journal's accounts, kept so that billing finds an advance at once.
create table lease_holding (
    organisation_id integer not null default current_organisation(),
    lease_id        uuid not null,
    deposit         numeric(14, 2) not null default 0,
    advance         numeric(14, 2) not null default 0,
    -- the most of the advance that goes to one month's rent; empty: the whole rent
    advance_monthly numeric(14, 2),
    constraint lease_holding_lease_id_pk primary key (organisation_id, lease_id),
    constraint lease_holding_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint lease_holding_deposit_ck check (deposit >= 0),
    constraint lease_holding_advance_ck check (advance >= 0),
    constraint lease_holding_advance_monthly_ck check (advance_monthly > 0)
);
-- a deposit is held of many, an advance of few: a run looks through these alone
create index lease_holding_advance_ix on lease_holding (organisation_id, lease_id) where advance > 0;
alter table lease_holding enable row level security;
alter table lease_holding force row level security;
create policy lease_holding_own on lease_holding to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on lease_holding to baribhara_app;
grant select, update on lease_holding to baribhara_batch;

-- Advance that went to an invoice.
create table advance_application (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    invoice_id      uuid not null,
    lease_id        uuid not null,
    amount          numeric(14, 2) not null,
    applied_on      date not null,
    constraint advance_application_id_pk primary key (organisation_id, id),
    constraint advance_application_invoice_id_fk foreign key (organisation_id, invoice_id) references invoice (organisation_id, id),
    constraint advance_application_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint advance_application_amount_ck check (amount > 0)
);
create index advance_application_invoice_id_ix on advance_application (organisation_id, invoice_id);
alter table advance_application enable row level security;
alter table advance_application force row level security;
create policy advance_application_own on advance_application to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on advance_application to baribhara_app;
grant select, insert on advance_application to baribhara_batch;

-- What was owed before the first bill here is an invoice of its own kind, so that it is paid, shown and corrected as any other is.
alter table invoice drop constraint invoice_kind_ck;
alter table invoice add constraint invoice_kind_ck check (kind in ('MONTHLY', 'ADJUSTMENT', 'LATE_FEE', 'UTILITY', 'CHARGE', 'OPENING'));
alter table invoice drop constraint invoice_corrects_ck;
alter table invoice add constraint invoice_corrects_ck
    check ((corrects_id is null) = (kind in ('MONTHLY', 'UTILITY', 'CHARGE', 'OPENING')));
alter table utility_run_line drop constraint utility_run_line_kind_ck;
alter table utility_run_line add constraint utility_run_line_kind_ck
    check (kind in ('MONTHLY', 'ADJUSTMENT', 'LATE_FEE', 'UTILITY', 'CHARGE', 'OPENING'));
alter table invoice_line drop constraint invoice_line_kind_ck;
alter table invoice_line add constraint invoice_line_kind_ck check (kind in ('RENT', 'SERVICE_CHARGE', 'PARKING', 'GAS', 'WATER',
    'ELECTRICITY', 'GENERATOR', 'LIFT', 'SECURITY', 'WASTE', 'INTERNET', 'KEY', 'REPAIR', 'OTHER', 'ROUNDING', 'LATE_FEE',
    'OPENING_BALANCE'));
alter table credit_note_line drop constraint credit_note_line_kind_ck;
alter table credit_note_line add constraint credit_note_line_kind_ck check (kind in ('RENT', 'SERVICE_CHARGE', 'PARKING', 'GAS', 'WATER',
    'ELECTRICITY', 'GENERATOR', 'LIFT', 'SECURITY', 'WASTE', 'INTERNET', 'KEY', 'REPAIR', 'OTHER', 'ROUNDING', 'LATE_FEE',
    'OPENING_BALANCE'));
alter table invoice_line drop constraint invoice_line_rule_ck;
alter table invoice_line add constraint invoice_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH',
    'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA', 'BILLED_BEFORE', 'CREDITED',
    'LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED', 'METERED',
    'METERED_REPLACED', 'METERED_SLAB', 'DEMAND', 'TARIFF_VAT', 'BROUGHT_FORWARD'));
alter table credit_note_line drop constraint credit_note_line_rule_ck;
alter table credit_note_line add constraint credit_note_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30',
    'FULL_MONTH', 'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA',
    'BILLED_BEFORE', 'CREDITED', 'LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED',
    'METERED', 'METERED_REPLACED', 'METERED_SLAB', 'DEMAND', 'TARIFF_VAT', 'BROUGHT_FORWARD'));

-- It was billed elsewhere: no month here counts it as its own (billing rules, section 10: arrears are not this month's bills).
create or replace function count_new_invoices() returns trigger language plpgsql as $$
begin
    insert into invoice_month_total as m (organisation_id, month, slot, invoices, total, outstanding)
    select organisation_id, month, pg_backend_pid() % 32, count(*), sum(total), sum(outstanding)
    from new_rows where kind <> 'OPENING' group by organisation_id, month order by organisation_id, month
    on conflict (organisation_id, month, slot) do update
        set invoices = m.invoices + excluded.invoices, total = m.total + excluded.total, outstanding = m.outstanding + excluded.outstanding;
    return null;
end $$;

create or replace function count_changed_invoices() returns trigger language plpgsql as $$
begin
    insert into invoice_month_total as m (organisation_id, month, slot, invoices, total, outstanding)
    select organisation_id, month, pg_backend_pid() % 32, sum(n), sum(total), sum(outstanding)
    from (select organisation_id, month, 1 as n, total, outstanding from new_rows where status <> 'VOID' and kind <> 'OPENING'
          union all
          select organisation_id, month, -1, -total, -outstanding from old_rows where status <> 'VOID' and kind <> 'OPENING') changes
    group by organisation_id, month
    having sum(n) <> 0 or sum(total) <> 0 or sum(outstanding) <> 0
    order by organisation_id, month
    on conflict (organisation_id, month, slot) do update
        set invoices = m.invoices + excluded.invoices, total = m.total + excluded.total, outstanding = m.outstanding + excluded.outstanding;
    return null;
end $$;
