-- What a lease brought with it from before its first bill here. Each part is told once; an empty one was never told.
create table lease_opening (
    organisation_id integer not null default current_organisation(),
    lease_id        uuid not null,
    -- the day on which it stood so
    stood_on        date not null,
    -- what the tenant owed; below zero what the tenant had with us
    balance         numeric(14, 2),
    deposit         numeric(14, 2),
    advance         numeric(14, 2),
    -- the most of the advance that goes to one month's rent; empty: the whole rent
    advance_monthly numeric(14, 2),
    constraint lease_opening_lease_id_pk primary key (organisation_id, lease_id),
    constraint lease_opening_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint lease_opening_balance_ck check (balance <> 0),
    constraint lease_opening_deposit_ck check (deposit > 0),
    constraint lease_opening_advance_ck check (advance > 0),
    constraint lease_opening_advance_monthly_ck check (advance_monthly is null or advance_monthly > 0 and advance is not null)
);
alter table lease_opening enable row level security;
alter table lease_opening force row level security;
create policy lease_opening_own on lease_opening to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on lease_opening to baribhara_app;
