-- What happens when a rent is to rise earlier than the law has it: WARN wants a reason, BLOCK refuses.
alter table organisation add column early_increase text not null default 'WARN';
alter table organisation add constraint organisation_early_increase_ck check (early_increase in ('WARN', 'BLOCK'));
