-- Each version of a rate says who entered it when, and whether a bill rests on it already. One that has begun, or was used, is never
-- changed or taken away: a correction is a new version with a day of its own.
alter table vat_rate add column id uuid not null default uuidv7();
alter table vat_rate add column entered_by text not null default 'system';
alter table vat_rate add column entered_at timestamptz not null default timestamptz '2026-11-22 00:00+06';
alter table vat_rate add column used_at timestamptz;
alter table vat_rate add column version integer not null default 0;
alter table vat_rate alter column id drop default, alter column entered_by drop default, alter column entered_at drop default;
alter table vat_rate drop constraint vat_rate_valid_from_pk;
alter table vat_rate add constraint vat_rate_id_pk primary key (id);
alter table vat_rate add constraint vat_rate_valid_from_uk unique (valid_from);

-- Whatever the code does: what holds, held or was billed by stays as it is, but for the mark that it was used.
create function keep_begun_version() returns trigger language plpgsql as $$
begin
    if old.valid_from <= current_day() or old.used_at is not null then
        if tg_op = 'DELETE' then
            raise exception '% from % has begun or was used: it stays', tg_table_name, old.valid_from using errcode = 'check_violation';
        end if;
        if to_jsonb(new) - '{used_at,version}'::text[] <> to_jsonb(old) - '{used_at,version}'::text[] then
            raise exception '% from % has begun or was used: it stays so', tg_table_name, old.valid_from using errcode = 'check_violation';
        end if;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

-- Law and public tariffs are one for all: landlords read them, only the installation itself (organisation 0) writes them.
create function keep_law_to_installation() returns trigger language plpgsql as $$
begin
    if current_user = 'baribhara_app' and current_organisation() is distinct from 0 then
        raise exception '% is law: only the installation writes it', tg_table_name using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger vat_rate_begun before update or delete on vat_rate for each row execute function keep_begun_version();
create trigger vat_rate_law before insert or update or delete on vat_rate for each row execute function keep_law_to_installation();
grant insert, update, delete on vat_rate to baribhara_app;
grant update (used_at, version) on vat_rate to baribhara_batch;
