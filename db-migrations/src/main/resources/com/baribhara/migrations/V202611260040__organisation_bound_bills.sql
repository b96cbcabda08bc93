-- How far a bill of the monthly run may go before a person must look at it: so many lines, and so many percent more than the last one
-- (or as much less: 100 is the double and the half).
alter table organisation add column bill_line_limit integer not null default 200;
alter table organisation add constraint organisation_bill_line_limit_ck check (bill_line_limit between 1 and 10000);
alter table organisation add column bill_change_limit integer not null default 100;
alter table organisation add constraint organisation_bill_change_limit_ck check (bill_change_limit between 1 and 10000);
