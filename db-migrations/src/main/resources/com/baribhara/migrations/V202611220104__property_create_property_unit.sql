create table property (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    code            text not null,
    name            text not null,
    name_bn         text,
    holding         text,
    road            text,
    block           text,
    area            text not null,
    thana           text,
    district        text not null,
    post_code       text,
    created_at      timestamptz not null,
    version         integer not null default 0,
    constraint property_id_pk primary key (organisation_id, id),
    constraint property_code_uk unique (organisation_id, code),
    constraint property_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint property_code_ck check (code ~ '^[A-Za-z0-9._/-]{1,40}$'),
    constraint property_post_code_ck check (post_code ~ '^[0-9]{4}$')
);
alter table property enable row level security;
alter table property force row level security;
create policy property_own on property to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on property to baribhara_app;
grant select on property to baribhara_batch;

create table unit (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    property_id     uuid not null,
    code            text not null,
    kind            text not null,
    floor           text,
    area_sft        numeric(9, 2),
    status          text not null,
    created_at      timestamptz not null,
    version         integer not null default 0,
    constraint unit_id_pk primary key (organisation_id, id),
    constraint unit_property_id_code_uk unique (organisation_id, property_id, code),
    constraint unit_property_id_fk foreign key (organisation_id, property_id) references property (organisation_id, id),
    constraint unit_code_ck check (code ~ '^[A-Za-z0-9._/-]{1,40}$'),
    constraint unit_kind_ck check (kind in ('FLAT', 'SHOP', 'OFFICE', 'GARAGE', 'ROOM', 'SEAT')),
    constraint unit_area_sft_ck check (area_sft > 0),
    constraint unit_status_ck check (status in ('AVAILABLE', 'WITHDRAWN'))
);
alter table unit enable row level security;
alter table unit force row level security;
create policy unit_own on unit to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on unit to baribhara_app;
grant select on unit to baribhara_batch;
