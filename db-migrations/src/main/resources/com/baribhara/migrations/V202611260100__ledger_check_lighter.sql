-- All lines of an entry together come to its total, whenever they were written: amounts are above zero, so that a further line shows in the
-- sum. One look at the lines instead of a count and a sum.
create or replace function check_journal_entry() returns trigger language plpgsql as $$
declare
    wrong uuid;
begin
    execute $check$
        select fresh.entry_id
        from (select distinct organisation_id, entry_id from new_rows) fresh
        cross join lateral (select e.total from journal_entry e
            where e.organisation_id = fresh.organisation_id and e.id = fresh.entry_id offset 0) entry
        cross join lateral (select sum(l.amount) as amount from journal_line l
            where l.organisation_id = fresh.organisation_id and l.entry_id = fresh.entry_id offset 0) lines
        where entry.total <> lines.amount
        limit 1
        $check$ into wrong;
    if wrong is not null then
        raise exception 'journal entry % does not come to its total', wrong using errcode = '23514', constraint = 'journal_line_balance_ck';
    end if;
    return null;
end $$;
