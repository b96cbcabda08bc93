-- A run reads the parts of a lease from the first month on that it looks at, and not those of all the years before.
drop index shared_bill_part_lease_id_ix;
create index shared_bill_part_lease_id_charged_on_ix on shared_bill_part (organisation_id, lease_id, charged_on) where lease_id is not null;
