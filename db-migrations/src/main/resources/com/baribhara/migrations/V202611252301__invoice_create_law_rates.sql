-- What else the law sets by date. Sources in full: the column source of each row.
create table tds_rate (
    id         uuid not null,
    valid_from date not null,
    percent    numeric(5, 2) not null,
    source     text not null,
    entered_by text not null,
    entered_at timestamptz not null,
    used_at    timestamptz,
    version    integer not null default 0,
    constraint tds_rate_id_pk primary key (id),
    constraint tds_rate_valid_from_uk unique (valid_from),
    constraint tds_rate_percent_ck check (percent between 0 and 100)
);

-- When a rent may be raised: so many months after it took effect, and only within the window of the year, where there is one.
create table increase_rule (
    id          uuid not null,
    valid_from  date not null,
    months      integer not null,
    window_from text,
    window_to   text,
    source      text not null,
    entered_by  text not null,
    entered_at  timestamptz not null,
    used_at     timestamptz,
    version     integer not null default 0,
    constraint increase_rule_id_pk primary key (id),
    constraint increase_rule_valid_from_uk unique (valid_from),
    constraint increase_rule_months_ck check (months between 0 and 600),
    constraint increase_rule_window_from_ck check (window_from ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
    constraint increase_rule_window_to_ck check (window_to ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
    constraint increase_rule_window_ck check ((window_from is null) = (window_to is null) and window_from <= window_to)
);

-- How many months of rent may be taken in advance: by the Act, and by the city's guideline where there is one.
create table advance_limit (
    id          uuid not null,
    valid_from  date not null,
    months      integer not null,
    city_months integer,
    source      text not null,
    entered_by  text not null,
    entered_at  timestamptz not null,
    used_at     timestamptz,
    version     integer not null default 0,
    constraint advance_limit_id_pk primary key (id),
    constraint advance_limit_valid_from_uk unique (valid_from),
    constraint advance_limit_months_ck check (months between 0 and 600),
    constraint advance_limit_city_months_ck check (city_months between 0 and 600)
);

-- Holding tax on the annual rent less some months for upkeep: homes, and premises of trade.
create table holding_tax_rate (
    id                 uuid not null,
    valid_from         date not null,
    percent            numeric(5, 2) not null,
    commercial_percent numeric(5, 2) not null,
    months             integer not null,
    source             text not null,
    entered_by         text not null,
    entered_at         timestamptz not null,
    used_at            timestamptz,
    version            integer not null default 0,
    constraint holding_tax_rate_id_pk primary key (id),
    constraint holding_tax_rate_valid_from_uk unique (valid_from),
    constraint holding_tax_rate_percent_ck check (percent between 0 and 100),
    constraint holding_tax_rate_commercial_percent_ck check (commercial_percent between 0 and 100),
    constraint holding_tax_rate_months_ck check (months between 0 and 11)
);

create trigger tds_rate_begun before update or delete on tds_rate for each row execute function keep_begun_version();
create trigger tds_rate_law before insert or update or delete on tds_rate for each row execute function keep_law_to_installation();
create trigger increase_rule_begun before update or delete on increase_rule for each row execute function keep_begun_version();
create trigger increase_rule_law before insert or update or delete on increase_rule for each row execute function keep_law_to_installation();
create trigger advance_limit_begun before update or delete on advance_limit for each row execute function keep_begun_version();
create trigger advance_limit_law before insert or update or delete on advance_limit for each row execute function keep_law_to_installation();
create trigger holding_tax_rate_begun before update or delete on holding_tax_rate for each row execute function keep_begun_version();
create trigger holding_tax_rate_law before insert or update or delete on holding_tax_rate for each row execute function keep_law_to_installation();

grant select, insert, update, delete on tds_rate, increase_rule, advance_limit, holding_tax_rate to baribhara_app;
grant select, update (used_at, version) on tds_rate, increase_rule, advance_limit, holding_tax_rate to baribhara_batch;

insert into tds_rate (id, valid_from, percent, source, entered_by, entered_at) values
    (uuidv7(), '1984-07-01', 5.00, '5% until 30 June 2025 as generally given; the first day and earlier rates are not confirmed', 'system',
     '2026-11-25 00:00+06'),
    (uuidv7(), '2025-07-01', 10.00, 'Income Tax Act 2023 s. 109 as amended by the Finance Ordinance 2025 (bdtaxation.com/tax-act-section/154)',
     'system', '2026-11-25 00:00+06');
insert into increase_rule (id, valid_from, months, window_from, window_to, source, entered_by, entered_at) values
    (uuidv7(), '1991-03-26', 24, null, null, 'Premises Rent Control Act 1991 s. 16: a standard rent holds two years; day of commencement not confirmed',
     'system', '2026-11-25 00:00+06'),
    (uuidv7(), '2026-01-20', 24, '06-01', '07-31',
     'DNCC guideline of 20 January 2026: two years, increases in June and July only (unb.com.bd 177784)', 'system', '2026-11-25 00:00+06');
insert into advance_limit (id, valid_from, months, city_months, source, entered_by, entered_at) values
    (uuidv7(), '1991-03-26', 1, null,
     'Premises Rent Control Act 1991 s. 10, 23 (bdlaws.minlaw.gov.bd/act-748/section-30653); day of commencement not confirmed', 'system',
     '2026-11-25 00:00+06'),
    (uuidv7(), '2026-01-20', 1, 3, 'The Act as before; DNCC guideline of 20 January 2026: one to three months (unb.com.bd 177784)', 'system',
     '2026-11-25 00:00+06');
insert into holding_tax_rate (id, valid_from, percent, commercial_percent, months, source, entered_by, entered_at) values
    (uuidv7(), '2025-07-01', 12.00, 23.00, 2, 'DNCC 12%, trade and industry 23%, less two months for upkeep (ajkerpatrika.com); first day not confirmed',
     'system', '2026-11-25 00:00+06');
