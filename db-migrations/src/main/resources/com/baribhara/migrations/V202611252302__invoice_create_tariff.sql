-- What suppliers of electricity, water and gas charge by order of their regulator.
create table tariff (
    id      uuid not null,
    code    text not null,
    utility text not null,
    name    text not null,
    name_bn text not null,
    constraint tariff_id_pk primary key (id),
    constraint tariff_code_uk unique (code),
    constraint tariff_code_ck check (code ~ '^[A-Z0-9-]{1,40}$'),
    constraint tariff_utility_ck check (utility in ('ELECTRICITY', 'WATER', 'GAS'))
);

create table tariff_version (
    id            uuid not null,
    tariff_id     uuid not null,
    valid_from    date not null,
    demand_per_kw numeric(12, 2),
    vat_percent   numeric(5, 2) not null,
    source        text not null,
    entered_by    text not null,
    entered_at    timestamptz not null,
    used_at       timestamptz,
    version       integer not null default 0,
    constraint tariff_version_id_pk primary key (id),
    constraint tariff_version_tariff_id_fk foreign key (tariff_id) references tariff (id),
    constraint tariff_version_valid_from_uk unique (tariff_id, valid_from),
    constraint tariff_version_demand_per_kw_ck check (demand_per_kw >= 0),
    constraint tariff_version_vat_percent_ck check (vat_percent between 0 and 100)
);

-- Units from one to another, both included; a lifeline slab holds only while the whole consumption lies within it.
create table tariff_slab (
    version_id uuid not null,
    from_unit  integer not null,
    to_unit    integer,
    rate       numeric(14, 4) not null,
    lifeline   boolean not null,
    constraint tariff_slab_from_unit_pk primary key (version_id, lifeline, from_unit),
    constraint tariff_slab_version_id_fk foreign key (version_id) references tariff_version (id) on delete cascade,
    constraint tariff_slab_from_unit_ck check (from_unit >= 0 and from_unit <= to_unit),
    constraint tariff_slab_rate_ck check (rate >= 0),
    constraint tariff_slab_lifeline_ck check (not lifeline or to_unit is not null),
    constraint tariff_slab_units_ex exclude using gist (version_id with =, (lifeline::integer) with =, int4range(from_unit, to_unit, '[]') with &&)
);

-- What is paid a month whatever is used.
create table tariff_fixed (
    version_id uuid not null,
    item       text not null,
    amount     numeric(14, 2) not null,
    constraint tariff_fixed_item_pk primary key (version_id, item),
    constraint tariff_fixed_version_id_fk foreign key (version_id) references tariff_version (id) on delete cascade,
    constraint tariff_fixed_item_ck check (item in ('SINGLE_BURNER', 'DOUBLE_BURNER', 'METER_RENT')),
    constraint tariff_fixed_amount_ck check (amount >= 0)
);

-- Slabs and fixed amounts come with their version and change only while it may.
create function keep_begun_version_whole() returns trigger language plpgsql as $$
begin
    if exists (select 1 from tariff_version v where v.id = old.version_id and (v.valid_from <= current_day() or v.used_at is not null)) then
        raise exception 'a version that has begun or was used keeps its %', tg_table_name using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger tariff_law before insert or update or delete on tariff for each row execute function keep_law_to_installation();
create trigger tariff_version_begun before update or delete on tariff_version for each row execute function keep_begun_version();
create trigger tariff_version_law before insert or update or delete on tariff_version for each row execute function keep_law_to_installation();
create trigger tariff_slab_begun before update or delete on tariff_slab for each row execute function keep_begun_version_whole();
create trigger tariff_slab_law before insert or update or delete on tariff_slab for each row execute function keep_law_to_installation();
create trigger tariff_fixed_begun before update or delete on tariff_fixed for each row execute function keep_begun_version_whole();
create trigger tariff_fixed_law before insert or update or delete on tariff_fixed for each row execute function keep_law_to_installation();

grant select on tariff to baribhara_app, baribhara_batch;
grant select, insert, update, delete on tariff_version, tariff_slab, tariff_fixed to baribhara_app;
grant select on tariff_version, tariff_slab, tariff_fixed to baribhara_batch;
grant update (used_at, version) on tariff_version to baribhara_batch;
