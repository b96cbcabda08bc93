-- Money is taken to be held, and what is held is settled when the tenant leaves.
alter table journal_entry drop constraint journal_entry_kind_ck;
alter table journal_entry add constraint journal_entry_kind_ck check (kind in ('INVOICE', 'CREDIT_NOTE', 'CREDIT_APPLIED', 'OPENING_BALANCE',
    'ADVANCE_APPLIED', 'DEPOSIT_RECEIVED', 'ADVANCE_RECEIVED', 'DEPOSIT_SETTLED'));
