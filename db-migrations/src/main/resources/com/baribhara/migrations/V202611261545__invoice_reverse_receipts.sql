-- A deposit or an advance that was recorded wrongly is taken back by an entry of its own; its id is that of the entry, and the receipt's id
-- is that of the entry which it takes back.
create table receipt_reversal (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    receipt_id      uuid not null,
    lease_id        uuid not null,
    reason          text not null,
    status          text not null,
    requested_by    text not null,
    requested_at    timestamptz not null,
    -- the second person, where one must agree
    decided_by      text,
    decided_at      timestamptz,
    -- why it was refused
    refusal         text,
    version         integer not null default 0,
    constraint receipt_reversal_id_pk primary key (organisation_id, id),
    constraint receipt_reversal_receipt_id_fk foreign key (organisation_id, receipt_id) references held_receipt (organisation_id, id),
    constraint receipt_reversal_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint receipt_reversal_status_ck check (status in ('WAITING', 'DONE', 'REFUSED')),
    constraint receipt_reversal_decided_by_ck check (decided_by <> requested_by),
    constraint receipt_reversal_decided_ck check ((decided_by is null) = (decided_at is null)
        and (status <> 'WAITING' or decided_by is null) and (status <> 'REFUSED' or decided_by is not null)),
    constraint receipt_reversal_refusal_ck check ((status = 'REFUSED') = (refusal is not null))
);
-- one that was refused may be asked for again
create unique index receipt_reversal_receipt_id_uk on receipt_reversal (organisation_id, receipt_id) where status <> 'REFUSED';
create index receipt_reversal_receipt_id_ix on receipt_reversal (organisation_id, receipt_id);
create index receipt_reversal_lease_id_ix on receipt_reversal (organisation_id, lease_id);
create index receipt_reversal_waiting_ix on receipt_reversal (organisation_id, id) where status = 'WAITING';
alter table receipt_reversal enable row level security;
alter table receipt_reversal force row level security;
create policy receipt_reversal_own on receipt_reversal to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on receipt_reversal to baribhara_app;

alter table journal_entry drop constraint journal_entry_kind_ck;
alter table journal_entry add constraint journal_entry_kind_ck check (kind in ('INVOICE', 'CREDIT_NOTE', 'CREDIT_APPLIED', 'OPENING_BALANCE',
    'ADVANCE_APPLIED', 'DEPOSIT_RECEIVED', 'ADVANCE_RECEIVED', 'RECEIPT_REVERSED', 'DEPOSIT_SETTLED'));
