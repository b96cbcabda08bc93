-- Outbox and audit log at once: written in the transaction of the change, never changed but for the relay's mark.
create table domain_event (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    position        bigint generated always as identity,
    type            text not null,
    aggregate_id    uuid not null,
    payload         jsonb not null,
    actor           text not null,
    occurred_at     timestamptz not null,
    published_at    timestamptz,
    constraint domain_event_id_pk primary key (organisation_id, id),
    constraint domain_event_organisation_id_fk foreign key (organisation_id) references organisation (id)
);
create index domain_event_unpublished_ix on domain_event (position) where published_at is null;
alter table domain_event enable row level security;
alter table domain_event force row level security;
create policy domain_event_own on domain_event to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on domain_event to baribhara_app;
grant select, insert on domain_event to baribhara_batch;
grant update (published_at) on domain_event to baribhara_batch;

-- What a consumer has taken: every message may come twice.
create table processed_message (
    organisation_id integer not null default current_organisation(),
    consumer        text not null,
    event_id        uuid not null,
    processed_at    timestamptz not null,
    constraint processed_message_consumer_event_id_pk primary key (organisation_id, consumer, event_id),
    constraint processed_message_organisation_id_fk foreign key (organisation_id) references organisation (id)
);
alter table processed_message enable row level security;
alter table processed_message force row level security;
create policy processed_message_own on processed_message to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on processed_message to baribhara_app;
