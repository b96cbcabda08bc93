-- What a portfolio that was taken over did, file by file; the rows that are neither new nor changed said what was known already.
create table portfolio_import_file (
    organisation_id integer not null default current_organisation(),
    import_id       uuid not null,
    file            text not null,
    rows_read       integer not null,
    added           integer not null,
    changed         integer not null,
    constraint portfolio_import_file_file_pk primary key (organisation_id, import_id, file),
    constraint portfolio_import_file_import_id_fk foreign key (organisation_id, import_id)
        references portfolio_import (organisation_id, id) on delete cascade,
    constraint portfolio_import_file_rows_ck check (added >= 0 and changed >= 0 and added + changed <= rows_read)
);
alter table portfolio_import_file enable row level security;
alter table portfolio_import_file force row level security;
create policy portfolio_import_file_own on portfolio_import_file to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on portfolio_import_file to baribhara_app;
