-- The words by which a thing is found while somebody types: of its codes, names and phone, in small letters and Latin digits. Looked up
-- by their beginning: that is a range of an index also under row-level security, which lets no operator like LIKE, with or without
-- trigrams, near the rows before it has sorted out whose they are.
create table search_word (
    organisation_id integer not null default current_organisation(),
    kind            text not null,
    word            text collate "C" not null,
    id              uuid not null,
    constraint search_word_id_pk primary key (organisation_id, kind, word, id),
    constraint search_word_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint search_word_kind_ck check (kind in ('LEASE', 'PROPERTY', 'TENANT', 'UNIT'))
);

-- Whole words and, of words like L-0001 or Md.Karim, their parts too; phones as they are dialled. Bangla has two spellings of some
-- letters: one of them is kept, and neither joiner. The application takes a question apart alike.
create function search_words(said text[]) returns setof text
    language sql immutable parallel safe
    as $$
        select distinct part
        from string_to_table(translate(normalize(lower(array_to_string(said, ' '))),
                                       U&'০১২৩৪৫৬৭৮৯,;()"\200C\200D', '0123456789     '), ' ') as typed,
             lateral (select case when starts_with(typed, '+880') then substr(typed, 4) else typed end as word) as dialled,
             lateral (select word
                      union all
                      select string_to_table(translate(word, '-./_''', '     '), ' ') where word ~ '[-./_'']') as parts (part)
        where part <> ''
    $$;

-- Keeps the words of whatever a statement wrote; its arguments are the columns that have them. What says the same as before is passed by.
create function search_word_follow() returns trigger
    language plpgsql
    as $$
    declare
        kind text := upper(tg_table_name);
        said text := format('array[%s]', array_to_string(tg_argv, ', '));
        written text := format('select organisation_id, id, %s as said from fresh', said);
    begin
        if tg_op = 'UPDATE' then
            written := format('select n.organisation_id, n.id, n.said, o.said as unsaid from (%s) n
                join (select organisation_id, id, %s as said from stale) o using (organisation_id, id)
                where n.said is distinct from o.said', written, said);
            execute format('delete from search_word w using (%s) n
                where w.organisation_id = n.organisation_id and w.kind = %L and w.id = n.id and w.word in (select search_words(n.unsaid))',
                written, kind);
        end if;
        execute format('insert into search_word (organisation_id, kind, word, id)
            select n.organisation_id, %L, word, n.id from (%s) n, search_words(n.said) as word on conflict do nothing', kind, written);
        return null;
    end $$;

create trigger property_search_insert after insert on property referencing new table as fresh
    for each statement execute function search_word_follow('code', 'name', 'name_bn', 'area');
create trigger property_search_update after update on property referencing old table as stale new table as fresh
    for each statement execute function search_word_follow('code', 'name', 'name_bn', 'area');
create trigger unit_search_insert after insert on unit referencing new table as fresh
    for each statement execute function search_word_follow('code');
create trigger unit_search_update after update on unit referencing old table as stale new table as fresh
    for each statement execute function search_word_follow('code');
create trigger tenant_search_insert after insert on tenant referencing new table as fresh
    for each statement execute function search_word_follow('code', 'name', 'name_bn', 'phone');
create trigger tenant_search_update after update on tenant referencing old table as stale new table as fresh
    for each statement execute function search_word_follow('code', 'name', 'name_bn', 'phone');
create trigger lease_search_insert after insert on lease referencing new table as fresh
    for each statement execute function search_word_follow('code');
create trigger lease_search_update after update on lease referencing old table as stale new table as fresh
    for each statement execute function search_word_follow('code');

-- What is there already. The owner is held to row-level security too, and to no policy, so it is let through for this once.
alter table property no force row level security;
insert into search_word select organisation_id, 'PROPERTY', word, id from property, search_words(array[code, name, name_bn, area]) as word;
alter table property force row level security;
alter table unit no force row level security;
insert into search_word select organisation_id, 'UNIT', word, id from unit, search_words(array[code]) as word;
alter table unit force row level security;
alter table tenant no force row level security;
insert into search_word select organisation_id, 'TENANT', word, id from tenant, search_words(array[code, name, name_bn, phone]) as word;
alter table tenant force row level security;
alter table lease no force row level security;
insert into search_word select organisation_id, 'LEASE', word, id from lease, search_words(array[code]) as word;
alter table lease force row level security;

alter table search_word enable row level security;
alter table search_word force row level security;
create policy search_word_own on search_word to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, delete on search_word to baribhara_app;

-- An invoice as its number finds it.
create view invoice_brief with (security_invoker = true) as
select organisation_id, id, number, month, bill_to, bill_to_bn, total,
       case when status in ('ISSUED', 'PARTIALLY_PAID') and due_on < current_day() then 'OVERDUE' else status end as state
from invoice;
grant select on invoice_brief to baribhara_app;
