-- What was counted from a reading of one meter to a reading of the same, or of one that came in its place: null where nobody can say. By it
-- a bill over a replacement is found wrong once the final reading of the old meter or the first of the new one is corrected. The rules in
-- Java decide; this finds whom they are to look at.
create function metered_units(organisation integer, first_meter uuid, first_value numeric, last_meter uuid, last_value numeric)
    returns numeric language plpgsql stable parallel safe as $$
declare
    at_meter uuid := last_meter;
    upper_value numeric := last_value;
    lower_value numeric;
    total numeric := 0;
    one record;
begin
    loop
        select m.digits, m.first_reading, m.replaces_id into one
        from meter m where m.organisation_id = organisation and m.id = at_meter;
        if not found then
            return null;
        end if;
        lower_value := case when at_meter = first_meter then first_value else one.first_reading end;
        total := total + upper_value - lower_value;
        if upper_value < lower_value then
            total := total + power(10::numeric, one.digits::numeric);
        end if;
        if at_meter = first_meter then
            return total;
        end if;
        at_meter := one.replaces_id;
        select m.final_reading into upper_value from meter m where m.organisation_id = organisation and m.id = at_meter;
    end loop;
end $$;

-- whose billed uses a run is to look at again
grant select on meter_correction to baribhara_batch;
