-- The orders in which the office lists leases and tenants: each begins at an index, whatever the number of leases.
create index lease_starts_on_ix on lease (organisation_id, starts_on, id);
create index lease_rent_ix on lease (organisation_id, rent, id);
create index tenant_name_ix on tenant (organisation_id, name, id);
