package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.Proofs;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deposit or an advance that was recorded wrongly is taken out of the books again, by an entry of its own. */
class ReceiptReversalIT {
    private static final String HOLDINGS = "/leases/{id}/holdings";
    private static final String REVERSAL = HOLDINGS + "/receipts/{receipt}/reversal";

    @AfterEach
    void nobodyIsLimited() {
        limit(null);
    }

    @Test
    void whatWasTypedTwiceIsTakenBackOnce() throws SQLException {
        String lease = aLease().rent("30000.00").activated();
        take(lease, "DEPOSIT_RECEIVED", "15000.00");
        take(lease, "DEPOSIT_RECEIVED", "15000.00");
        String wrong = newest(lease);
        String key = UUID.randomUUID().toString();

        Response done = reverse("MANAGER", lease, wrong, key);
        Response again = reverse("MANAGER", lease, wrong, key);

        assertThat(done.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        JsonPath held = Calls.read(HOLDINGS, lease);
        assertThat(held.getString("deposit")).isEqualTo("15000.00");
        assertThat(held.getString("receipts.find { it.id == '%s' }.reversal.status".formatted(wrong)))
                .isEqualTo("DONE");
        assertThat(held.getString("receipts.find { it.id == '%s' }.reversal.reason".formatted(wrong)))
                .isEqualTo("Typed twice");
        assertThat(balance(lease, "CASH")).isEqualTo("15000.00");
        assertThat(balance(lease, "DEPOSIT_HELD")).isEqualTo("15000.00");
        Response twice = reverse("OWNER", lease, wrong, UUID.randomUUID().toString());
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.jsonPath().getString("code")).isEqualTo("holding.reversed-already");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    @Test
    void aLargeOneNeedsASecondPersonWhoMayAlsoSayNo() throws SQLException {
        limit("10000.00");
        String lease = aLease().rent("30000.00").activated();
        take(lease, "DEPOSIT_RECEIVED", "10000.01");
        String receipt = newest(lease);

        assertThat(reverse("OWNER", lease, receipt).statusCode()).isEqualTo(202);
        assertThat(Calls.read(HOLDINGS, lease).getString("deposit")).isEqualTo("10000.01");
        assertThat(decide("OWNER", "approve", lease, receipt).jsonPath().getString("code"))
                .isEqualTo("request.own");
        assertThat(decide("ACCOUNTANT", "approve", lease, receipt).statusCode()).isEqualTo(403);
        assertThat(reverse("MANAGER", lease, receipt).jsonPath().getString("code"))
                .isEqualTo("holding.reversed-already");
        assertThat(decide("MANAGER", "refuse", lease, receipt).statusCode()).isEqualTo(200);
        assertThat(decide("MANAGER", "approve", lease, receipt).jsonPath().getString("code"))
                .isEqualTo("request.decided");

        assertThat(reverse("ACCOUNTANT", lease, receipt).statusCode()).isEqualTo(202);
        JsonPath approved = decide("OWNER", "approve", lease, receipt).jsonPath();
        assertThat(approved.getString("deposit")).isEqualTo("0.00");
        assertThat(approved.getString("receipts[0].reversal.decidedBy")).isNotBlank();
        assertThat(balance(lease, "CASH")).isEqualTo("0.00");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    /** The bill of November uses 5,000.00 of the first advance; nothing of the second is used by then. */
    @Test
    void whatIsUsedOrSettledIsNotTakenBack() throws SQLException {
        String lease = aLease().rent("30000.00").until("2026-11-05").activated();
        take(lease, "ADVANCE_RECEIVED", "6000.00");
        String first = newest(lease);
        take(lease, "ADVANCE_RECEIVED", "4000.00");
        String second = newest(lease);
        Runs.of("2026-11");

        assertThat(Calls.read(HOLDINGS, lease).getString("advance")).isEqualTo("5000.00");
        assertThat(reverse("OWNER", lease, first).jsonPath().getString("code")).isEqualTo("holding.used");
        assertThat(reverse("OWNER", lease, second).statusCode()).isEqualTo(201);
        assertThat(Calls.read(HOLDINGS, lease).getString("advance")).isEqualTo("1000.00");

        take(lease, "DEPOSIT_RECEIVED", "20000.00");
        String deposit = newest(lease);
        Calls.pay(201, HOLDINGS + "/settlement", Map.of("deductions", List.of()), lease);
        assertThat(reverse("OWNER", lease, deposit).jsonPath().getString("code"))
                .isEqualTo("deposit.settled");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        String lease = aLease().rent("30000.00").activated();
        take(lease, "DEPOSIT_RECEIVED", "10000.00");
        String receipt = newest(lease);

        assertThat(reverse("CARETAKER", lease, receipt).statusCode()).isEqualTo(403);
        assertThat(reverse("OWNER", lease, UUID.randomUUID().toString()).statusCode())
                .isEqualTo(404);
        assertThat(reverse("OWNER", aLease().activated(), receipt).statusCode()).isEqualTo(404);
        JsonPath silent = Calls.pay(400, REVERSAL, Map.of("reason", " "), lease, receipt);
        assertThat(silent.getString("fields[0].name")).isEqualTo("reason");
    }

    private static void limit(String taka) {
        Map<String, Object> change = new HashMap<>();
        change.put("correctionLimit", taka);
        Calls.patch("/organisation", change);
    }

    private static void take(String lease, String kind, String amount) {
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", kind, "amount", amount, "on", "2026-11-02", "reference", "Receipt 114"));
        if (kind.startsWith("ADVANCE")) {
            body.put("monthly", "5000.00");
        }
        Calls.pay(201, HOLDINGS, body, lease);
    }

    private static String newest(String lease) {
        return Calls.read(HOLDINGS, lease).getString("receipts[0].id");
    }

    private static Response reverse(String role, String lease, String receipt) {
        return reverse(role, lease, receipt, UUID.randomUUID().toString());
    }

    private static Response reverse(String role, String lease, String receipt, String key) {
        return Api.as(role)
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "Typed twice"))
                .post(REVERSAL, lease, receipt);
    }

    private static Response decide(String role, String decision, String lease, String receipt) {
        return Api.as(role).body(Map.of("reason", "It was paid")).post(REVERSAL + "/" + decision, lease, receipt);
    }

    private static String balance(String lease, String account) {
        return Calls.read("/ledger/balances?lease={id}", lease)
                .getString("items.find { it.account == '%s' }.balance".formatted(account));
    }
}
