-- VAT on the letting of space (service code S074.00). Law, not settings: each rate holds from its day until the next.
create table vat_rate (
    valid_from date not null,
    percent    numeric(5, 2) not null,
    source     text not null,
    constraint vat_rate_valid_from_pk primary key (valid_from),
    constraint vat_rate_percent_ck check (percent between 0 and 100)
);
grant select on vat_rate to baribhara_app, baribhara_batch;
insert into vat_rate (valid_from, percent, source) values
    ('2019-07-01', 15.00, 'S074.00, SRO 186-AIN/2019/43-MUSAK; 15% restated by SRO 240/2021 r. 3(6)');
