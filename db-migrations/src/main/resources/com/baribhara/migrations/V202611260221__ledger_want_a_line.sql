-- An entry without lines moves nothing and balances nothing. Each has its first line by the time its transaction ends, by a key and not by
-- a trigger: entries are written before their lines.
alter table journal_entry add column first_line smallint not null default 1;
alter table journal_entry add constraint journal_entry_first_line_ck check (first_line = 1);
alter table journal_entry add constraint journal_entry_first_line_fk foreign key (organisation_id, id, first_line)
    references journal_line (organisation_id, entry_id, line_no) deferrable initially deferred;
