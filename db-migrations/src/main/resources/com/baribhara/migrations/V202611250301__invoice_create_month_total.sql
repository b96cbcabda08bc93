-- What the invoices of a month come to, kept as they are written, so that a year at a glance costs a dozen rows and not a million.
-- A month has several rows (slots), by connection: parts of a run that go on side by side don't wait for one another's sum.
create table invoice_month_total (
    organisation_id integer not null default current_organisation(),
    month           date not null,
    slot            smallint not null,
    invoices        bigint not null,
    total           numeric(18, 2) not null,
    outstanding     numeric(18, 2) not null,
    constraint invoice_month_total_month_slot_pk primary key (organisation_id, month, slot),
    constraint invoice_month_total_organisation_id_fk foreign key (organisation_id) references organisation (id)
);
alter table invoice_month_total enable row level security;
alter table invoice_month_total force row level security;
create policy invoice_month_total_own on invoice_month_total to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update on invoice_month_total to baribhara_app, baribhara_batch;

create function count_new_invoices() returns trigger language plpgsql as $$
begin
    insert into invoice_month_total as m (organisation_id, month, slot, invoices, total, outstanding)
    select organisation_id, month, pg_backend_pid() % 32, count(*), sum(total), sum(outstanding)
    from new_rows group by organisation_id, month order by organisation_id, month
    on conflict (organisation_id, month, slot) do update
        set invoices = m.invoices + excluded.invoices, total = m.total + excluded.total, outstanding = m.outstanding + excluded.outstanding;
    return null;
end $$;

create function count_changed_invoices() returns trigger language plpgsql as $$
begin
    insert into invoice_month_total as m (organisation_id, month, slot, invoices, total, outstanding)
    select organisation_id, month, pg_backend_pid() % 32, sum(n), sum(total), sum(outstanding)
    from (select organisation_id, month, 1 as n, total, outstanding from new_rows
          union all
          select organisation_id, month, -1, -total, -outstanding from old_rows) changes
    group by organisation_id, month
    having sum(n) <> 0 or sum(total) <> 0 or sum(outstanding) <> 0
    order by organisation_id, month
    on conflict (organisation_id, month, slot) do update
        set invoices = m.invoices + excluded.invoices, total = m.total + excluded.total, outstanding = m.outstanding + excluded.outstanding;
    return null;
end $$;

create trigger invoice_count_new after insert on invoice
    referencing new table as new_rows for each statement execute function count_new_invoices();
create trigger invoice_count_changed after update on invoice
    referencing old table as old_rows new table as new_rows for each statement execute function count_changed_invoices();

-- what was billed before; the owner of the tables sees rows only while their guard is down
alter table invoice no force row level security;
alter table invoice_month_total no force row level security;
insert into invoice_month_total (organisation_id, month, slot, invoices, total, outstanding)
select organisation_id, month, 0, count(*), sum(total), sum(outstanding) from invoice group by organisation_id, month;
alter table invoice force row level security;
alter table invoice_month_total force row level security;

-- who is late, by how much, from the index alone
drop index invoice_open_ix;
create index invoice_open_ix on invoice (organisation_id, due_on) include (outstanding) where status in ('ISSUED', 'PARTIALLY_PAID');

-- what waits to be billed, which is little
create index parked_lease_waiting_ix on parked_lease (organisation_id, month, lease_id) where resolved_at is null;
