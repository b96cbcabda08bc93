-- Each event says from where it was asked for, and is sealed: it has a number in the chain of its organisation and a hash over itself and
-- the hash before it (ADR 32). The relay seals after the commit, by the same update that marks an event as published.
alter table domain_event
    add column account_id uuid default current_account(),
    add column address    text default nullif(current_setting('baribhara.address', true), ''),
    add column request_id text default nullif(current_setting('baribhara.request', true), ''),
    add column chain_no   bigint,
    add column chain_hash bytea,
    add constraint domain_event_address_ck check (address ~ '^[0-9A-Za-z:.%]{1,64}$'),
    add constraint domain_event_request_id_ck check (request_id ~ '^[0-9A-Za-z._:-]{1,128}$'),
    add constraint domain_event_chain_no_ck check (chain_no > 0 and (chain_no is null) = (chain_hash is null));

-- All that the relay has left to do: before, what was not published.
create index domain_event_waiting_ix on domain_event (position) where published_at is null or chain_no is null;
drop index domain_event_unpublished_ix;

-- These are written when an event is sealed, not in the transaction that records it.
create unique index domain_event_chain_no_uk on domain_event (organisation_id, chain_no) where chain_no is not null;
create index domain_event_occurred_at_ix on domain_event (organisation_id, occurred_at, chain_no) where chain_no is not null;
create index domain_event_type_ix on domain_event (organisation_id, type, occurred_at, chain_no) where chain_no is not null;
create index domain_event_account_id_ix on domain_event (organisation_id, account_id, occurred_at, chain_no)
    where chain_no is not null and account_id is not null;

create function refuse_event_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: what happened is not told otherwise', tg_table_name
        using errcode = '23514', constraint = tg_table_name || '_append_only';
end $$;
create trigger domain_event_append_only
    before update of organisation_id, id, type, aggregate_id, payload, actor, account_id, address, request_id, occurred_at or delete or truncate
    on domain_event for each statement execute function refuse_event_change();
create trigger domain_event_sealed_once before update of chain_no, chain_hash on domain_event
    for each row when (old.chain_no is not null and (old.chain_no, old.chain_hash) is distinct from (new.chain_no, new.chain_hash))
    execute function refuse_event_change();
create trigger domain_event_object_append_only before update or delete or truncate on domain_event_object
    for each statement execute function refuse_event_change();

-- Where the chain of an organisation ends.
create table event_chain (
    organisation_id integer not null default current_organisation(),
    number          bigint not null,
    hash            bytea not null,
    sealed_at       timestamptz not null,
    constraint event_chain_organisation_id_pk primary key (organisation_id),
    constraint event_chain_organisation_id_fk foreign key (organisation_id) references organisation (id)
);
alter table event_chain enable row level security;
alter table event_chain force row level security;
create policy event_chain_own on event_chain to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select on event_chain to baribhara_app;
grant select, insert, update on event_chain to baribhara_batch;
grant update (chain_no, chain_hash) on domain_event to baribhara_batch;
grant select on domain_event_object to baribhara_batch;

-- Nobody who records an event says that it is published or sealed.
revoke insert on domain_event from baribhara_app, baribhara_batch;
grant insert (organisation_id, id, type, aggregate_id, payload, actor, account_id, address, request_id, occurred_at) on domain_event
    to baribhara_app, baribhara_batch;
