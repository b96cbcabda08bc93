-- Words to a person outside the product, by e-mail or SMS. Written in the transaction that has something to say, sent after it. What must
-- stand in the message and nowhere else (a code) is sealed under the installation's key, and gone once the message is sent or of no use.
create table delivery (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    kind            text not null,
    channel         text not null,
    recipient       text not null,
    language        text not null,
    params          jsonb not null,
    sealed          bytea,
    state           text not null,
    reason          text,
    reference       text,
    attempts        smallint not null default 0,
    created_at      timestamptz not null,
    next_try_at     timestamptz not null,
    expires_at      timestamptz not null,
    tried_at        timestamptz,
    ended_at        timestamptz,
    constraint delivery_id_pk primary key (organisation_id, id),
    constraint delivery_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint delivery_kind_ck check (kind in ('RECOVERY_CODE', 'REGISTRATION_CODE', 'ACCOUNT_EXISTS', 'INVITATION')),
    constraint delivery_channel_ck check (channel in ('EMAIL', 'SMS')),
    constraint delivery_language_ck check (language in ('en', 'bn')),
    constraint delivery_state_ck check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'EXPIRED', 'WITHHELD')),
    constraint delivery_ended_at_ck check ((ended_at is null) = (state in ('WAITING', 'SENDING'))),
    constraint delivery_sealed_ck check (sealed is null or ended_at is null)
);
create index delivery_waiting_ix on delivery (channel, next_try_at) where ended_at is null;
create index delivery_recipient_ix on delivery (channel, recipient, tried_at);
create index delivery_ended_at_ix on delivery (ended_at) where ended_at is not null;
alter table delivery enable row level security;
alter table delivery force row level security;
create policy delivery_own on delivery to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on delivery to baribhara_app;
grant select, update, delete on delivery to baribhara_batch;
