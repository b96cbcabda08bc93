-- What somebody wants to see of a list, wherever they sign in: the names of its columns, joined by commas.
create table list_preference (
    organisation_id integer not null default current_organisation(),
    account_id      uuid not null,
    list            text not null,
    columns         text not null,
    constraint list_preference_account_id_list_pk primary key (organisation_id, account_id, list),
    constraint list_preference_organisation_id_fk foreign key (organisation_id) references organisation (id),
    constraint list_preference_account_id_fk foreign key (account_id) references account (id),
    constraint list_preference_list_ck check (list ~ '^[a-z-]{1,40}$'),
    constraint list_preference_columns_ck check (columns ~ '^[a-z,-]{1,1700}$')
);
alter table list_preference enable row level security;
alter table list_preference force row level security;
create policy list_preference_own on list_preference to baribhara_app
    using (organisation_id = (select current_organisation())) with check (organisation_id = (select current_organisation()));
grant select, insert, update, delete on list_preference to baribhara_app;
