-- A run may post the steps by which rents rise, as of a day.
alter table batch_run drop constraint batch_run_kind_ck;
alter table batch_run add constraint batch_run_kind_ck check (kind in ('MONTHLY', 'LATE_FEES', 'UTILITIES', 'ESCALATIONS'));
alter table invoice_run drop constraint invoice_run_kind_ck;
alter table invoice_run add constraint invoice_run_kind_ck check (kind in ('MONTHLY', 'LATE_FEES', 'UTILITIES', 'ESCALATIONS'));
create unique index invoice_run_escalations_running_uk on invoice_run (organisation_id)
    where status = 'RUNNING' and not dry_run and kind = 'ESCALATIONS';

-- What such a run posted or held back, or a dry one would have: a row a step. A later dry run takes the rows of earlier dry ones away.
create table escalation_line (
    organisation_id integer not null default current_organisation(),
    run_id          uuid not null,
    lease_id        uuid not null,
    effective_from  date not null,
    lease_code      text not null,
    bill_to         text not null,
    bill_to_bn      text,
    rent_before     numeric(14, 2) not null,
    rent            numeric(14, 2) not null,
    -- for one that is held back: when the law would let the rent rise
    lawful_from     date,
    constraint escalation_line_effective_from_pk primary key (organisation_id, run_id, lease_id, effective_from),
    constraint escalation_line_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id),
    constraint escalation_line_rent_ck check (rent > rent_before),
    constraint escalation_line_lawful_from_ck check (lawful_from > effective_from)
);
create index escalation_line_lease_code_ix on escalation_line (organisation_id, run_id, lease_code, lease_id, effective_from);
alter table escalation_line enable row level security;
alter table escalation_line force row level security;
create policy escalation_line_own on escalation_line to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on escalation_line to baribhara_app;
grant select, insert, delete on escalation_line to baribhara_batch;

grant select, update (next_on, version) on lease_escalation to baribhara_batch;
grant insert on lease_rent to baribhara_batch;
grant insert, update on lease_recheck to baribhara_batch;
