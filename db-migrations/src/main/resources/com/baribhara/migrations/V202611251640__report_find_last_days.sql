-- Under row-level security an index serves a condition only when nothing in it could tell of rows that are not ours. The planner knows that of
-- CASE, but not of COALESCE: leases that end soon were looked for among all.
drop index lease_last_day_ix;
create index lease_last_day_ix on lease (organisation_id, (case when ends_on is null then date '9999-12-31' else ends_on end), id);

create or replace view lease_overview with (security_invoker = true) as
select l.organisation_id, l.id, l.code, l.unit_id, u.code as unit_code, u.kind as unit_kind, u.property_id, p.name as property_name,
       p.name_bn as property_name_bn, l.tenant_id, t.name as tenant_name, t.name_bn as tenant_name_bn, t.phone as tenant_phone,
       l.starts_on, l.ends_on, case when l.ends_on is null then date '9999-12-31' else l.ends_on end as last_day, l.rent, l."use",
       l.created_at,
       case when l.status in ('DRAFT', 'CANCELLED') then l.status
            when l.ends_on < (select current_day()) then case l.status when 'TERMINATED' then 'TERMINATED' else 'ENDED' end
            when l.starts_on > (select current_day()) then 'UPCOMING'
            when l.status = 'TERMINATED' then 'NOTICE_GIVEN'
            else 'ACTIVE' end as state
from lease l
left join unit u on u.organisation_id = l.organisation_id and u.id = l.unit_id
left join property p on p.organisation_id = u.organisation_id and p.id = u.property_id
left join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id;

-- Which units are let today, from the index alone. The condition says by NOT IN what is also an IN of two, so that the planner leaves the
-- index of the exclusion constraint (GiST, five times as slow to look a unit up in) alone.
create index lease_let_ix on lease (organisation_id, unit_id) include (starts_on, ends_on, rent, id)
    where status not in ('DRAFT', 'CANCELLED');

create or replace view unit_overview with (security_invoker = true) as
select u.organisation_id, u.id, u.code, u.kind, u.floor, u.area_sft, u.created_at, u.property_id, p.code as property_code,
       p.name as property_name, p.name_bn as property_name_bn, l.id as lease_id, l.code as lease_code, l.ends_on, l.rent,
       t.id as tenant_id, t.name as tenant_name, t.name_bn as tenant_name_bn, t.phone as tenant_phone,
       case when l.id is not null then 'LET' when u.status = 'WITHDRAWN' then 'WITHDRAWN' else 'VACANT' end as state
from unit u
join property p on p.organisation_id = u.organisation_id and p.id = u.property_id
left join lease l on l.organisation_id = u.organisation_id and l.unit_id = u.id and l.status not in ('DRAFT', 'CANCELLED')
    and l.starts_on <= (select current_day()) and (l.ends_on is null or l.ends_on >= (select current_day()))
left join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id;

-- What is counted and added up of units, and nothing of their neighbours.
create view unit_let with (security_invoker = true) as
select u.organisation_id, u.id, u.property_id, l.rent,
       case when l.id is not null then 'LET' when u.status = 'WITHDRAWN' then 'WITHDRAWN' else 'VACANT' end as state
from unit u
left join lease l on l.organisation_id = u.organisation_id and l.unit_id = u.id and l.status not in ('DRAFT', 'CANCELLED')
    and l.starts_on <= (select current_day()) and (l.ends_on is null or l.ends_on >= (select current_day()));
grant select on unit_let to baribhara_app;

create or replace view property_overview with (security_invoker = true) as
select p.organisation_id, p.id, p.code, p.name, p.name_bn, p.area, p.district, p.created_at,
       counted.units, counted.let, counted.vacant, counted.rent
from property p
left join lateral (
    select count(*) as units, count(*) filter (where u.state = 'LET') as let, count(*) filter (where u.state = 'VACANT') as vacant,
           coalesce(sum(u.rent), 0) as rent
    from unit_let u
    where u.organisation_id = p.organisation_id and u.property_id = p.id) counted on true;
