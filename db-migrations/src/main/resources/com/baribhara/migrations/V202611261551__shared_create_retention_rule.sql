-- How long the law makes a landlord keep what proves the books, counted from the end of the fiscal year; the longest in force on a day counts.
create table retention_rule (
    basis      text not null,
    valid_from date not null,
    years      smallint not null,
    source     text not null,
    constraint retention_rule_valid_from_pk primary key (basis, valid_from),
    constraint retention_rule_years_ck check (years > 0)
);
grant select on retention_rule to baribhara_app;
insert into retention_rule (basis, valid_from, years, source) values
    ('VAT_RECORDS', date '2019-07-01', 5, 'Value Added Tax and Supplementary Duty Act 2012, section 107(1): accounts, documents and records, five years;'
        ' https://actopiabd.com/?p=436 and https://vataxbd.com/?p=24050'),
    ('COMPANY_BOOKS', date '1995-01-01', 12, 'Companies Act 1994, section 181: books of account, twelve years; as told by https://tny-saga.com/?p=1415');
