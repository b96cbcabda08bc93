-- The invoices of one run, and the order by due day.
create index invoice_run_id_ix on invoice (organisation_id, run_id);
create index invoice_due_on_ix on invoice (organisation_id, due_on, id);
