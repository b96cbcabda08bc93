-- What a meter showed when it was installed or removed stands with the meter; that it was entered wrong before is kept here, as readings are.
create table meter_correction (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    meter_id        uuid not null,
    end_of          text not null,
    read_on         date not null,
    revision        smallint not null,
    was             numeric(12, 3) not null,
    value           numeric(12, 3) not null,
    why             text not null,
    corrected_by    text not null,
    corrected_at    timestamptz not null,
    constraint meter_correction_id_pk primary key (organisation_id, id),
    constraint meter_correction_meter_id_fk foreign key (organisation_id, meter_id) references meter (organisation_id, id),
    constraint meter_correction_end_of_uk unique (organisation_id, meter_id, end_of, revision),
    constraint meter_correction_end_of_ck check (end_of in ('FIRST', 'FINAL')),
    constraint meter_correction_revision_ck check (revision >= 1),
    constraint meter_correction_value_ck check (value >= 0 and was >= 0)
);
alter table meter_correction enable row level security;
alter table meter_correction force row level security;
create policy meter_correction_own on meter_correction to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
create policy meter_correction_scope on meter_correction as restrictive to baribhara_app
    using ((select unlimited()) is not null or meter_seen(organisation_id, meter_id));
grant select, insert on meter_correction to baribhara_app;
create trigger meter_correction_append_only before update or delete or truncate on meter_correction
    for each statement execute function refuse_reading_change();
