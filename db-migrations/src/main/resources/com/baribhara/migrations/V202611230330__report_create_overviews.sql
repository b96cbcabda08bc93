-- The day it is for whoever asks: the application says it with each transaction, so that its clock holds here too.
create function current_day() returns date
    language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('baribhara.today', true), '')::date, (now() at time zone 'Asia/Dhaka')::date) $$;

-- What the lists of the office show of a thing and of its neighbours. The caller's own rights and row-level security hold.
create view lease_overview with (security_invoker = true) as
select l.organisation_id, l.id, l.code, l.unit_id, u.code as unit_code, u.kind as unit_kind, u.property_id, p.name as property_name,
       p.name_bn as property_name_bn, l.tenant_id, t.name as tenant_name, t.name_bn as tenant_name_bn, t.phone as tenant_phone,
       l.starts_on, l.ends_on, coalesce(l.ends_on, date '9999-12-31') as last_day, l.rent, l."use", l.created_at,
       case when l.status in ('DRAFT', 'CANCELLED') then l.status
            when l.ends_on < current_day() then case l.status when 'TERMINATED' then 'TERMINATED' else 'ENDED' end
            when l.starts_on > current_day() then 'UPCOMING'
            when l.status = 'TERMINATED' then 'NOTICE_GIVEN'
            else 'ACTIVE' end as state
from lease l
join unit u on u.organisation_id = l.organisation_id and u.id = l.unit_id
join property p on p.organisation_id = u.organisation_id and p.id = u.property_id
join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id;

create view unit_overview with (security_invoker = true) as
select u.organisation_id, u.id, u.code, u.kind, u.floor, u.area_sft, u.created_at, u.property_id, p.code as property_code,
       p.name as property_name, p.name_bn as property_name_bn, l.id as lease_id, l.code as lease_code, l.ends_on, l.rent,
       t.id as tenant_id, t.name as tenant_name, t.name_bn as tenant_name_bn, t.phone as tenant_phone,
       case when l.id is not null then 'LET' when u.status = 'WITHDRAWN' then 'WITHDRAWN' else 'VACANT' end as state
from unit u
join property p on p.organisation_id = u.organisation_id and p.id = u.property_id
left join lease l on l.organisation_id = u.organisation_id and l.unit_id = u.id and l.status in ('ACTIVE', 'TERMINATED')
    and l.starts_on <= current_day() and (l.ends_on is null or l.ends_on >= current_day())
left join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id;

create view property_overview with (security_invoker = true) as
select p.organisation_id, p.id, p.code, p.name, p.name_bn, p.area, p.district, p.created_at,
       counted.units, counted.let, counted.vacant, counted.rent
from property p
left join lateral (
    select count(*) as units, count(*) filter (where u.state = 'LET') as let, count(*) filter (where u.state = 'VACANT') as vacant,
           coalesce(sum(u.rent), 0) as rent
    from unit_overview u
    where u.organisation_id = p.organisation_id and u.property_id = p.id) counted on true;

create view tenant_overview with (security_invoker = true) as
select t.organisation_id, t.id, t.code, t.name, t.name_bn, t.phone, t.created_at,
       (select count(*) from lease l
        where l.organisation_id = t.organisation_id and l.tenant_id = t.id and l.status in ('ACTIVE', 'TERMINATED')
            and l.starts_on <= current_day() and (l.ends_on is null or l.ends_on >= current_day())) as leases,
       (select coalesce(sum(i.outstanding), 0) from invoice i
        where i.organisation_id = t.organisation_id and i.tenant_id = t.id and i.status in ('ISSUED', 'PARTIALLY_PAID')) as outstanding
from tenant t;

grant select on lease_overview, unit_overview, property_overview, tenant_overview to baribhara_app;

-- The history of one thing, the latest first.
create index domain_event_aggregate_id_ix on domain_event (organisation_id, aggregate_id, position desc);

-- Who is late: only what is open, which stays small however many years are kept.
create index invoice_open_ix on invoice (organisation_id, due_on) where status in ('ISSUED', 'PARTIALLY_PAID');
