-- A run bills a month, or posts the late fees as of a day. Of late fees one run goes on at a time; of months one each.
alter table batch_run add column kind text not null default 'MONTHLY';
alter table batch_run add column as_of date;
alter table batch_run add constraint batch_run_kind_ck check (kind in ('MONTHLY', 'LATE_FEES'));
alter table batch_run add constraint batch_run_as_of_ck check ((as_of is not null) = (kind = 'LATE_FEES'));
alter table invoice_run add column kind text not null default 'MONTHLY';
alter table invoice_run add column as_of date;
alter table invoice_run add constraint invoice_run_kind_ck check (kind in ('MONTHLY', 'LATE_FEES'));
alter table invoice_run add constraint invoice_run_as_of_ck check ((as_of is not null) = (kind = 'LATE_FEES'));
drop index invoice_run_month_running_uk;
create unique index invoice_run_month_running_uk on invoice_run (organisation_id, month)
    where status = 'RUNNING' and not dry_run and kind = 'MONTHLY';
create unique index invoice_run_late_fees_running_uk on invoice_run (organisation_id)
    where status = 'RUNNING' and not dry_run and kind = 'LATE_FEES';
