-- Leases that end soon, the next first: as lease_overview calls the day.
create index lease_last_day_ix on lease (organisation_id, (coalesce(ends_on, date '9999-12-31')), id);
