-- By which way a person would rather be written to; it counts once a contact of that kind is verified.
alter table account
    add column channel text not null default 'EMAIL',
    add constraint account_channel_ck check (channel in ('EMAIL', 'SMS'));
alter table delivery
    drop constraint delivery_kind_ck,
    add constraint delivery_kind_ck check (kind in ('RECOVERY_CODE', 'REGISTRATION_CODE', 'ACCOUNT_EXISTS', 'INVITATION', 'CONTACT_CODE',
                                                    'CONTACT_CHANGED', 'PASSWORD_CHANGED'));

-- A small square picture of a person, drawn anew from what they sent. Like the account it belongs to no organisation; who sees it is told by
-- the policies: the person, whoever belongs to an organisation in whose office they work, and of tenants whoever sees the tenant.
create table account_photo (
    account_id uuid not null,
    content    bytea not null,
    sha256     text not null,
    added_at   timestamptz not null,
    constraint account_photo_account_id_pk primary key (account_id),
    constraint account_photo_account_id_fk foreign key (account_id) references account (id),
    constraint account_photo_content_ck check (octet_length(content) between 1 and 262144),
    constraint account_photo_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
-- a JPEG is compressed already
alter table account_photo alter column content set storage external;
alter table account_photo enable row level security;
alter table account_photo force row level security;
create policy account_photo_own on account_photo to baribhara_app
    using (account_id = (select current_account())) with check (account_id = (select current_account()));
create policy account_photo_office on account_photo for select to baribhara_app
    using (exists (select from account_role r
                   where r.organisation_id = (select current_organisation()) and r.account_id = account_photo.account_id
                       and r.role not in ('ADMIN', 'TENANT')));
create policy account_photo_tenant on account_photo for select to baribhara_app
    using (exists (select from tenant t
                   where t.organisation_id = (select current_organisation()) and t.account_id = account_photo.account_id));
grant select, insert, update, delete on account_photo to baribhara_app;
