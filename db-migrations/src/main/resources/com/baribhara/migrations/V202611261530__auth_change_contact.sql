-- A signed-in person proves another contact; whoever had the old one is told.
alter table verification
    drop constraint verification_purpose_ck,
    add constraint verification_purpose_ck check (purpose in ('RECOVERY', 'REGISTRATION', 'CONTACT'));
alter table delivery
    drop constraint delivery_kind_ck,
    add constraint delivery_kind_ck check (kind in ('RECOVERY_CODE', 'REGISTRATION_CODE', 'ACCOUNT_EXISTS', 'INVITATION', 'CONTACT_CODE',
                                                    'CONTACT_CHANGED'));
