-- a user name can be changed, an account can't: who asks for what needs a second person is known by the account
alter table correction_request add column requested_by_account uuid, add column decided_by_account uuid,
    drop constraint correction_request_decided_by_ck,
    add constraint correction_request_decided_by_ck check (case when requested_by_account is null or decided_by_account is null
        then decided_by <> requested_by else decided_by_account <> requested_by_account end);
alter table receipt_reversal add column requested_by_account uuid, add column decided_by_account uuid,
    drop constraint receipt_reversal_decided_by_ck,
    add constraint receipt_reversal_decided_by_ck check (case when requested_by_account is null or decided_by_account is null
        then decided_by <> requested_by else decided_by_account <> requested_by_account end);

-- those that wait; the owner of the tables is held by the policies too
alter table correction_request no force row level security;
update correction_request r set requested_by_account = a.id from account a where a.username = r.requested_by and r.status = 'PENDING';
alter table correction_request force row level security;
alter table receipt_reversal no force row level security;
update receipt_reversal r set requested_by_account = a.id from account a where a.username = r.requested_by and r.status = 'WAITING';
alter table receipt_reversal force row level security;
