-- The first answer to a call that moves money, by the key that the caller gave it: sent again, it moves nothing and is answered the same.
create table idempotent_call (
    organisation_id integer not null default current_organisation(),
    caller          text not null,
    key             text not null,
    -- what was asked, as a hash: the same key with another question is a mistake of the caller
    fingerprint     text not null,
    status          smallint not null,
    location        text,
    body            text not null,
    answered_at     timestamptz not null,
    constraint idempotent_call_key_pk primary key (organisation_id, caller, key),
    constraint idempotent_call_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint idempotent_call_status_ck check (status between 200 and 299)
);
create index idempotent_call_answered_at_ix on idempotent_call (organisation_id, answered_at);
alter table idempotent_call enable row level security;
alter table idempotent_call force row level security;
create policy idempotent_call_own on idempotent_call to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on idempotent_call to baribhara_app;
