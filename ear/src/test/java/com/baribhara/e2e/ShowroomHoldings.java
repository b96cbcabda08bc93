package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Deposits and advances of the showroom: held, about to be settled, and settled. */
final class ShowroomHoldings {
    private static final String LAST_ENDED =
            "select id from lease where organisation_id = %d and ends_on < '2026-11-01' order by code desc limit 1";

    private final Office landlord;

    ShowroomHoldings(Office landlord) {
        this.landlord = landlord;
    }

    void fill(Sql administrator) throws SQLException {
        String lease = administrator.text(Exhibit.LEASE.query(landlord.key()));
        record(lease, "ADVANCE_RECEIVED", "60000.00", "RX-2101");
        record(lease, "DEPOSIT_RECEIVED", "90000.00", "RX-114");
        record(
                administrator.text(Exhibit.ENDED_LEASE.query(landlord.key())),
                "DEPOSIT_RECEIVED",
                "40000.00",
                "Voucher 87");
        String settled = administrator.text(LAST_ENDED.formatted(landlord.key()));
        askToTakeBack(administrator);
        record(settled, "DEPOSIT_RECEIVED", "30000.00", "Voucher 61");
        landlord.as("OWNER")
                .header("Idempotency-Key", "settle-" + settled)
                .body(Map.of(
                        "deductions",
                        List.of(Map.of("kind", "REPAIR", "amount", "2500.00", "reason", "Kitchen window broken"))))
                .post("/leases/{id}/holdings/settlement", settled)
                .then()
                .statusCode(201);
    }

    /** Somebody else must decide. */
    private void askToTakeBack(Sql administrator) throws SQLException {
        String lease = administrator.text(Exhibit.ENDED_LEASE.query(landlord.key()));
        landlord.as("ACCOUNTANT")
                .header("Idempotency-Key", "reverse-" + lease)
                .body(Map.of("reason", "Memo RX-22"))
                .post(
                        "/leases/{id}/holdings/receipts/{receipt}/reversal",
                        lease,
                        administrator.text(
                                "select id::text from held_receipt where lease_id = '%s' limit 1".formatted(lease)))
                .then()
                .statusCode(202);
    }

    private void record(String lease, String kind, String amount, String reference) {
        Map<String, Object> body = Map.of(
                "kind", kind, "amount", amount, "on", "2026-11-02", "reference", reference, "override", "Deed 17/2026");
        landlord.as("OWNER")
                .header("Idempotency-Key", kind + lease)
                .body(body)
                .post("/leases/{id}/holdings", lease)
                .then()
                .statusCode(201);
    }
}
