-- The nightly proof that the chains of events are whole; one a day, taken over when the node that began it is gone.
create table event_proof (
    day          date not null,
    status       text not null,
    node         text not null,
    started_at   timestamptz not null,
    heartbeat_at timestamptz not null,
    finished_at  timestamptz,
    events       bigint not null default 0,
    faults       integer not null default 0,
    signed       integer not null default 0,
    constraint event_proof_day_pk primary key (day),
    constraint event_proof_status_ck check (status in ('RUNNING', 'PROVEN', 'FAULTY'))
);
grant select on event_proof to baribhara_app;
grant select, insert, update on event_proof to baribhara_batch;

-- Where a chain is broken.
create table event_fault (
    organisation_id integer not null default current_organisation(),
    day             date not null,
    kind            text not null,
    number          bigint not null,
    event_id        uuid,
    constraint event_fault_number_pk primary key (organisation_id, day, kind, number),
    constraint event_fault_day_fk foreign key (day) references event_proof (day),
    constraint event_fault_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint event_fault_kind_ck check (kind in ('ALTERED', 'MOVED', 'MISSING', 'CUT_OFF', 'REWRITTEN'))
);
create index event_fault_day_ix on event_fault (day);
alter table event_fault enable row level security;
alter table event_fault force row level security;
create policy event_fault_own on event_fault to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on event_fault to baribhara_app;
grant select, insert, delete on event_fault to baribhara_batch;
