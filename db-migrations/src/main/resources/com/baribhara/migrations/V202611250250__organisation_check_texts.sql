-- As international as it is dialled; the office may have a landline. Nothing could write one so far but a hand: what it wrote otherwise
-- is brought into this form where that is plain, and taken away where it is not.
update organisation
set phone = case when regexp_replace(phone, '[ ()-]', '', 'g') ~ '^0[0-9]{7,10}$' then '+88' || regexp_replace(phone, '[ ()-]', '', 'g') end
where phone !~ '^\+[0-9]{8,15}$';
alter table organisation add constraint organisation_phone_ck check (phone ~ '^\+[0-9]{8,15}$');
