-- By which public tariff a line was made, and after how many free days a late fee: what explains it to whoever has the bill alone.
alter table invoice_line add column tariff text;
alter table invoice_line add column grace_days smallint;
alter table credit_note_line add column tariff text;
alter table credit_note_line add column grace_days smallint;
