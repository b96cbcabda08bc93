-- The lists count and add up everything they find. Neighbours that a count does not ask for are left out of it by the planner only when they
-- are outer joins (each is found by a key, and none is ever missing), and the day is read once a statement instead of once a row.
create or replace view lease_overview with (security_invoker = true) as
select l.organisation_id, l.id, l.code, l.unit_id, u.code as unit_code, u.kind as unit_kind, u.property_id, p.name as property_name,
       p.name_bn as property_name_bn, l.tenant_id, t.name as tenant_name, t.name_bn as tenant_name_bn, t.phone as tenant_phone,
       l.starts_on, l.ends_on, coalesce(l.ends_on, date '9999-12-31') as last_day, l.rent, l."use", l.created_at,
       case when l.status in ('DRAFT', 'CANCELLED') then l.status
            when l.ends_on < (select current_day()) then case l.status when 'TERMINATED' then 'TERMINATED' else 'ENDED' end
            when l.starts_on > (select current_day()) then 'UPCOMING'
            when l.status = 'TERMINATED' then 'NOTICE_GIVEN'
            else 'ACTIVE' end as state
from lease l
left join unit u on u.organisation_id = l.organisation_id and u.id = l.unit_id
left join property p on p.organisation_id = u.organisation_id and p.id = u.property_id
left join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id;

create or replace view unit_overview with (security_invoker = true) as
select u.organisation_id, u.id, u.code, u.kind, u.floor, u.area_sft, u.created_at, u.property_id, p.code as property_code,
       p.name as property_name, p.name_bn as property_name_bn, l.id as lease_id, l.code as lease_code, l.ends_on, l.rent,
       t.id as tenant_id, t.name as tenant_name, t.name_bn as tenant_name_bn, t.phone as tenant_phone,
       case when l.id is not null then 'LET' when u.status = 'WITHDRAWN' then 'WITHDRAWN' else 'VACANT' end as state
from unit u
join property p on p.organisation_id = u.organisation_id and p.id = u.property_id
left join lease l on l.organisation_id = u.organisation_id and l.unit_id = u.id and l.status in ('ACTIVE', 'TERMINATED')
    and l.starts_on <= (select current_day()) and (l.ends_on is null or l.ends_on >= (select current_day()))
left join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id;

create or replace view tenant_overview with (security_invoker = true) as
select t.organisation_id, t.id, t.code, t.name, t.name_bn, t.phone, t.created_at,
       (select count(*) from lease l
        where l.organisation_id = t.organisation_id and l.tenant_id = t.id and l.status in ('ACTIVE', 'TERMINATED')
            and l.starts_on <= (select current_day()) and (l.ends_on is null or l.ends_on >= (select current_day()))) as leases,
       (select coalesce(sum(i.outstanding), 0) from invoice i
        where i.organisation_id = t.organisation_id and i.tenant_id = t.id and i.status in ('ISSUED', 'PARTIALLY_PAID')) as outstanding
from tenant t;

-- What is still to be paid, an invoice a row: who owes, and how much it comes to, without asking tenant by tenant.
create view open_invoice with (security_invoker = true) as
select organisation_id, id, tenant_id, outstanding from invoice where status in ('ISSUED', 'PARTIALLY_PAID') and outstanding > 0;
grant select on open_invoice to baribhara_app;
