-- An in-app notice to a tenant. The words are made from kind and params in the reader's language.
create table notification (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    tenant_id       uuid not null,
    event_id        uuid not null,
    kind            text not null,
    params          jsonb not null,
    created_at      timestamptz not null,
    read_at         timestamptz,
    constraint notification_id_pk primary key (organisation_id, id),
    constraint notification_event_id_uk unique (organisation_id, event_id, tenant_id),
    constraint notification_tenant_id_fk foreign key (organisation_id, tenant_id) references tenant (organisation_id, id),
    constraint notification_kind_ck check (kind in ('INVOICE_ISSUED'))
);
create index notification_tenant_id_ix on notification (organisation_id, tenant_id, created_at desc);
alter table notification enable row level security;
alter table notification force row level security;
create policy notification_own on notification to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on notification to baribhara_app;
