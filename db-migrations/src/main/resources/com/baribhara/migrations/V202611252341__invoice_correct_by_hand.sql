-- When it left the house by post, mail or SMS; a notice within the system is not sending. What was sent can't be made void any more.
alter table invoice add column sent_at timestamptz;

alter table invoice_line drop constraint invoice_line_rule_ck;
alter table invoice_line add constraint invoice_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH',
    'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA', 'BILLED_BEFORE', 'CREDITED'));
alter table credit_note_line drop constraint credit_note_line_rule_ck;
alter table credit_note_line add constraint credit_note_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30',
    'FULL_MONTH', 'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA',
    'BILLED_BEFORE', 'CREDITED'));

-- What became void was never billed: it leaves the totals of its month.
create or replace function count_changed_invoices() returns trigger language plpgsql as $$
begin
    insert into invoice_month_total as m (organisation_id, month, slot, invoices, total, outstanding)
    select organisation_id, month, pg_backend_pid() % 32, sum(n), sum(total), sum(outstanding)
    from (select organisation_id, month, 1 as n, total, outstanding from new_rows where status <> 'VOID'
          union all
          select organisation_id, month, -1, -total, -outstanding from old_rows where status <> 'VOID') changes
    group by organisation_id, month
    having sum(n) <> 0 or sum(total) <> 0 or sum(outstanding) <> 0
    order by organisation_id, month
    on conflict (organisation_id, month, slot) do update
        set invoices = m.invoices + excluded.invoices, total = m.total + excluded.total, outstanding = m.outstanding + excluded.outstanding;
    return null;
end $$;
