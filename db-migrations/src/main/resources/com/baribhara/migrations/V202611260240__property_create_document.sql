-- Papers and pictures that belong to something: the agreement of a lease, the photo of a meter. The owner is of any domain, so that no foreign
-- key holds it; what may own documents is never deleted. At most a hundred belong to one thing.
create table document (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    owner_kind      text not null,
    owner_id        uuid not null,
    kind            text not null,
    name            text not null,
    media_type      text not null,
    size            integer not null,
    sha256          text not null,
    added_by        text not null,
    added_at        timestamptz not null,
    constraint document_id_pk primary key (organisation_id, id),
    constraint document_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint document_owner_kind_ck check (owner_kind in ('LEASE', 'READING')),
    constraint document_kind_ck check (kind in ('AGREEMENT', 'IDENTITY', 'HANDOVER', 'LETTER', 'METER_PHOTO', 'OTHER')),
    constraint document_media_type_ck check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint document_size_ck check (size > 0),
    constraint document_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
create index document_owner_id_ix on document (organisation_id, owner_kind, owner_id, added_at);
alter table document enable row level security;
alter table document force row level security;
create policy document_own on document to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on document to baribhara_app;

-- The bytes apart: lists never read them.
create table document_content (
    organisation_id integer not null default current_organisation(),
    document_id     uuid not null,
    content         bytea not null,
    constraint document_content_document_id_pk primary key (organisation_id, document_id),
    constraint document_content_document_id_fk foreign key (organisation_id, document_id) references document (organisation_id, id)
        on delete cascade
);
-- pictures and PDFs are compressed already
alter table document_content alter column content set storage external;
alter table document_content enable row level security;
alter table document_content force row level security;
create policy document_content_own on document_content to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on document_content to baribhara_app;
