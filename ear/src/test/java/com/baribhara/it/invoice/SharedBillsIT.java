package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.Calls;
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
import org.junit.jupiter.api.Test;

/** A bill of a building comes to its leases to the poisha, once, and by its difference when it was wrong; it is the fifth of November. */
class SharedBillsIT {
    private static final String ALREADY_BILLED = "2026-11";

    private final String building = Calls.made(
            "/properties",
            Map.of(
                    "code",
                    Calls.code("P"),
                    "name",
                    "Shapla House",
                    "address",
                    Map.of("area", "Mirpur", "district", "Dhaka")));
    private final String number = Calls.code("W-");

    @Test
    void whoMovedInMidwayPaysTheirDaysAndTheLandlordWhatWasVacant() throws SQLException {
        String late = aLease().of(unit("A-1", 850)).from("2026-10-20").activated();
        String whole = aLease().of(unit("A-2", 1000)).activated();
        unit("A-3", 7450);

        JsonPath preview = Calls.post(200, "/shared-bills/preview", bill("18400.00"));
        assertThat(preview.getList("parts.amount")).containsExactly("650.99", "1030.73", "1978.49", "14739.79");
        assertThat(preview.getString("landlord")).isEqualTo("15770.52");
        assertThat(listed()).isZero();
        String id = entered(bill("18400.00"));
        Runs.of(ALREADY_BILLED);

        JsonPath water = water(late, "en");
        assertThat(water.getString("net")).isEqualTo("650.99");
        assertThat(water.getString("rule")).isEqualTo("SHARED_AREA");
        assertThat(water.getString("sharedBill")).isEqualTo(number);
        assertThat(water.getString("meter")).isNull();
        assertThat(water.getString("explanation"))
                .isEqualTo("Bill " + number + ": 12 of 31 days × 850 of 9,300 sq ft × ৳ 18,400.00");
        assertThat(water(late, "bn").getString("explanation")).contains("৩১ দিনের মধ্যে ১২ দিন", "৳ ১৮,৪০০.০০");
        assertThat(water(whole, "en").getString("net")).isEqualTo("1978.49");
        assertThat(Calls.read("/shared-bills/{id}", id).getList("parts.explanation", String.class))
                .contains(water.getString("explanation"));
        assertThat(text(
                        "select actor || ' ' || (payload ->> 'landlord') from domain_event where type = 'SharedBillPosted'"
                                + " and aggregate_id = '" + id + "'"))
                .endsWith(" 15770.52");
    }

    @Test
    void whatIsBilledAlreadyIsCorrectedByItsDifferenceAndCreditedWhenTheBillIsWithdrawn() {
        aLease().of(unit("A-1", 850)).from("2026-10-20").activated();
        String lease = aLease().of(unit("A-2", 1000)).activated();
        unit("A-3", 7450);
        Runs.of(ALREADY_BILLED);
        String id = entered(bill("18400.00"));
        Runs.of(ALREADY_BILLED);
        assertThat(Runs.invoices(lease).getList("items.total")).containsExactlyInAnyOrder("12000.00", "1978.49");

        Calls.patch("/shared-bills/{id}", Map.of("amount", "9200.00", "reason", "The supplier counted twice"), id);
        Runs.of(ALREADY_BILLED);
        Runs.of(ALREADY_BILLED);
        assertThat(Runs.invoices(lease).getList("items.total")).containsExactlyInAnyOrder("12000.00", "1978.49");
        assertThat(credits(lease).getList("items.total")).containsExactly("-989.24");

        assertThat(withdraw(id, "\"stale\"").statusCode()).isEqualTo(412);
        assertThat(withdraw(id, tag(id)).jsonPath().getString("bill.status")).isEqualTo("WITHDRAWN");
        Runs.of(ALREADY_BILLED);
        assertThat(credits(lease).getList("items.total")).containsExactlyInAnyOrder("-989.24", "-989.25");
        assertThat(withdraw(id, tag(id)).jsonPath().getString("code")).isEqualTo("shared-bill.withdrawn");
        entered(bill("18400.00"));
    }

