-- An event that touches many things, as an import does, names them here: the history of each has it, and yet only one event is published.
create table domain_event_object (
    organisation_id integer not null default current_organisation(),
    object_id       uuid not null,
    event_id        uuid not null,
    act             text not null,
    constraint domain_event_object_event_id_pk primary key (organisation_id, object_id, event_id),
    constraint domain_event_object_event_id_fk foreign key (organisation_id, event_id) references domain_event (organisation_id, id),
    constraint domain_event_object_act_ck check (act in ('ADDED', 'CHANGED'))
);
create index domain_event_object_event_id_ix on domain_event_object (organisation_id, event_id);
alter table domain_event_object enable row level security;
alter table domain_event_object force row level security;
create policy domain_event_object_own on domain_event_object to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on domain_event_object to baribhara_app;
