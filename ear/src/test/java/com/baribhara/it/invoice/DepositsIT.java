package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.Meters;
import com.baribhara.it.Proofs;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is taken when a flat is let, and what becomes of it when the tenant leaves. */
class DepositsIT {
    private static final String MONTH = "2026-11";

    @Test
    void whatIsTakenIsHeldUntilItIsUsed() throws SQLException {
        String lease = aLease().rent("30000.00").activated();
        recorded(lease, taken("DEPOSIT_RECEIVED", "30000.00"));
        Map<String, Object> advance = new HashMap<>(taken("ADVANCE_RECEIVED", "20000.00"));
        advance.put("monthly", "12000.00");
        advance.put("override", "Consent of the Rent Controller, 1 November 2026");
        recorded(lease, advance);
        recorded(lease, Map.of("kind", "OPENING_BALANCE", "amount", "4000.00", "reference", "Rent book"));
        Runs.of(MONTH);

        JsonPath held = holdings(lease);
        assertThat(held.getString("deposit")).isEqualTo("30000.00");
        assertThat(held.getString("advance")).isEqualTo("8000.00");
        assertThat(held.getList("receipts.kind")).containsExactly("ADVANCE", "DEPOSIT");
        assertThat(Runs.invoices(lease, MONTH).getList("items.outstanding")).containsExactly("18000.00");
        assertThat(Runs.invoices(lease).getList("items.outstanding")).containsExactlyInAnyOrder("18000.00", "4000.00");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    @Test
    void moreThanTheLawAllowsWantsAReasonThatIsKept() {
        String lease = aLease().rent("30000.00").activated();

        Response refused = record(lease, UUID.randomUUID().toString(), taken("DEPOSIT_RECEIVED", "60000.00"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("fields[0].name")).isEqualTo("override");
        assertThat(refused.jsonPath().getString("fields[0].code")).isEqualTo("holding.above-law");
        assertThat(holdings(lease).getString("deposit")).isEqualTo("0.00");

        Map<String, Object> agreed = new HashMap<>(taken("DEPOSIT_RECEIVED", "60000.00"));
        agreed.put("override", "Decision of the owner");
        recorded(lease, agreed);
        assertThat(holdings(lease).getString("receipts[0].override")).isEqualTo("Decision of the owner");
    }

    @Test
    void theSameCallTwiceTakesTheMoneyOnce() {
        String lease = aLease().rent("30000.00").activated();
        String key = UUID.randomUUID().toString();

        assertThat(record(lease, key, taken("DEPOSIT_RECEIVED", "20000.00")).statusCode())
                .isEqualTo(201);
        Response again = record(lease, key, taken("DEPOSIT_RECEIVED", "20000.00"));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(holdings(lease).getString("deposit")).isEqualTo("20000.00");
        Map<String, Object> opening = Map.of("kind", "OPENING_DEPOSIT", "amount", "5000.00", "reference", "Rent book");
        recorded(lease, opening);
        Response told = record(lease, UUID.randomUUID().toString(), opening);
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.jsonPath().getString("code")).isEqualTo("opening.told");
        assertThat(holdings(lease).getString("deposit")).isEqualTo("25000.00");
    }

    @Test
    void theDepositPaysWhatIsOpenThenWhatIsDeductedAndTheRestIsTheTenants() throws SQLException {
        String lease = left("50000.00");
        Map<String, Object> deducted = deducting("7000.00");

        JsonPath preview = settlement("/preview", lease, deducted, 200);
        assertThat(preview.getString("owed")).isEqualTo("3000.00");
        assertThat(preview.getString("refund")).isEqualTo("40000.00");
        assertThat(holdings(lease).getString("deposit")).isEqualTo("50000.00");

        JsonPath settled = settlement("", lease, deducted, 201);
        assertThat(settled.getString("refund")).isEqualTo("40000.00");
        assertThat(settled.getString("shortfall")).isEqualTo("0.00");
        JsonPath invoices = Runs.invoices(lease, MONTH);
        assertThat(invoices.getList("items.kind")).containsExactlyInAnyOrder("MONTHLY", "CHARGE");
        assertThat(invoices.getList("items.status")).containsOnly("PAID");
        JsonPath held = holdings(lease);
        assertThat(held.getString("deposit")).isEqualTo("0.00");
        assertThat(held.getString("credit")).isEqualTo("40000.00");
        assertThat(held.getString("settlement.deductions[0].reason")).isEqualTo("Kitchen window broken");
        assertThat(settlement("", lease, deducted, 409).getString("code")).isEqualTo("deposit.settled");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    @Test
    void whatTheDepositDoesNotCoverStaysOwedOnTheFinalInvoice() throws SQLException {
        String lease = left("5000.00");

        JsonPath settled = settlement("", lease, deducting("7000.00"), 201);

        assertThat(settled.getString("shortfall")).isEqualTo("5000.00");
        JsonPath last = Api.as("ACCOUNTANT")
                .get("/invoices/{id}", settled.getString("finalInvoice"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(last.getString("total")).isEqualTo("7000.00");
        assertThat(last.getString("outstanding")).isEqualTo("5000.00");
        assertThat(last.getString("status")).isEqualTo("PARTIALLY_PAID");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    @Test
    void aLeaseThatRunsIsNotSettledAndNobodyElseMaySettle() {
        String lease = aLease().rent("30000.00").activated();
        recorded(lease, taken("DEPOSIT_RECEIVED", "20000.00"));

        assertThat(settlement("", lease, deducting("1.00"), 409).getString("code"))
                .isEqualTo("deposit.lease-runs");
        Api.as("ACCOUNTANT")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(deducting("1.00"))
                .post("/leases/{id}/holdings/settlement", lease)
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNotBilledYetIsBilledBeforeTheDepositIsSettled() {
        String lease = aLease().rent("30000.00").until("2026-11-03").activated();
        recorded(lease, taken("DEPOSIT_RECEIVED", "30000.00"));

        assertThat(settlement("/preview", lease, deducting("1.00"), 409).getString("code"))
                .isEqualTo("deposit.bill-first");
        Runs.of(MONTH);
        assertThat(settlement("/preview", lease, deducting("1.00"), 200).getString("owed"))
                .isEqualTo("3000.00");

        Api.as("OWNER")
                .body(Map.of("on", "2026-11-02", "reason", "Left a day earlier"))
                .post("/leases/{id}/terminate", lease)
                .then()
                .statusCode(200);
        assertThat(settlement("", lease, deducting("1.00"), 409).getString("code"))
                .isEqualTo("deposit.bill-first");
        Runs.of(MONTH);
        assertThat(settlement("", lease, deducting("1.00"), 201).getString("owed"))
                .isEqualTo("2000.00");
    }

    /** It is the fifth; the meter was read on the fourth day after the tenant had left, and nobody had read it on the third. */
    @Test
    void whatTheMeterShowedOnTheLastDayIsReadAndBilledBeforeTheDepositIsSettled() {
        String lease = left("30000.00");
        String unit = Calls.read("/leases/{id}", lease).getString("unit");
        String meter = Meters.of(unit, "2026-10-31", "1000", "9.35");
        String number = Calls.read("/meters/{id}", meter).getString("number");
        Meters.read(meter, "2026-11-05", "1050");

        JsonPath refused = settlement("", lease, deducting("1.00"), 409);
        assertThat(refused.getString("code")).isEqualTo("deposit.read-first");
        assertThat(refused.getString("detail")).contains(number).contains("2026-11-03");
        Meters.read(meter, "2026-11-03", "1012.3");
        refused = settlement("/preview", lease, deducting("1.00"), 409);
        assertThat(refused.getString("code")).isEqualTo("deposit.meter-unbilled");
        assertThat(refused.getString("detail")).contains(number);
        Meters.bill();

        // three days of November, and 12.3 units at 9.35, which are 115.005
        assertThat(settlement("", lease, deducting("1.00"), 201).getString("owed"))
                .isEqualTo("3115.01");
    }

    /** Both wait for the lease, which somebody else holds; whoever comes second finds what the first did. */
    @Test
    void aDepositTakenWhileItIsSettledIsEitherSettledTooOrRefused() throws Exception {
        String lease = left("20000.00");
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        try (Connection other = RunningSystem.get().database().connectAsAdministrator()) {
            Sql held = new Sql(other);
            other.setAutoCommit(false);
            held.run("select from lease where id = '" + lease + "' for update");
            Future<Integer> settled = clerks.submit(() -> settle(lease));
            await().until(() -> waiting() == 1);
            Future<Integer> taken = clerks.submit(
                    () -> record(lease, UUID.randomUUID().toString(), taken("DEPOSIT_RECEIVED", "5000.00"))
                            .statusCode());
            await().until(() -> waiting() == 2);
            other.commit();

            assertThat(settled.get()).isEqualTo(201);
            assertThat(taken.get()).isEqualTo(409);
        } finally {
            clerks.shutdown();
        }
        assertThat(holdings(lease).getString("deposit")).isEqualTo("0.00");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    private static int settle(String lease) {
        return Api.as("OWNER")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(deducting("1.00"))
                .post("/leases/{id}/holdings/settlement", lease)
                .statusCode();
    }

    private static long waiting() throws SQLException {
        try (Connection observer = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(observer)
                    .number(
                            "select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                                    + " where not l.granted and a.usename = 'baribhara_app' and l.locktype in ('transactionid', 'tuple')");
        }
    }

    /** Three days of November are billed and open: 3,000. */
    private static String left(String deposit) {
        String lease = aLease().rent("30000.00").until("2026-11-03").activated();
        Map<String, Object> body = new HashMap<>(taken("DEPOSIT_RECEIVED", deposit));
        body.put("override", "Decision of the owner");
        recorded(lease, body);
        Runs.of(MONTH);
        return lease;
    }

    private static Map<String, Object> taken(String kind, String amount) {
        return Map.of("kind", kind, "amount", amount, "on", "2026-11-01", "reference", "Receipt 114");
    }

    private static Map<String, Object> deducting(String amount) {
        return Map.of(
                "deductions", List.of(Map.of("kind", "REPAIR", "amount", amount, "reason", "Kitchen window broken")));
    }

    private static void recorded(String lease, Map<String, Object> body) {
        assertThat(record(lease, UUID.randomUUID().toString(), body).statusCode())
                .isEqualTo(201);
    }

    private static Response record(String lease, String key, Map<String, Object> body) {
        return Api.as("MANAGER").header("Idempotency-Key", key).body(body).post("/leases/{id}/holdings", lease);
    }

    private static JsonPath settlement(String path, String lease, Map<String, Object> body, int status) {
        return Api.as("OWNER")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/leases/{id}/holdings/settlement" + path, lease)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static JsonPath holdings(String lease) {
        return Api.as("ACCOUNTANT")
                .get("/leases/{id}/holdings", lease)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
