-- Double entry: each line moves an amount from one account (credit) to another (debit), so debits equal credits by the shape of a row.
-- An entry is made whole by one statement, and never changed or taken away; what was wrong is corrected by a further entry.
create table journal_entry (
    organisation_id integer not null default current_organisation(),
    -- the id of the document that is booked, so that one document can't be booked twice
    id              uuid not null,
    kind            text not null,
    booked_on       date not null,
    lease_id        uuid not null,
    -- the invoice whose open balance the receivable lines move
    invoice_id      uuid,
    -- what all its lines come to
    total           numeric(16, 2) not null,
    posted_at       timestamptz not null,
    constraint journal_entry_id_pk primary key (organisation_id, id),
    constraint journal_entry_lease_id_fk foreign key (organisation_id, lease_id) references lease (organisation_id, id),
    constraint journal_entry_kind_ck check (kind in ('INVOICE', 'CREDIT_NOTE', 'CREDIT_APPLIED', 'OPENING_BALANCE')),
    constraint journal_entry_total_ck check (total >= 0)
);
create index journal_entry_lease_id_ix on journal_entry (organisation_id, lease_id, booked_on);
alter table journal_entry enable row level security;
alter table journal_entry force row level security;
create policy journal_entry_own on journal_entry to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on journal_entry to baribhara_app, baribhara_batch;

create table journal_line (
    organisation_id integer not null default current_organisation(),
    entry_id        uuid not null,
    line_no         smallint not null,
    debit           text not null,
    credit          text not null,
    amount          numeric(16, 2) not null,
    constraint journal_line_line_no_pk primary key (organisation_id, entry_id, line_no),
    constraint journal_line_entry_id_fk foreign key (organisation_id, entry_id) references journal_entry (organisation_id, id),
    constraint journal_line_debit_ck check (debit in ('RECEIVABLE', 'TENANT_CREDIT', 'ADVANCE_HELD', 'DEPOSIT_HELD', 'VAT_PAYABLE',
        'TDS_RECEIVABLE', 'CASH', 'RENT_INCOME', 'SERVICE_INCOME', 'UTILITY_INCOME', 'OTHER_INCOME', 'LATE_FEE_INCOME', 'ROUNDING',
        'WAIVED', 'BAD_DEBT', 'OPENING_BALANCE')),
    constraint journal_line_credit_ck check (credit in ('RECEIVABLE', 'TENANT_CREDIT', 'ADVANCE_HELD', 'DEPOSIT_HELD', 'VAT_PAYABLE',
        'TDS_RECEIVABLE', 'CASH', 'RENT_INCOME', 'SERVICE_INCOME', 'UTILITY_INCOME', 'OTHER_INCOME', 'LATE_FEE_INCOME', 'ROUNDING',
        'WAIVED', 'BAD_DEBT', 'OPENING_BALANCE')),
    constraint journal_line_sides_ck check (debit <> credit),
    constraint journal_line_amount_ck check (amount > 0)
);
alter table journal_line enable row level security;
alter table journal_line force row level security;
create policy journal_line_own on journal_line to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert on journal_line to baribhara_app, baribhara_batch;

create function refuse_journal_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: correct it by a further entry', tg_table_name using errcode = '23514', constraint = tg_table_name || '_append_only';
end $$;
create trigger journal_entry_append_only before update or delete or truncate on journal_entry
    for each statement execute function refuse_journal_change();
create trigger journal_line_append_only before update or delete or truncate on journal_line
    for each statement execute function refuse_journal_change();

-- An entry whose lines don't come to its total is unbalanced; so is one that gets a further line later. Planned anew each time: the
-- journal grows a thousandfold under a plan that was made while it was empty.
create function check_journal_entry() returns trigger language plpgsql as $$
declare
    wrong uuid;
begin
    execute $check$
        select moved.entry_id
        from (select organisation_id, entry_id, sum(amount) as amount, count(*) as n from new_rows group by organisation_id, entry_id) moved
        cross join lateral (select e.total from journal_entry e
            where e.organisation_id = moved.organisation_id and e.id = moved.entry_id offset 0) entry
        cross join lateral (select count(*) as n from journal_line l
            where l.organisation_id = moved.organisation_id and l.entry_id = moved.entry_id offset 0) lines
        where entry.total <> moved.amount or lines.n <> moved.n
        limit 1
        $check$ into wrong;
    if wrong is not null then
        raise exception 'journal entry % does not come to its total', wrong using errcode = '23514', constraint = 'journal_line_balance_ck';
    end if;
    return null;
end $$;
create trigger journal_line_balance after insert on journal_line
    referencing new table as new_rows for each statement execute function check_journal_entry();

-- The invoices there are, each as one entry: what the tenant owes against what it is for.
create function income_account(line_kind text) returns text language sql immutable parallel safe as $$
    select case line_kind
        when 'RENT' then 'RENT_INCOME'
        when 'ROUNDING' then 'ROUNDING'
        when 'SERVICE_CHARGE' then 'SERVICE_INCOME' when 'GENERATOR' then 'SERVICE_INCOME' when 'LIFT' then 'SERVICE_INCOME'
        when 'SECURITY' then 'SERVICE_INCOME' when 'WASTE' then 'SERVICE_INCOME'
        when 'GAS' then 'UTILITY_INCOME' when 'WATER' then 'UTILITY_INCOME' when 'ELECTRICITY' then 'UTILITY_INCOME'
        else 'OTHER_INCOME' end $$;
alter table invoice no force row level security;
alter table invoice_line no force row level security;
alter table journal_entry no force row level security;
alter table journal_line no force row level security;
create temp table moved on commit drop as
    select l.organisation_id, l.invoice_id, a.account, sum(a.amount) as amount
    from invoice_line l
    cross join lateral (values (income_account(l.kind), l.net), ('VAT_PAYABLE', l.vat)) as a (account, amount)
    where a.amount <> 0
    group by l.organisation_id, l.invoice_id, a.account
    having sum(a.amount) <> 0;
insert into journal_entry (organisation_id, id, kind, booked_on, lease_id, invoice_id, total, posted_at)
    select i.organisation_id, i.id, 'INVOICE', i.issued_on, i.lease_id, i.id, sum(abs(m.amount)), now()
    from invoice i join moved m on m.organisation_id = i.organisation_id and m.invoice_id = i.id
    group by i.organisation_id, i.id;
insert into journal_line (organisation_id, entry_id, line_no, debit, credit, amount)
    select organisation_id, invoice_id, row_number() over (partition by organisation_id, invoice_id order by account),
        case when amount > 0 then 'RECEIVABLE' else account end, case when amount > 0 then account else 'RECEIVABLE' end, abs(amount)
    from moved;
alter table invoice force row level security;
alter table invoice_line force row level security;
alter table journal_entry force row level security;
alter table journal_line force row level security;
drop function income_account(text);
