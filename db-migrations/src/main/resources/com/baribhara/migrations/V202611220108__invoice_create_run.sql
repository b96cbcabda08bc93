-- One execution of the monthly job, whatever number of organisations it serves. The token fences off an owner taken for dead:
-- whoever takes over raises it, and a writer with an older token writes nothing.
create table batch_run (
    id            uuid not null,
    month         date not null,
    dry_run       boolean not null,
    status        text not null,
    node          text,
    fencing_token bigint not null default 1,
    execution_id  bigint,
    heartbeat_at  timestamptz not null,
    created_at    timestamptz not null,
    constraint batch_run_id_pk primary key (id),
    constraint batch_run_month_ck check (extract(day from month) = 1),
    constraint batch_run_status_ck check (status in ('RUNNING', 'COMPLETED', 'FAILED', 'STOPPED'))
);
create index batch_run_running_ix on batch_run (heartbeat_at) where status = 'RUNNING';
create index batch_run_execution_id_ix on batch_run (execution_id);
grant select, insert, update on batch_run to baribhara_app, baribhara_batch;

-- The month of one organisation: what its people see of a run.
create table invoice_run (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    batch_run_id    uuid not null,
    month           date not null,
    dry_run         boolean not null,
    status          text not null,
    requested_by    text not null,
    started_at      timestamptz not null,
    finished_at     timestamptz,
    leases          integer not null default 0,
    billed          integer not null default 0,
    unchanged       integer not null default 0,
    parked          integer not null default 0,
    total           numeric(16, 2) not null default 0,
    version         integer not null default 0,
    constraint invoice_run_id_pk primary key (organisation_id, id),
    constraint invoice_run_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint invoice_run_batch_run_id_fk foreign key (batch_run_id) references batch_run (id),
    constraint invoice_run_month_ck check (extract(day from month) = 1),
    constraint invoice_run_status_ck check (status in ('RUNNING', 'COMPLETED', 'FAILED', 'STOPPED'))
);
-- one run a month at a time, on any node
create unique index invoice_run_month_running_uk on invoice_run (organisation_id, month) where status = 'RUNNING' and not dry_run;
create index invoice_run_batch_run_id_ix on invoice_run (batch_run_id);
create index invoice_run_started_at_ix on invoice_run (organisation_id, started_at desc);
alter table invoice_run enable row level security;
alter table invoice_run force row level security;
create policy invoice_run_own on invoice_run to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on invoice_run to baribhara_app, baribhara_batch;

-- Progress by partition, so that partitions never wait for one another's counter.
create table invoice_run_progress (
    organisation_id integer not null default current_organisation(),
    run_id          uuid not null,
    partition_no    integer not null,
    leases          integer not null,
    billed          integer not null,
    unchanged       integer not null,
    parked          integer not null,
    total           numeric(16, 2) not null,
    constraint invoice_run_progress_partition_no_pk primary key (organisation_id, run_id, partition_no),
    constraint invoice_run_progress_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id)
);
alter table invoice_run_progress enable row level security;
alter table invoice_run_progress force row level security;
create policy invoice_run_progress_own on invoice_run_progress to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on invoice_run_progress to baribhara_app;
grant select, insert, update, delete on invoice_run_progress to baribhara_batch;

-- A lease that could not be billed for a month, and why. It blocks nobody else; the next good run resolves it.
create table parked_lease (
    organisation_id integer not null default current_organisation(),
    lease_id        uuid not null,
    month           date not null,
    run_id          uuid not null,
    reason          text not null,
    args            text,
    parked_at       timestamptz not null,
    resolved_at     timestamptz,
    constraint parked_lease_lease_id_month_pk primary key (organisation_id, lease_id, month),
    constraint parked_lease_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint parked_lease_run_id_fk foreign key (organisation_id, run_id) references invoice_run (organisation_id, id),
    constraint parked_lease_month_ck check (extract(day from month) = 1),
    constraint parked_lease_reason_ck check (reason in ('AREA_UNKNOWN', 'VAT_EXEMPTION_REASON_MISSING', 'VAT_RATE_MISSING',
        'AMOUNT_OUT_OF_BOUNDS'))
);
create index parked_lease_run_id_ix on parked_lease (organisation_id, run_id);
alter table parked_lease enable row level security;
alter table parked_lease force row level security;
create policy parked_lease_own on parked_lease to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on parked_lease to baribhara_app;
grant select, insert, update on parked_lease to baribhara_batch;
