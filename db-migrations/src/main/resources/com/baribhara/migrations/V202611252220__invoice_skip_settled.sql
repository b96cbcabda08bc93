-- Whether a run passes over the leases whose bills are as they should be: decided when it is cut, since most of a first run has none
-- and nearly all of a repeated one are.
alter table batch_run add column skip_settled boolean not null default false;
