-- An uploaded portfolio (a zip of CSV files) is a piece of work: the row is the queue, whichever node takes it.
create table portfolio_import (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    file_name       text not null,
    status          text not null,
    uploaded_by     uuid not null,
    uploaded_at     timestamptz not null,
    finished_at     timestamptz,
    heartbeat_at    timestamptz,
    rows_read       integer not null default 0,
    error_count     integer not null default 0,
    version         integer not null default 0,
    constraint portfolio_import_id_pk primary key (organisation_id, id),
    constraint portfolio_import_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint portfolio_import_status_ck check (status in ('RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED'))
);
create index portfolio_import_open_ix on portfolio_import (uploaded_at) where status in ('RECEIVED', 'RUNNING');
alter table portfolio_import enable row level security;
alter table portfolio_import force row level security;
create policy portfolio_import_own on portfolio_import to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on portfolio_import to baribhara_app;
grant select on portfolio_import to baribhara_batch;

-- The upload itself, in parts small enough to stream; deleted once the import has ended.
create table portfolio_import_part (
    organisation_id integer not null default current_organisation(),
    import_id       uuid not null,
    part_no         integer not null,
    bytes           bytea not null,
    constraint portfolio_import_part_no_pk primary key (organisation_id, import_id, part_no),
    constraint portfolio_import_part_import_id_fk foreign key (organisation_id, import_id)
        references portfolio_import (organisation_id, id) on delete cascade
);
alter table portfolio_import_part enable row level security;
alter table portfolio_import_part force row level security;
create policy portfolio_import_part_own on portfolio_import_part to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on portfolio_import_part to baribhara_app;

-- What was wrong, by file, row and field. The text is made from code and args in the reader's language.
create table portfolio_import_error (
    organisation_id integer not null default current_organisation(),
    import_id       uuid not null,
    position        integer not null,
    file            text not null,
    row_no          integer,
    field           text,
    code            text not null,
    args            text,
    constraint portfolio_import_error_position_pk primary key (organisation_id, import_id, position),
    constraint portfolio_import_error_import_id_fk foreign key (organisation_id, import_id)
        references portfolio_import (organisation_id, id) on delete cascade
);
alter table portfolio_import_error enable row level security;
alter table portfolio_import_error force row level security;
create policy portfolio_import_error_own on portfolio_import_error to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on portfolio_import_error to baribhara_app;
