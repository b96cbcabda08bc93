-- What counts electricity, water or gas of a unit. It ends with a last reading; one that comes in its place begins with its own first.
create table meter (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    unit_id         uuid not null,
    utility         text not null,
    number          text not null,
    -- before its point; not known: it never goes round
    digits          smallint,
    installed_on    date not null,
    first_reading   numeric(12, 3) not null,
    removed_on      date,
    final_reading   numeric(12, 3),
    replaces_id     uuid,
    created_at      timestamptz not null,
    version         integer not null default 0,
    constraint meter_id_pk primary key (organisation_id, id),
    constraint meter_unit_id_fk foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    constraint meter_replaces_id_fk foreign key (organisation_id, replaces_id) references meter (organisation_id, id),
    constraint meter_utility_number_uk unique (organisation_id, utility, number),
    constraint meter_replaces_id_uk unique (organisation_id, replaces_id),
    constraint meter_utility_ck check (utility in ('ELECTRICITY', 'WATER', 'GAS')),
    constraint meter_digits_ck check (digits between 3 and 9),
    constraint meter_first_reading_ck check (first_reading >= 0),
    constraint meter_final_reading_ck check (final_reading >= 0),
    constraint meter_removed_on_ck check (removed_on >= installed_on),
    constraint meter_removed_ck check ((removed_on is null) = (final_reading is null))
);
create index meter_unit_id_ix on meter (organisation_id, unit_id);
alter table meter enable row level security;
alter table meter force row level security;
create policy meter_own on meter to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on meter to baribhara_app;
grant select on meter to baribhara_batch;

-- What a meter showed. Never changed: what was read wrong gets a further revision of its day, and the highest holds.
create table meter_reading (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    meter_id        uuid not null,
    read_on         date not null,
    revision        smallint not null,
    value           numeric(12, 3) not null,
    kind            text not null,
    note            text,
    taken_by        text not null,
    taken_at        timestamptz not null,
    constraint meter_reading_id_pk primary key (organisation_id, id),
    constraint meter_reading_meter_id_fk foreign key (organisation_id, meter_id) references meter (organisation_id, id),
    constraint meter_reading_read_on_uk unique (organisation_id, meter_id, read_on, revision),
    constraint meter_reading_revision_ck check (revision >= 0),
    constraint meter_reading_value_ck check (value >= 0),
    constraint meter_reading_kind_ck check (kind in ('REGULAR', 'MOVE_IN', 'MOVE_OUT', 'ESTIMATED'))
);
alter table meter_reading enable row level security;
alter table meter_reading force row level security;
create policy meter_reading_own on meter_reading to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on meter_reading to baribhara_app;
grant select on meter_reading to baribhara_batch;

create function refuse_reading_change() returns trigger language plpgsql as $$
begin
    raise exception 'a reading stays as it was taken: correct it by a further one' using errcode = '23514', constraint = 'meter_reading_append_only';
end $$;
create trigger meter_reading_append_only before update or delete or truncate on meter_reading
    for each statement execute function refuse_reading_change();

-- How a meter is priced from a day on: so much a unit, or by a public tariff.
create table meter_price (
    organisation_id integer not null default current_organisation(),
    meter_id        uuid not null,
    valid_from      date not null,
    per_unit        numeric(14, 4),
    tariff          text,
    sanctioned_kw   numeric(8, 2),
    entered_by      text not null,
    entered_at      timestamptz not null,
    constraint meter_price_valid_from_pk primary key (organisation_id, meter_id, valid_from),
    constraint meter_price_meter_id_fk foreign key (organisation_id, meter_id) references meter (organisation_id, id),
    constraint meter_price_per_unit_ck check (per_unit > 0),
    constraint meter_price_way_ck check ((per_unit is null) <> (tariff is null)),
    constraint meter_price_sanctioned_kw_ck check (sanctioned_kw is null or (sanctioned_kw > 0 and tariff is not null))
);
alter table meter_price enable row level security;
alter table meter_price force row level security;
create policy meter_price_own on meter_price to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on meter_price to baribhara_app;
grant select on meter_price to baribhara_batch;
