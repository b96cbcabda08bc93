-- Up to this amount (taka, VAT included) one person may correct an invoice; above it a second one must agree. Null is no limit.
alter table organisation add column correction_limit numeric(14, 2);
alter table organisation add constraint organisation_correction_limit_ck check (correction_limit >= 0);
