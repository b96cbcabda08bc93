-- What the rent is from a day on; before the first of them the lease's own rent holds.
create table lease_rent (
    organisation_id integer not null default current_organisation(),
    lease_id        uuid not null,
    effective_from  date not null,
    rent            numeric(14, 2) not null,
    reason          text not null,
    -- why it was agreed although the law would have it later
    override        text,
    agreed_by       text not null,
    agreed_at       timestamptz not null,
    constraint lease_rent_effective_from_pk primary key (organisation_id, lease_id, effective_from),
    constraint lease_rent_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint lease_rent_rent_ck check (rent > 0)
);
alter table lease_rent enable row level security;
alter table lease_rent force row level security;
create policy lease_rent_own on lease_rent to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update, delete on lease_rent to baribhara_app;
grant select on lease_rent to baribhara_batch;

-- Leases whose terms are other than when they were billed, and since which day: the next run compares and posts what differs. Each
-- further change counts up, so that a run which read an earlier state leaves the mark.
create table lease_recheck (
    organisation_id integer not null default current_organisation(),
    lease_id        uuid not null,
    since           date not null,
    changes         integer not null default 1,
    constraint lease_recheck_lease_id_pk primary key (organisation_id, lease_id),
    constraint lease_recheck_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id)
);
alter table lease_recheck enable row level security;
alter table lease_recheck force row level security;
create policy lease_recheck_own on lease_recheck to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on lease_recheck to baribhara_app;
grant select, delete on lease_recheck to baribhara_batch;
