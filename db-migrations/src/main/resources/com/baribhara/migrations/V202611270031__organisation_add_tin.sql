-- The landlord's own taxpayer's number, sealed likewise; nobody looks an organisation up by it, so there is no mark.
alter table organisation add column tin_sealed bytea;
