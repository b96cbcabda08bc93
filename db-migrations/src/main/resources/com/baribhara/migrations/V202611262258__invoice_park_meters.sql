-- What waits of a lease: its month, or what its meters counted. Each run resolves its own.
alter table parked_lease add column kind text not null default 'MONTH';
alter table parked_lease add constraint parked_lease_kind_ck check (kind in ('MONTH', 'METERS'));
alter table parked_lease drop constraint parked_lease_lease_id_month_pk;
alter table parked_lease add constraint parked_lease_lease_id_month_kind_pk primary key (organisation_id, lease_id, month, kind);
