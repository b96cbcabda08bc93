-- By which rule the rent of a lease rises by itself. One at most is in force; those before are kept as they were. Only next_on moves,
-- when steps are posted, and the end is written.
create table lease_escalation (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    lease_id        uuid not null,
    mode            text not null,
    -- percent, or taka
    value           numeric(14, 2) not null,
    -- of the rent until then; else of the rent before the first step
    compounding     boolean not null,
    every_months    smallint not null,
    -- the new rent is the next multiple of this
    round_to        numeric(14, 2),
    first_on        date not null,
    -- the first step that is not posted yet
    next_on         date not null,
    reason          text not null,
    -- why steps may come earlier than the law has it
    override        text,
    entered_by      text not null,
    entered_at      timestamptz not null,
    ended_by        text,
    ended_at        timestamptz,
    version         integer not null default 0,
    constraint lease_escalation_id_pk primary key (organisation_id, id),
    constraint lease_escalation_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint lease_escalation_mode_ck check (mode in ('PERCENT', 'FIXED')),
    constraint lease_escalation_value_ck check (value > 0 and (mode = 'FIXED' or value <= 100)),
    constraint lease_escalation_compounding_ck check (mode = 'PERCENT' or not compounding),
    constraint lease_escalation_every_months_ck check (every_months between 1 and 600),
    constraint lease_escalation_round_to_ck check (round_to > 0),
    constraint lease_escalation_next_on_ck check (next_on >= first_on),
    constraint lease_escalation_ended_ck check ((ended_by is null) = (ended_at is null))
);
create unique index lease_escalation_lease_id_uk on lease_escalation (organisation_id, lease_id) include (next_on) where ended_at is null;
create index lease_escalation_lease_id_ix on lease_escalation (organisation_id, lease_id);
alter table lease_escalation enable row level security;
alter table lease_escalation force row level security;
create policy lease_escalation_own on lease_escalation to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on lease_escalation to baribhara_app;

-- Which schedule set a rent; null for one that somebody entered.
alter table lease_rent add column escalation_id uuid;
alter table lease_rent add constraint lease_rent_escalation_id_fk foreign key (organisation_id, escalation_id)
    references lease_escalation (organisation_id, id);
create index lease_rent_escalation_id_ix on lease_rent (organisation_id, escalation_id) where escalation_id is not null;
