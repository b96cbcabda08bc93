-- What a landlord takes for a unit that a meter of the house's own counts. A matter of the landlord's, not of the law.
create table sub_meter_rate (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    utility         text not null,
    valid_from      date not null,
    per_unit        numeric(14, 4) not null,
    source          text not null,
    entered_by      text not null,
    entered_at      timestamptz not null,
    used_at         timestamptz,
    version         integer not null default 0,
    constraint sub_meter_rate_id_pk primary key (organisation_id, id),
    constraint sub_meter_rate_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint sub_meter_rate_valid_from_uk unique (organisation_id, utility, valid_from),
    constraint sub_meter_rate_utility_ck check (utility in ('ELECTRICITY', 'WATER', 'GAS')),
    constraint sub_meter_rate_per_unit_ck check (per_unit >= 0)
);
alter table sub_meter_rate enable row level security;
alter table sub_meter_rate force row level security;
create policy sub_meter_rate_own on sub_meter_rate to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
create trigger sub_meter_rate_begun before update or delete on sub_meter_rate for each row execute function keep_begun_version();
grant select, insert, update, delete on sub_meter_rate to baribhara_app;
grant select, update (used_at, version) on sub_meter_rate to baribhara_batch;

-- Every version of every kind, whatever its table holds; the reader's own rights and row-level security hold.
create view rate_version with (security_invoker = true) as
select 'VAT' as kind, id, valid_from, percent, null::numeric as commercial_percent, null::integer as months, null::integer as city_months,
       null::text as window_from, null::text as window_to, null::numeric as per_unit, source, entered_by, entered_at, used_at
from vat_rate
union all
select 'TDS', id, valid_from, percent, null, null, null, null, null, null, source, entered_by, entered_at, used_at from tds_rate
union all
select 'RENT_INCREASE', id, valid_from, null, null, months, null, window_from, window_to, null, source, entered_by, entered_at, used_at
from increase_rule
union all
select 'ADVANCE', id, valid_from, null, null, months, city_months, null, null, null, source, entered_by, entered_at, used_at from advance_limit
union all
select 'HOLDING_TAX', id, valid_from, percent, commercial_percent, months, null, null, null, null, source, entered_by, entered_at, used_at
from holding_tax_rate
union all
select 'SUB_METER_' || utility, id, valid_from, null, null, null, null, null, null, per_unit, source, entered_by, entered_at, used_at
from sub_meter_rate where organisation_id = (select current_organisation());
grant select on rate_version to baribhara_app;
