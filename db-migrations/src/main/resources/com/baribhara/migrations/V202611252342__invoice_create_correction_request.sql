-- A correction that a second person must agree to: what was asked for, by whom, and what became of it.
create table correction_request (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    invoice_id      uuid not null,
    -- as they stand on the invoice, which never changes them
    invoice_number  bigint not null,
    bill_to         text not null,
    bill_to_bn      text,
    kind            text not null,
    -- all that is left of the invoice; else the lines say what of each
    whole           boolean not null,
    -- what the credit note would have come to, negative as there
    net             numeric(14, 2) not null,
    vat             numeric(14, 2) not null,
    total           numeric(14, 2) not null,
    reason          text not null,
    status          text not null,
    requested_by    text not null,
    requested_at    timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    -- why it was refused
    refusal         text,
    credit_note_id  uuid,
    version         integer not null default 0,
    constraint correction_request_id_pk primary key (organisation_id, id),
    constraint correction_request_invoice_id_fk foreign key (organisation_id, invoice_id) references invoice (organisation_id, id),
    constraint correction_request_credit_note_id_fk foreign key (organisation_id, credit_note_id)
        references credit_note (organisation_id, id),
    constraint correction_request_kind_ck check (kind in ('ADJUSTMENT', 'GOODWILL', 'WAIVER', 'WRITE_OFF', 'VOID')),
    constraint correction_request_status_ck check (status in ('PENDING', 'APPROVED', 'REFUSED')),
    constraint correction_request_total_ck check (total = net + vat and total < 0),
    constraint correction_request_decided_by_ck check (decided_by <> requested_by),
    constraint correction_request_decided_ck check ((status = 'PENDING') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint correction_request_credit_note_ck check ((status = 'APPROVED') = (credit_note_id is not null)),
    constraint correction_request_refusal_ck check ((status = 'REFUSED') = (refusal is not null))
);
create unique index correction_request_invoice_id_uk on correction_request (organisation_id, invoice_id) where status = 'PENDING';
create index correction_request_invoice_id_ix on correction_request (organisation_id, invoice_id);
create index correction_request_requested_at_ix on correction_request (organisation_id, requested_at, id);
create index correction_request_credit_note_id_ix on correction_request (organisation_id, credit_note_id) where credit_note_id is not null;
alter table correction_request enable row level security;
alter table correction_request force row level security;
create policy correction_request_own on correction_request to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on correction_request to baribhara_app;

create table correction_request_line (
    organisation_id integer not null default current_organisation(),
    request_id      uuid not null,
    line_no         smallint not null,
    net             numeric(14, 2) not null,
    constraint correction_request_line_line_no_pk primary key (organisation_id, request_id, line_no),
    constraint correction_request_line_request_id_fk foreign key (organisation_id, request_id)
        references correction_request (organisation_id, id),
    constraint correction_request_line_net_ck check (net > 0)
);
alter table correction_request_line enable row level security;
alter table correction_request_line force row level security;
create policy correction_request_line_own on correction_request_line to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on correction_request_line to baribhara_app;
