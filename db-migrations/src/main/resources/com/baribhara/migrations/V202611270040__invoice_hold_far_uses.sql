-- What a meter counted waits for a person as well where its bill would be far from the last.
do $$
declare
    name text;
begin
    foreach name in array array['parked_lease', 'invoice_run_preview', 'utility_run_line', 'bill_release'] loop
        execute format('alter table %1$I drop constraint %1$s_reason_ck', name);
        execute format(
            'alter table %1$I add constraint %1$s_reason_ck check (reason in (''AREA_UNKNOWN'', ''VAT_EXEMPTION_REASON_MISSING'','
                ' ''VAT_RATE_MISSING'', ''AMOUNT_OUT_OF_BOUNDS'', ''TOO_MANY_LINES'', ''FAR_FROM_LAST_BILL'', ''USE_FAR_FROM_LAST'','
                ' ''METER_UNPRICED'', ''TARIFF_MISSING'', ''READING_MISSING'', ''READING_REJECTED'', ''NOT_STORABLE''))',
            name);
    end loop;
end $$;

-- A release is for the month of a lease or for what its meters counted, as what is parked; each run uses its own.
alter table bill_release add column kind text not null default 'MONTH';
alter table bill_release add constraint bill_release_kind_ck check (kind in ('MONTH', 'METERS'));
drop index bill_release_reason_uk;
-- Two utilities of one bill may each be far from their last: each is let go by itself, as it was looked at.
create unique index bill_release_reason_uk on bill_release (organisation_id, lease_id, month, kind, reason, args) where used_at is null;
