-- As international as it is dialled; the office may have a landline.
alter table organisation add constraint organisation_phone_ck check (phone ~ '^\+[0-9]{8,15}$');
