-- Tenants who have an account are written to of their invoices, the way they like best.
alter table delivery
    drop constraint delivery_kind_ck,
    add constraint delivery_kind_ck check (kind in ('RECOVERY_CODE', 'REGISTRATION_CODE', 'ACCOUNT_EXISTS', 'INVITATION', 'CONTACT_CODE',
        'CONTACT_CHANGED', 'PASSWORD_CHANGED', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'SPARE_CODE_USED', 'INVOICE_ISSUED'));
