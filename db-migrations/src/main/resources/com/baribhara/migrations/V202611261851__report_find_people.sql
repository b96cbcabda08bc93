-- The people of an office are found by the beginnings of words, as things are: of their names by all who work there (STAFF), of user name,
-- address and number by those alone who may see these (STAFF_CONTACT). Tenants by their e-mail address, too.
alter table search_word
    drop constraint search_word_kind_ck,
    add constraint search_word_kind_ck check (kind in ('LEASE', 'PROPERTY', 'STAFF', 'STAFF_CONTACT', 'TENANT', 'UNIT'));

-- An account belongs to several organisations perhaps, and whoever changes it sees the words of one: so these follow with their owner's rights.
create policy search_word_owner on search_word to baribhara_owner using (true) with check (true);

create function staff_words(names text[], contacts text[]) returns table (kind text, word text)
    language sql immutable parallel safe
    as $$ select 'STAFF', w from search_words(names) as w
          union all
          select 'STAFF_CONTACT', w from search_words(contacts) as w $$;

create function staff_word_begin() returns trigger
    language plpgsql security definer set search_path = public
    as $$
    begin
        insert into search_word (organisation_id, kind, word, id)
        select distinct f.organisation_id, w.kind, w.word, f.account_id
        from fresh f join account a on a.id = f.account_id,
             staff_words(array[a.display_name, a.display_name_bn], array[a.username, a.email, a.phone]) w
        where f.role not in ('ADMIN', 'TENANT')
        on conflict do nothing;
        return null;
    end $$;
create trigger account_role_search_insert after insert on account_role referencing new table as fresh
    for each statement execute function staff_word_begin();

create function staff_word_end() returns trigger
    language plpgsql security definer set search_path = public
    as $$
    begin
        delete from search_word w
        using (select distinct s.organisation_id, s.account_id, v.kind, v.word
               from stale s join account a on a.id = s.account_id,
                    staff_words(array[a.display_name, a.display_name_bn], array[a.username, a.email, a.phone]) v
               where not exists (select from account_role r
                                 where r.organisation_id = s.organisation_id and r.account_id = s.account_id
                                     and r.role not in ('ADMIN', 'TENANT'))) gone
        where w.organisation_id = gone.organisation_id and w.kind = gone.kind and w.word = gone.word and w.id = gone.account_id;
        return null;
    end $$;
create trigger account_role_search_delete after delete on account_role referencing old table as stale
    for each statement execute function staff_word_end();

create function staff_word_follow() returns trigger
    language plpgsql security definer set search_path = public
    as $$
    declare
        office integer;
    begin
        for office in select distinct r.organisation_id from account_role r
                      where r.account_id = new.id and r.role not in ('ADMIN', 'TENANT') loop
            delete from search_word w
            using staff_words(array[old.display_name, old.display_name_bn], array[old.username, old.email, old.phone]) v
            where w.organisation_id = office and w.kind = v.kind and w.word = v.word and w.id = new.id;
            insert into search_word (organisation_id, kind, word, id)
            select office, v.kind, v.word, new.id
            from staff_words(array[new.display_name, new.display_name_bn], array[new.username, new.email, new.phone]) v
            on conflict do nothing;
        end loop;
        return null;
    end $$;
create trigger account_search_update after update on account
    for each row
    when ((old.username, old.email, old.phone, old.display_name, old.display_name_bn)
        is distinct from (new.username, new.email, new.phone, new.display_name, new.display_name_bn))
    execute function staff_word_follow();

insert into search_word (organisation_id, kind, word, id)
select distinct r.organisation_id, w.kind, w.word, a.id
from account_role r join account a on a.id = r.account_id,
     staff_words(array[a.display_name, a.display_name_bn], array[a.username, a.email, a.phone]) w
where r.role not in ('ADMIN', 'TENANT');

drop trigger tenant_search_insert on tenant;
drop trigger tenant_search_update on tenant;
create trigger tenant_search_insert after insert on tenant referencing new table as fresh
    for each statement execute function search_word_follow('code', 'name', 'name_bn', 'phone', 'email');
create trigger tenant_search_update after update on tenant referencing old table as stale new table as fresh
    for each statement execute function search_word_follow('code', 'name', 'name_bn', 'phone', 'email');
alter table tenant no force row level security;
insert into search_word select organisation_id, 'TENANT', word, id from tenant, search_words(array[email]) as word where email is not null
    on conflict do nothing;
alter table tenant force row level security;

-- Whoever is limited to some of the buildings finds all who work with them, by name.
drop policy search_word_scope on search_word;
create policy search_word_scope on search_word as restrictive for select to baribhara_app
    using ((select unlimited()) is not null or case kind
        when 'PROPERTY' then id = any ((select current_scope())::uuid[])
        when 'UNIT' then (select scope_units()) ? id::text
        when 'TENANT' then (select scope_tenants()) ? id::text
        when 'LEASE' then (select scope_leases()) ? id::text
        when 'STAFF' then true end);

-- The people that an organisation knows: who works in its office, and who rents from it. Somebody who does both is there twice.
create view person_overview with (security_invoker = true) as
select s.organisation_id, s.id, 'STAFF' as kind, s.id as account_id, s.name, s.name_bn, s.username, a.email, a.phone, s.roles,
       s.status as state
from staff_overview s
join account a on a.id = s.id
union all
select t.organisation_id, t.id, 'TENANT', t.account_id, t.name, t.name_bn, null, t.email, t.phone, 'TENANT',
       coalesce(a.status, 'NO_ACCOUNT')
from tenant t
left join account a on a.id = t.account_id
where t.erased_at is null;
grant select on person_overview to baribhara_app;
