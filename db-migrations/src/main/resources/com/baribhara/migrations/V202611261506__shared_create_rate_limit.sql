-- What was done only just, so that it is not done too often; counted by all nodes together. Neither table belongs to an organisation: most of it
-- happens before anybody is known. Subjects are digests.

-- One row a bucket of Bucket4j, in its own binary form; expires_at in milliseconds since 1970 is when it says nothing any more.
create table rate_limit (
    id         text not null,
    state      bytea,
    expires_at bigint,
    constraint rate_limit_id_pk primary key (id)
);
create index rate_limit_expires_at_ix on rate_limit (expires_at);
grant select, insert, update, delete on rate_limit to baribhara_app;

-- Wrong passwords in a row, for a name from an address.
create table sign_in_failure (
    subject   text not null,
    failures  integer not null,
    failed_at timestamptz not null,
    constraint sign_in_failure_subject_pk primary key (subject),
    constraint sign_in_failure_failures_ck check (failures > 0)
);
create index sign_in_failure_failed_at_ix on sign_in_failure (failed_at);
grant select, insert, update, delete on sign_in_failure to baribhara_app;
