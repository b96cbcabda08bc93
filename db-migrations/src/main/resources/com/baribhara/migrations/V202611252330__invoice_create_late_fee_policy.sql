-- What being late costs, from a day on: for the whole organisation, or for one lease alone. Rows are only added; of two from the same day
-- the one entered last holds. An invoice goes by what is in force on its due day.
create table late_fee_policy (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    -- null: for every lease that has none of its own
    lease_id        uuid,
    basis           text not null,
    -- taka, percent or taka a day, as the basis says
    rate            numeric(14, 4),
    cap             numeric(14, 2),
    grace_days      smallint,
    valid_from      date not null,
    entered_by      text not null,
    entered_at      timestamptz not null,
    constraint late_fee_policy_id_pk primary key (organisation_id, id),
    constraint late_fee_policy_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint late_fee_policy_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint late_fee_policy_basis_ck check (basis in ('NONE', 'FLAT', 'PERCENT', 'DAILY', 'AS_ORGANISATION')),
    constraint late_fee_policy_lease_id_ck check (lease_id is not null or basis <> 'AS_ORGANISATION'),
    constraint late_fee_policy_rate_ck check ((rate is null) = (basis = 'NONE' or basis = 'AS_ORGANISATION')
        and (grace_days is null) = (rate is null) and rate > 0 and (basis <> 'PERCENT' or rate <= 100)),
    constraint late_fee_policy_cap_ck check (cap is null or cap > 0 and basis <> 'NONE' and basis <> 'FLAT' and basis <> 'AS_ORGANISATION'),
    constraint late_fee_policy_grace_days_ck check (grace_days between 0 and 90)
);
create index late_fee_policy_lease_id_ix on late_fee_policy (organisation_id, lease_id, valid_from);
alter table late_fee_policy enable row level security;
alter table late_fee_policy force row level security;
create policy late_fee_policy_own on late_fee_policy to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on late_fee_policy to baribhara_app;
grant select on late_fee_policy to baribhara_batch;
