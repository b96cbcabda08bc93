-- An organisation's key is drawn before its row is written, since the row's own policy asks for it.
grant usage on sequence organisation_id_seq to baribhara_app;
