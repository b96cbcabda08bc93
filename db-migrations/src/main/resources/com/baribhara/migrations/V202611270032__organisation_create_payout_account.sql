-- Where the rents that were collected are paid out to: an account at a bank, or a mobile wallet. The number is sealed by the application, bound to
-- its row. An organisation has one at most.
create table payout_account (
    organisation_id integer not null default current_organisation(),
    id              uuid not null,
    means           text not null,
    bank_name       text,
    branch          text,
    routing_number  text,
    holder          text not null,
    number_sealed   bytea not null,
    version         integer not null default 0,
    constraint payout_account_id_pk primary key (organisation_id, id),
    constraint payout_account_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint payout_account_organisation_id_uk unique (organisation_id),
    constraint payout_account_means_ck check (means in ('BANK', 'BKASH', 'NAGAD', 'ROCKET')),
    constraint payout_account_routing_number_ck check (routing_number ~ '^[0-9]{9}$'),
    -- a wallet has no bank
    constraint payout_account_bank_name_ck check (
        num_nonnulls(bank_name, branch, routing_number) = case when means = 'BANK' then 3 else 0 end)
);
alter table payout_account enable row level security;
alter table payout_account force row level security;
create policy payout_account_own on payout_account to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update, delete on payout_account to baribhara_app;

-- To find whose number is under a former key.
grant select (organisation_id, number_sealed) on payout_account to baribhara_batch;

-- Owners are told when it changes.
alter table delivery
    drop constraint delivery_kind_ck,
    add constraint delivery_kind_ck check (kind in ('RECOVERY_CODE', 'REGISTRATION_CODE', 'ACCOUNT_EXISTS', 'INVITATION', 'CONTACT_CODE',
        'CONTACT_CHANGED', 'PASSWORD_CHANGED', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'SPARE_CODE_USED', 'INVOICE_ISSUED',
        'PAYOUT_ACCOUNT_CHANGED'));
