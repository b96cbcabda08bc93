-- A deposit or an advance that was taken; its id is that of its entry in the journal.
create table held_receipt (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    lease_id        uuid not null,
    kind            text not null,
    amount          numeric(14, 2) not null,
    received_on     date not null,
    reference       text not null,
    -- why more may be held than the law lets a landlord take
    override        text,
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    constraint held_receipt_id_pk primary key (organisation_id, id),
    constraint held_receipt_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint held_receipt_kind_ck check (kind in ('DEPOSIT', 'ADVANCE')),
    constraint held_receipt_amount_ck check (amount > 0)
);
create index held_receipt_lease_id_ix on held_receipt (organisation_id, lease_id, received_on);
alter table held_receipt enable row level security;
alter table held_receipt force row level security;
create policy held_receipt_own on held_receipt to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on held_receipt to baribhara_app;

-- What became of all that was held of a tenant who left; once a lease.
create table deposit_settlement (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    lease_id        uuid not null,
    settled_on      date not null,
    deposit         numeric(14, 2) not null,
    advance         numeric(14, 2) not null,
    credit          numeric(14, 2) not null,
    -- what was open of earlier invoices
    owed            numeric(14, 2) not null,
    deducted        numeric(14, 2) not null,
    refund          numeric(14, 2) not null,
    shortfall       numeric(14, 2) not null,
    -- the final invoice, of what was deducted
    invoice_id      uuid,
    settled_by      text not null,
    settled_at      timestamptz not null,
    constraint deposit_settlement_id_pk primary key (organisation_id, id),
    constraint deposit_settlement_lease_id_uk unique (organisation_id, lease_id),
    constraint deposit_settlement_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint deposit_settlement_invoice_id_fk foreign key (organisation_id, invoice_id) references invoice (organisation_id, id),
    constraint deposit_settlement_refund_ck check (refund >= 0 and shortfall >= 0
        and deposit + advance + credit - owed - deducted = refund - shortfall and (refund = 0 or shortfall = 0)),
    constraint deposit_settlement_deducted_ck check (deducted >= 0 and (deducted > 0) = (invoice_id is not null))
);
alter table deposit_settlement enable row level security;
alter table deposit_settlement force row level security;
create policy deposit_settlement_own on deposit_settlement to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on deposit_settlement to baribhara_app;

-- What was deducted, and why: a line of the final invoice each.
create table deposit_deduction (
    organisation_id integer not null default current_organisation(),
    settlement_id   uuid not null,
    line_no         smallint not null,
    kind            text not null,
    amount          numeric(14, 2) not null,
    reason          text not null,
    constraint deposit_deduction_line_no_pk primary key (organisation_id, settlement_id, line_no),
    constraint deposit_deduction_settlement_id_fk foreign key (organisation_id, settlement_id)
        references deposit_settlement (organisation_id, id),
    constraint deposit_deduction_kind_ck check (kind in ('SERVICE_CHARGE', 'PARKING', 'GAS', 'WATER', 'ELECTRICITY', 'GENERATOR', 'LIFT',
        'SECURITY', 'WASTE', 'INTERNET', 'KEY', 'REPAIR', 'OTHER')),
    constraint deposit_deduction_amount_ck check (amount > 0)
);
alter table deposit_deduction enable row level security;
alter table deposit_deduction force row level security;
create policy deposit_deduction_own on deposit_deduction to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on deposit_deduction to baribhara_app;

-- What of it went to which invoice; its id is that of its entry in the journal.
create table deposit_application (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    settlement_id   uuid not null,
    invoice_id      uuid not null,
    amount          numeric(14, 2) not null,
    constraint deposit_application_id_pk primary key (organisation_id, id),
    constraint deposit_application_settlement_id_fk foreign key (organisation_id, settlement_id)
        references deposit_settlement (organisation_id, id),
    constraint deposit_application_invoice_id_fk foreign key (organisation_id, invoice_id) references invoice (organisation_id, id),
    constraint deposit_application_amount_ck check (amount > 0)
);
create index deposit_application_settlement_id_ix on deposit_application (organisation_id, settlement_id);
create index deposit_application_invoice_id_ix on deposit_application (organisation_id, invoice_id);
alter table deposit_application enable row level security;
alter table deposit_application force row level security;
create policy deposit_application_own on deposit_application to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on deposit_application to baribhara_app;
