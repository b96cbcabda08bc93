-- Besides the organisation's own: what belongs to a building is there only for whoever sees that building. Each table asks for the thing it
-- hangs on, whose own policies hold in turn; nothing is asked for anybody who sees all. A test names the tables without such a policy.
--
-- No subqueries over tables stand in the policies themselves: the planner would put their price on every row, though they are never run for
-- whoever sees all, and choose other plans (a list of units took forty times as long).
create policy property_scope on property as restrictive to baribhara_app
    using ((select unlimited()) is not null or id = any ((select current_scope())::uuid[]));
create policy unit_scope on unit as restrictive to baribhara_app
    using ((select unlimited()) is not null or property_id = any ((select current_scope())::uuid[]));

-- What a limited caller sees, once a statement, as the keys of an object: to be looked up by thousands of rows.
create function scope_units() returns jsonb language sql stable parallel safe cost 1
    as $$ select jsonb_object_agg(id, true) from unit where organisation_id = current_organisation() $$;
create function scope_leases() returns jsonb language sql stable parallel safe cost 1
    as $$ select jsonb_object_agg(id, true) from lease where organisation_id = current_organisation() $$;
create function scope_tenants() returns jsonb language sql stable parallel safe cost 1
    as $$ select jsonb_object_agg(tenant_id, true) from lease where organisation_id = current_organisation() $$;

do $$
declare
    hangs record;
begin
    for hangs in
        select * from (values
            ('lease', 'unit_id', 'unit'), ('meter', 'unit_id', 'unit'), ('invoice', 'unit_id', 'unit'), ('credit_note', 'unit_id', 'unit'),
            -- who rents in no building that one sees is unknown
            ('tenant', 'id', 'tenant'))
            as h (name, reference, kind)
    loop
        execute format(
            'create policy %1$I on %2$I as restrictive to baribhara_app'
                ' using ((select unlimited()) is not null or (select scope_%3$ss()) ? %4$I::text)',
            hangs.name || '_scope', hangs.name, hangs.kind, hangs.reference);
    end loop;
end $$;
create policy search_word_scope on search_word as restrictive for select to baribhara_app
    using ((select unlimited()) is not null or case kind
        when 'PROPERTY' then id = any ((select current_scope())::uuid[])
        when 'UNIT' then (select scope_units()) ? id::text
        when 'TENANT' then (select scope_tenants()) ? id::text
        when 'LEASE' then (select scope_leases()) ? id::text end);

-- What is read a thing at a time asks for that thing.
do $$
declare
    thing text;
    hangs record;
begin
    foreach thing in array array['lease', 'meter', 'meter_reading', 'invoice', 'credit_note', 'correction_request', 'deposit_settlement',
                                 'journal_entry', 'document'] loop
        execute format(
            'create function %1$s_seen(organisation integer, thing uuid) returns boolean language plpgsql stable parallel safe cost 1'
                ' as $f$ begin return exists (select from %1$s t where t.organisation_id = organisation and t.id = thing); end $f$',
            thing);
    end loop;
    for hangs in
        select * from (values
            ('meter_reading', 'meter', 'meter_id'), ('meter_price', 'meter', 'meter_id'), ('metered_use', 'meter', 'meter_id'),
            ('lease_charge', 'lease', 'lease_id'), ('lease_rent', 'lease', 'lease_id'), ('lease_recheck', 'lease', 'lease_id'),
            ('lease_escalation', 'lease', 'lease_id'), ('lease_opening', 'lease', 'lease_id'),
            ('lease_holding', 'lease', 'lease_id'), ('lease_credit', 'lease', 'lease_id'),
            ('held_receipt', 'lease', 'lease_id'), ('receipt_reversal', 'lease', 'lease_id'), ('deposit_settlement', 'lease', 'lease_id'),
            ('advance_application', 'lease', 'lease_id'), ('credit_application', 'lease', 'lease_id'),
            ('deposit_deduction', 'deposit_settlement', 'settlement_id'),
            ('deposit_application', 'deposit_settlement', 'settlement_id'),
            ('invoice_line', 'invoice', 'invoice_id'), ('credit_note_line', 'credit_note', 'credit_note_id'),
            ('correction_request', 'invoice', 'invoice_id'), ('correction_request_line', 'correction_request', 'request_id'),
            ('bill_release', 'lease', 'lease_id'), ('parked_lease', 'lease', 'lease_id'),
            ('invoice_run_lease', 'lease', 'lease_id'), ('invoice_run_preview', 'lease', 'lease_id'),
            ('late_fee_line', 'lease', 'lease_id'), ('escalation_line', 'lease', 'lease_id'),
            ('utility_run_line', 'lease', 'lease_id'), ('journal_entry', 'lease', 'lease_id'),
            ('journal_line', 'journal_entry', 'entry_id'), ('document_content', 'document', 'document_id'))
            as h (name, parent, reference)
    loop
        execute format(
            'create policy %1$I on %2$I as restrictive to baribhara_app'
                ' using ((select unlimited()) is not null or %3$s_seen(organisation_id, %4$I))',
            hangs.name || '_scope', hangs.name, hangs.parent, hangs.reference);
    end loop;
end $$;

-- a policy of the whole organisation is everybody's
create policy late_fee_policy_scope on late_fee_policy as restrictive to baribhara_app
    using ((select unlimited()) is not null or lease_id is null or lease_seen(organisation_id, lease_id));
create policy document_scope on document as restrictive to baribhara_app
    using ((select unlimited()) is not null
        or owner_kind = 'LEASE' and lease_seen(organisation_id, owner_id)
        or owner_kind = 'READING' and meter_reading_seen(organisation_id, owner_id));
