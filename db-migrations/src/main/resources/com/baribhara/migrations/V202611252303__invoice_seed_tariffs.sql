-- Tariffs as they were published; each says where. Not for ever: an administrator enters the next version with its day.
with published (code, utility, name, name_bn, valid_from, demand, vat, source) as (values
    ('LT-A', 'ELECTRICITY', 'Electricity, residential (LT-A)', 'বিদ্যুৎ, আবাসিক (এলটি-এ)', date '2024-02-01', 42.00, 5.00,
     'Retail tariff of February 2024 (ebill.info.bd/tariff); VAT 5% to be confirmed'),
    ('LT-E', 'ELECTRICITY', 'Electricity, commercial, flat rate (LT-E)', 'বিদ্যুৎ, বাণিজ্যিক, একক হার (এলটি-ই)', '2024-02-01', 90.00, 5.00,
     'Retail tariff of February 2024 (ebill.info.bd/tariff); VAT 5% to be confirmed'),
    ('DWASA-RES', 'WATER', 'Water, Dhaka WASA, residential', 'পানি, ঢাকা ওয়াসা, আবাসিক', '2024-07-01', null, 0.00,
     'Dhaka WASA from 1 July 2024, per 1000 litres (arthosuchak.com)'),
    ('DWASA-COM', 'WATER', 'Water, Dhaka WASA, commercial', 'পানি, ঢাকা ওয়াসা, বাণিজ্যিক', '2024-07-01', null, 0.00,
     'Dhaka WASA from 1 July 2024, per 1000 litres (arthosuchak.com)'),
    ('GAS-BURNER', 'GAS', 'Gas, household, without a meter', 'গ্যাস, গৃহস্থালি, মিটার ছাড়া', '2022-06-01', null, 0.00,
     'Titas, per month by burner (bbarta24.net/whole-country/226699); first day not confirmed'),
    ('GAS-METER', 'GAS', 'Gas, household, prepaid meter', 'গ্যাস, গৃহস্থালি, প্রিপেইড মিটার', '2024-01-01', null, 0.00,
     'Titas, 18.00 a cubic metre, meter rent 200 a month since January 2024 (tbsnews.net 783498)')),
entered as (insert into tariff (id, code, utility, name, name_bn) select uuidv7(), code, utility, name, name_bn from published
    returning id, code),
version as (insert into tariff_version (id, tariff_id, valid_from, demand_per_kw, vat_percent, source, entered_by, entered_at)
    select uuidv7(), t.id, p.valid_from, p.demand, p.vat, p.source, 'system', timestamptz '2026-11-25 00:00+06'
    from published p join entered t on t.code = p.code
    returning id, tariff_id),
slab as (insert into tariff_slab (version_id, from_unit, to_unit, rate, lifeline)
    select v.id, s.from_unit, s.to_unit, s.rate, s.lifeline
    from version v join entered t on t.id = v.tariff_id
    join (values ('LT-A', 1, 50, 4.63, true), ('LT-A', 1, 75, 5.26, false), ('LT-A', 76, 200, 7.20, false), ('LT-A', 201, 300, 7.59, false),
                 ('LT-A', 301, 400, 8.02, false), ('LT-A', 401, 600, 12.67, false), ('LT-A', 601, null, 14.61, false),
                 ('LT-E', 1, null, 13.01, false), ('DWASA-RES', 1, null, 16.70, false), ('DWASA-COM', 1, null, 46.20, false),
                 ('GAS-METER', 1, null, 18.00, false)) as s (code, from_unit, to_unit, rate, lifeline) on s.code = t.code)
insert into tariff_fixed (version_id, item, amount)
    select v.id, f.item, f.amount
    from version v join entered t on t.id = v.tariff_id
    join (values ('GAS-BURNER', 'SINGLE_BURNER', 990.00), ('GAS-BURNER', 'DOUBLE_BURNER', 1080.00), ('GAS-METER', 'METER_RENT', 200.00))
        as f (code, item, amount) on f.code = t.code;
