-- What became of a form that makes something, by the key it was shown with: sent twice, it makes one thing and gets one answer. A sender that
-- comes while the first is at work waits for it at the primary key, on whichever node.
create table form_submission (
    organisation_id integer not null default current_organisation(),
    key             uuid not null,
    -- the thing that was made; null only inside the transaction that makes it
    made            uuid,
    submitted_at    timestamptz not null,
    constraint form_submission_key_pk primary key (organisation_id, key),
    constraint form_submission_organisation_id_fk foreign key (organisation_id) references organisation (id)
);
create index form_submission_submitted_at_ix on form_submission (organisation_id, submitted_at);
alter table form_submission enable row level security;
alter table form_submission force row level security;
create policy form_submission_own on form_submission to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update, delete on form_submission to baribhara_app;
