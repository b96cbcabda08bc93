-- How far each part of a run has come: the last lease done, moved on in the transaction of every chunk. A run that is taken over or
-- started again goes on from here, whatever became of the server that ran it.
create table batch_run_partition (
    batch_run_id       uuid not null,
    partition_no       integer not null,
    after_organisation integer not null,
    after_id           uuid not null,
    to_organisation    integer not null,
    to_id              uuid not null,
    constraint batch_run_partition_no_pk primary key (batch_run_id, partition_no),
    constraint batch_run_partition_batch_run_id_fk foreign key (batch_run_id) references batch_run (id)
);
grant select, insert, update on batch_run_partition to baribhara_batch;

-- Stops a run on whichever node it runs: its owner looks here at every heartbeat.
alter table batch_run add column stop_requested boolean not null default false;

-- A lease whose invoice the database itself refused (a rule of the schema that the processor does not know).
alter table parked_lease drop constraint parked_lease_reason_ck;
alter table parked_lease add constraint parked_lease_reason_ck check (reason in ('AREA_UNKNOWN', 'VAT_EXEMPTION_REASON_MISSING',
    'VAT_RATE_MISSING', 'AMOUNT_OUT_OF_BOUNDS', 'NOT_STORABLE'));