    @Test
    void aBillThatIsWithdrawnBeforeTheRunIsBilledToNobodyAndAnOldOneComesWithThisMonth() {
        String lease = aLease().of(unit("A-1", 850)).activated();
        String wrong = entered(bill("500.00"));
        withdraw(wrong, tag(wrong)).then().statusCode(200);
        Map<String, Object> old = bill("310.00");
        old.putAll(Map.of("from", "2026-08-01", "to", "2026-08-31", "number", number + "-8"));
        entered(old);
        Runs.of(ALREADY_BILLED);

        assertThat(Runs.invoices(lease).getList("items.total")).containsExactly("12310.00");
        JsonPath water = water(lease, "en");
        assertThat(water.getString("from") + " " + water.getString("to")).isEqualTo("2026-08-01 2026-08-31");
        assertThat(water.getString("sharedBill")).isEqualTo(number + "-8");
    }

    @Test
    void thoseWhoRentedMayBearWhatWasVacantAndWhoLeftPaysWithTheirLastMonth() {
        String left = aLease().of(unit("A-1", 850))
                .until("2026-10-12")
                .billedFrom("2026-10-01")
                .activated();
        String whole = aLease().of(unit("A-2", 1000)).activated();
        unit("A-3", 7450);
        Map<String, Object> bill = bill("1000.00");
        bill.put("basis", "EQUAL");
        bill.put("vacancy", "TENANTS");

        JsonPath entered = Calls.read("/shared-bills/{id}", entered(bill));
        Runs.of(ALREADY_BILLED);

        assertThat(entered.getString("landlord")).isEqualTo("0.00");
        assertThat(entered.getList("parts.amount")).containsExactly("279.07", "720.93");
        assertThat(entered.getList("parts.chargedOn")).containsExactly("2026-10-12", "2026-11-05");
        assertThat(water(left, "en").getString("explanation"))
                .isEqualTo("Bill " + number + ": 12 of 43 let days of all units × ৳ 1,000.00");
        assertThat(Runs.invoices(left).getList("items.month")).containsExactly("2026-10");
        assertThat(water(whole, "en").getString("net")).isEqualTo("720.93");
    }

    @Test
    void aDepositIsSettledOnceThePartsOfTheLeaseAreBilled() {
        String lease = aLease().of(unit("A-1", 850)).until("2026-11-03").activated();
        Runs.of(ALREADY_BILLED);
        Calls.pay(
                201,
                "/leases/{id}/holdings",
                Map.of("kind", "DEPOSIT_RECEIVED", "amount", "5000.00", "on", "2026-11-01", "reference", "Receipt 9"),
                lease);
        entered(bill("310.00"));

        assertThat(settlement(409, lease).getString("code")).isEqualTo("deposit.bill-first");
        Runs.of(ALREADY_BILLED);
        // three days of November, and October of the bill
        assertThat(settlement(201, lease).getString("owed")).isEqualTo("1510.00");
    }

    private static JsonPath settlement(int status, String lease) {
        return Calls.pay(
                status,
                "/leases/{id}/holdings/settlement",
                Map.of("deductions", List.of(Map.of("kind", "REPAIR", "amount", "1.00", "reason", "A window"))),
                lease);
    }

