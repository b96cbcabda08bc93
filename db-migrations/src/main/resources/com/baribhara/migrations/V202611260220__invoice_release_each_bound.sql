-- A bill beyond two bounds is let out past each: the release of the one does not take the place of the other's.
drop index bill_release_lease_id_month_uk;
create unique index bill_release_reason_uk on bill_release (organisation_id, lease_id, month, reason) where used_at is null;
