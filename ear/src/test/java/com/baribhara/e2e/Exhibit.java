package com.baribhara.e2e;

import java.util.Locale;

/** The things of the showroom that have pages of their own, and how to find each among the landlord's ({@code %1$d}). */
enum Exhibit {
    PROPERTY(
            "select property_id from unit where organisation_id = %1$d group by property_id order by count(*) desc, property_id"),
    /** One without an end, so that its rent may rise at any time. */
    LEASE(
            "select i.lease_id from invoice i join lease l on l.organisation_id = i.organisation_id and l.id = i.lease_id"
                    + " where i.organisation_id = %1$d and l.ends_on is null group by i.lease_id order by count(*) desc, i.lease_id"),
    UNIT("select unit_id from lease where id = '{lease}'"),
    TENANT("select tenant_id from lease where id = '{lease}'"),
    VACANT_UNIT("select id from unit u where organisation_id = %1$d"
            + " and not exists (select from lease l where l.unit_id = u.id) order by code"),
    DRAFT_LEASE("select id from lease where organisation_id = %1$d and status = 'DRAFT'"),
    ENDED_LEASE("select id from lease where organisation_id = %1$d and ends_on < '2026-11-01' order by code"),
    SETTLED_LEASE("select lease_id from deposit_settlement where organisation_id = %1$d"),
    RECEIPT("select id from held_receipt where lease_id = '{lease}' order by id"),
    REVERSAL("select receipt_id from receipt_reversal where organisation_id = %1$d and status = 'WAITING'"),
    PARKED_LEASE(
            "select lease_id from parked_lease where organisation_id = %1$d and resolved_at is null and reason <> 'FAR_FROM_LAST_BILL' order by lease_id"),
    HELD_LEASE(
            "select lease_id from parked_lease where organisation_id = %1$d and reason = 'FAR_FROM_LAST_BILL' and resolved_at is null"),
    INVOICE(
            "select invoice_id from invoice_line where organisation_id = %1$d group by invoice_id order by count(*) desc, invoice_id"),
    PAID_INVOICE("select id from invoice where organisation_id = %1$d and status = 'PAID' order by number"),
    CREDIT_NOTE("select id from credit_note where organisation_id = %1$d and kind = 'GOODWILL' order by number"),
    CORRECTION("select id from correction_request where organisation_id = %1$d and status = 'PENDING'"),
    REFUSED_CORRECTION("select id from correction_request where organisation_id = %1$d and status = 'REFUSED'"),
    RUN(
            "select id from invoice_run where organisation_id = %1$d and status = 'COMPLETED' and not dry_run and kind = 'MONTHLY' order by month desc"),
    DRY_RUN("select id from invoice_run where organisation_id = %1$d and dry_run and kind = 'MONTHLY'"),
    LATE_FEES("select id from invoice_run where organisation_id = %1$d and kind = 'LATE_FEES' order by started_at"),
    ESCALATIONS("select id from invoice_run where organisation_id = %1$d and kind = 'ESCALATIONS' order by started_at"),
    METERED_PROPERTY(
            "select u.property_id from meter m join unit u on u.id = m.unit_id where m.organisation_id = %1$d"),
    METER(
            "select m.id from meter m join meter_reading r on r.meter_id = m.id where m.organisation_id = %1$d order by m.number"),
    READING("select id from meter_reading where meter_id = '{meter}'"),
    BARE_METER("select m.id from meter m join meter_reading r on r.meter_id = m.id where m.organisation_id = %1$d"
            + " and not exists (select from document d where d.owner_id = r.id) order by m.number"),
    BARE_READING("select id from meter_reading where meter_id = '{bareMeter}'"),
    METERED_UNIT("select unit_id from meter where id = '{meter}'"),
    UTILITY_PREVIEW(
            "select id from invoice_run where organisation_id = %1$d and kind = 'UTILITIES' and dry_run and billed > 0"),
    UTILITY_RUN("select id from invoice_run where organisation_id = %1$d and kind = 'UTILITIES' and not dry_run"),
    UTILITY_INVOICE("select id from invoice where organisation_id = %1$d and kind = 'UTILITY' order by number"),
    SHARED_BILL("select id from shared_bill where organisation_id = %1$d and status = 'POSTED' order by entered_at"),
    WITHDRAWN_SHARED_BILL("select id from shared_bill where organisation_id = %1$d and status = 'WITHDRAWN'"),
    OUTDATED_SHARED_BILL("select id from shared_bill where organisation_id = %1$d and number = 'DESCO-44102'"),
    LIVE_RUN("select id from invoice_run where organisation_id = %1$d and status = 'RUNNING'"),
    STOPPED_RUN("select id from invoice_run where organisation_id = %1$d and status = 'STOPPED'"),
    IMPORT("select id from portfolio_import where organisation_id = %1$d and status = 'COMPLETED'"),
    BAD_IMPORT("select id from portfolio_import where organisation_id = %1$d and status = 'FAILED'"),
    LIVE_IMPORT("select id from portfolio_import where organisation_id = %1$d and status = 'RUNNING'"),
    PREPARED_BULK("select id from bulk_action where organisation_id = %1$d and status = 'PREPARED'"),
    LIVE_BULK("select id from bulk_action where organisation_id = %1$d and status = 'RUNNING'"),
    DONE_BULK("select id from bulk_action where organisation_id = %1$d and status = 'COMPLETED'"),
    ROLE("select id from custom_role where organisation_id = %1$d order by name"),
    PERSON("select account_id from account_role where organisation_id = %1$d and role = 'CARETAKER'"),
    COMING_RATE("select id from sub_meter_rate where organisation_id = %1$d and valid_from > '2026-12-01'"),
    COMING_TARIFF("select v.id from tariff_version v join tariff t on t.id = v.tariff_id where t.code = 'GAS-METER'"
            + " and v.valid_from > '2026-12-01' and %1$d > 0");

    private final String query;

    Exhibit(String query) {
        this.query = query;
    }

    String query(long organisation) {
        return query.formatted(organisation) + " limit 1";
    }

    /** As paths of scenes name it: {@code {vacantUnit}}. */
    String place() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder place = new StringBuilder("{" + words[0]);
        for (int word = 1; word < words.length; word++) {
            place.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
        }
        return place.append('}').toString();
    }
}