    @Test
    void theSameBillIsEnteredOnceAndAnsweredAgainToWhoeverRepeatsTheCall() {
        aLease().of(unit("A-1", 850)).activated();
        String key = UUID.randomUUID().toString();
        Response first = Calls.pay(key, "/shared-bills", bill("100.00"));
        Response again = Calls.pay(key, "/shared-bills", bill("100.00"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Calls.pay(409, "/shared-bills", bill("100.00")).getString("code"))
                .isEqualTo("shared-bill.twice");
        assertThat(listed()).isOne();
        assertThat(Api.as("CARETAKER")
                        .body(bill("1.00"))
                        .post("/shared-bills/preview")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBillThatCannotBeSplitIsRefusedByTheNameOfWhatIsWrong() {
        aLease().of(unit("A-1", 850)).activated();
        String unmeasured = unit("B-9", null);

        assertThat(refusal(400, bill("0.00"))).isEqualTo("amount amount.not-positive");
        assertThat(refusal(400, bill("-5.00"))).isEqualTo("amount amount.not-positive");
        assertThat(refusal(422, bill("100.00"))).isEqualTo("basis shared-bill.area-missing");
        assertThat(refusal(422, with("basis", "PERSONS"))).isEqualTo("weights shared-bill.weight-missing");
        assertThat(refusal(422, with("to", "2026-11-06"))).isEqualTo("to shared-bill.period-not-over");
        assertThat(refusal(422, with("to", "2026-09-30"))).isEqualTo("to shared-bill.to-before-from");
        assertThat(refusal(422, with("kind", "OTHER"))).isEqualTo("note shared-bill.note-needed");
        Calls.post(
                404, "/shared-bills/preview", with("property", UUID.randomUUID().toString()));
        Map<String, Object> persons = with("basis", "PERSONS");
        persons.put("weights", List.of(Map.of("unit", unmeasured, "weight", -1)));
        assertThat(refusal(400, persons)).isEqualTo("weights[0].weight number.out-of-range");
        persons.put(
                "weights", List.of(Map.of("unit", unmeasured, "weight", 1), Map.of("unit", unmeasured, "weight", 4)));
        assertThat(refusal(400, persons)).isEqualTo("weights[1].unit shared-bill.unit-twice");
    }

    private static String refusal(int status, Map<String, Object> bill) {
        JsonPath answer = Calls.post(status, "/shared-bills/preview", bill);
        assertThat(answer.getString("fields[0].message")).contains(" ").doesNotContain("fault.");
        return answer.getString("fields[0].name") + " " + answer.getString("fields[0].code");
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> bill = bill("100.00");
        bill.put("basis", "EQUAL");
        bill.put(field, value);
        return bill;
    }

    private Map<String, Object> bill(String amount) {
        return new HashMap<>(Map.of(
                "property", building,
                "kind", "WATER",
                "number", number,
                "from", "2026-10-01",
                "to", "2026-10-31",
                "amount", amount,
                "basis", "AREA"));
    }

    private String unit(String code, Integer areaSft) {
        Map<String, Object> unit = new HashMap<>(Map.of("code", code, "kind", "FLAT", "floor", "1"));
        if (areaSft != null) {
            unit.put("areaSft", areaSft);
        }
        return Calls.made("/properties/{id}/units", unit, building);
    }

    private static String entered(Map<String, Object> bill) {
        return Calls.pay(201, "/shared-bills", bill).getString("bill.id");
    }

    private int listed() {
        return Calls.read("/shared-bills?property=" + building).getInt("total");
    }

    private static String tag(String id) {
        return Api.as("OWNER").get("/shared-bills/{id}", id).header("ETag");
    }

    private static Response withdraw(String id, String state) {
        return Api.as("OWNER")
                .header("If-Match", state)
                .body(Map.of("reason", "Of the house next door"))
                .post("/shared-bills/{id}/withdraw", id);
    }

    private static JsonPath credits(String lease) {
        return Calls.read("/credit-notes?lease=" + lease);
    }

    /** The line of the water bill on the first invoice of the lease. */
    private static JsonPath water(String lease, String language) {
        String id = Runs.invoices(lease).getString("items[0].id");
        Accounts accounts = RunningSystem.get().accounts();
        String invoice = Api.as(accounts.username("OWNER"), accounts.password("OWNER"), language)
                .get("/invoices/{id}", id)
                .asString();
        return JsonPath.from(invoice).setRootPath("lines.find { it.kind == 'WATER' }");
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(connection).text(query);
        }
    }
}
