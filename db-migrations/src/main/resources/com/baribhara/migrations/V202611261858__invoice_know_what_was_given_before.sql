-- what people gave back or wrote off of a month is not given a second time when a run corrects it
alter table invoice_line drop constraint invoice_line_rule_ck;
alter table invoice_line add constraint invoice_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30', 'FULL_MONTH',
    'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA', 'BILLED_BEFORE', 'GIVEN_BEFORE',
    'CREDITED',
    'LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED', 'METERED',
    'METERED_REPLACED', 'METERED_SLAB', 'DEMAND', 'TARIFF_VAT', 'BROUGHT_FORWARD'));
alter table credit_note_line drop constraint credit_note_line_rule_ck;
alter table credit_note_line add constraint credit_note_line_rule_ck check (rule in ('WHOLE_MONTH', 'DAYS_OF_MONTH', 'DAYS_OF_30',
    'FULL_MONTH', 'NOT_PRORATED', 'PER_AREA', 'PER_AREA_DAYS_OF_MONTH', 'PER_AREA_DAYS_OF_30', 'ONE_OFF', 'ROUND_TO_TAKA',
    'BILLED_BEFORE', 'GIVEN_BEFORE',
    'CREDITED', 'LATE_FEE_FLAT', 'LATE_FEE_PERCENT', 'LATE_FEE_PERCENT_CAPPED', 'LATE_FEE_DAILY', 'LATE_FEE_DAILY_CAPPED',
    'METERED', 'METERED_REPLACED', 'METERED_SLAB', 'DEMAND', 'TARIFF_VAT', 'BROUGHT_FORWARD'));
