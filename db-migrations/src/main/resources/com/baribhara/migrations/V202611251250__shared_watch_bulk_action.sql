-- Whoever watches the work under way hears of acts on many as well; what ended long ago is forgotten.
grant select on bulk_action, bulk_row to baribhara_batch;
grant delete on bulk_action, bulk_row to baribhara_app;
create index bulk_action_prepared_at_ix on bulk_action (organisation_id, prepared_at);
