-- Who works in an office and as what. The policy also shows an account its own roles elsewhere: those are left out here.
create view staff_overview with (security_invoker = true) as
select r.organisation_id, a.id, a.username, a.display_name as name, a.display_name_bn as name_bn, a.status, a.created_at,
       string_agg(r.role, ',' order by array_position(array['OWNER', 'MANAGER', 'ACCOUNTANT', 'CARETAKER'], r.role)) as roles
from account_role r
join account a on a.id = r.account_id
where r.organisation_id = (select current_organisation()) and r.role not in ('ADMIN', 'TENANT')
group by r.organisation_id, a.id;

grant select on staff_overview to baribhara_app;
