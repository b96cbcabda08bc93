-- The nightly proof that the books agree with the documents; one a day, taken over when the node that began it is gone.
create table ledger_proof (
    day          date not null,
    status       text not null,
    node         text not null,
    started_at   timestamptz not null,
    heartbeat_at timestamptz not null,
    finished_at  timestamptz,
    checks       integer not null default 0,
    entries      bigint not null default 0,
    faults       integer not null default 0,
    constraint ledger_proof_day_pk primary key (day),
    constraint ledger_proof_status_ck check (status in ('RUNNING', 'PROVEN', 'FAULTY'))
);
grant select on ledger_proof to baribhara_app;
grant select, insert, update on ledger_proof to baribhara_batch;

-- What does not agree.
create table ledger_fault (
    organisation_id integer not null default current_organisation(),
    day             date not null,
    kind            text not null,
    object_id       uuid not null,
    expected        numeric(18, 2) not null,
    found           numeric(18, 2) not null,
    constraint ledger_fault_object_id_pk primary key (organisation_id, day, kind, object_id),
    constraint ledger_fault_day_fk foreign key (day) references ledger_proof (day),
    constraint ledger_fault_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint ledger_fault_kind_ck check (kind in ('ENTRY_UNBALANCED', 'INVOICE_OUTSTANDING', 'INVOICE_CREDITED', 'TENANT_CREDIT',
        'NUMBERS_OF_INVOICES', 'NUMBERS_OF_CREDIT_NOTES'))
);
create index ledger_fault_day_ix on ledger_fault (day);
alter table ledger_fault enable row level security;
alter table ledger_fault force row level security;
create policy ledger_fault_own on ledger_fault to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on ledger_fault to baribhara_app;
grant select, insert, delete on ledger_fault to baribhara_batch;
