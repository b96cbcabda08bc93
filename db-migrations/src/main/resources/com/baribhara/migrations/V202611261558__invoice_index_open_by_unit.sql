-- What is owed is added up from the index alone, also now that each row is asked for its unit.
drop index invoice_open_ix;
create index invoice_open_ix on invoice (organisation_id, due_on) include (outstanding, unit_id)
    where status in ('ISSUED', 'PARTIALLY_PAID');
