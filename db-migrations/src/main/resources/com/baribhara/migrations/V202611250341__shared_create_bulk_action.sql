-- One act on many things that somebody chose in a list: looked at before, done one by one, with what came of each.
create table bulk_action (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    act             text not null,
    status          text not null,
    origin          text not null,
    prepared_by     uuid not null,
    prepared_at     timestamptz not null,
    beat_at         timestamptz not null,
    constraint bulk_action_id_pk primary key (organisation_id, id),
    constraint bulk_action_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint bulk_action_prepared_by_fk foreign key (prepared_by) references account (id),
    constraint bulk_action_act_ck check (act ~ '^[a-z-]{1,40}$'),
    constraint bulk_action_status_ck check (status in ('PREPARED', 'RUNNING', 'COMPLETED'))
);
alter table bulk_action enable row level security;
alter table bulk_action force row level security;
create policy bulk_action_own on bulk_action to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on bulk_action to baribhara_app;

-- The words of a refusal are made from code and args in the reader's language.
create table bulk_row (
    organisation_id integer not null default current_organisation(),
    bulk_id         uuid not null,
    position        integer not null,
    object_id       uuid not null,
    label           text not null,
    amount          numeric(14, 2) not null,
    state           text not null,
    code            text,
    args            text,
    constraint bulk_row_position_pk primary key (organisation_id, bulk_id, position),
    constraint bulk_row_bulk_id_fk foreign key (organisation_id, bulk_id) references bulk_action (organisation_id, id),
    constraint bulk_row_state_ck check (state in ('READY', 'UNFIT', 'DONE', 'FAILED')),
    constraint bulk_row_code_ck check ((state in ('UNFIT', 'FAILED')) = (code is not null))
);
alter table bulk_row enable row level security;
alter table bulk_row force row level security;
create policy bulk_row_own on bulk_row to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on bulk_row to baribhara_app;
