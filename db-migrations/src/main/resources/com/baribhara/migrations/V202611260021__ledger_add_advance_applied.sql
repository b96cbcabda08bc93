-- An advance goes to an invoice month by month; what is held is proven as what is owed is.
alter table journal_entry drop constraint journal_entry_kind_ck;
alter table journal_entry add constraint journal_entry_kind_ck check (kind in ('INVOICE', 'CREDIT_NOTE', 'CREDIT_APPLIED', 'OPENING_BALANCE',
    'ADVANCE_APPLIED'));
alter table ledger_fault drop constraint ledger_fault_kind_ck;
alter table ledger_fault add constraint ledger_fault_kind_ck check (kind in ('ENTRY_UNBALANCED', 'INVOICE_OUTSTANDING', 'INVOICE_CREDITED',
    'TENANT_CREDIT', 'DEPOSIT_HELD', 'ADVANCE_HELD', 'NUMBERS_OF_INVOICES', 'NUMBERS_OF_CREDIT_NOTES'));
