package com.baribhara.it.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.LateFeeRuns;
import com.baribhara.it.Meters;
import com.baribhara.it.Proofs;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A flat from the day it is let to the day its deposit is settled, through the API alone; it is the fifth of November 2026. The figures are
 * worked by hand from the billing rules: a line is rounded once, at its end.
 */
class ALetFlatIT {
    private static final String MONTHLY = "items.find { it.kind == 'MONTHLY' }";
    private static final String HOLDINGS = "/leases/{id}/holdings";

    private String lease;
    private String unit;
    private String meter;

    @Test
    void aFlatIsLetBilledCorrectedAndLeftAndEveryPoishaIsAccountedFor() throws SQLException {
        let();
        moneyIsTaken();
        augustIsTriedAndBilled();
        septemberAndOctoberUseTheAdvance();
        theRentWasAnotherSinceOctober();
        aReadingWasTypedWrong();
        somethingIsGivenBackForTheLift();
        beingLateWouldCost();
        theTenantLeavesOnTheFourth();
        theMeterIsReadForTheLastTime();
        theDepositIsSettled();
        nothingMoreComesOfIt();
        theBooksAgree();
    }

    private void let() {
        unit = flat();
        String tenant = Calls.made("/tenants", Map.of("code", Calls.code("T"), "name", "Nasrin Jahan"));
        lease = Calls.made("/leases", """
            {"unit": "%s", "tenant": "%s", "start": "2026-08-17", "rent": "20000.00", "dueDay": 10,
             "proration": "ACTUAL_DAYS_IN_MONTH", "charges": [
                 {"kind": "SERVICE_CHARGE", "basis": "PER_AREA", "amount": "2.50"},
                 {"kind": "GAS", "amount": "1080.00"},
                 {"kind": "KEY", "basis": "ONE_OFF", "amount": "500.00", "start": "2026-08-17"}]}
            """.formatted(unit, tenant));
        Calls.patch("/leases/{id}", Map.of("rent", "21000.00"), lease);
        assertThat(Calls.post(200, "/leases/{id}/activate", Map.of(), lease).getString("status"))
                .isEqualTo("ACTIVE");
        Calls.made("/late-fee-policies", """
            {"lease": "%s", "basis": "PERCENT", "rate": "2", "cap": "400.00", "graceDays": 5, "validFrom": "2026-01-01"}
            """.formatted(lease));
    }

    private static String flat() {
        String house = Calls.made("/properties", """
            {"code": "%s", "name": "Krishnachura", "address": {"area": "Dhanmondi", "district": "Dhaka"}}
            """.formatted(Calls.code("P")));
        String flat =
                Calls.made("/properties/{id}/units", Map.of("code", "4-B", "kind", "FLAT", "areaSft", 1200), house);
        Calls.patch("/units/{id}", Map.of("areaSft", 1250), flat);
        return flat;
    }

    /** A month's rent is the most the law lets a landlord take before it is due; both want more. */
    private void moneyIsTaken() {
        String deposit = """
            {"kind": "DEPOSIT_RECEIVED", "amount": "75000.00", "on": "2026-08-17", "reference": "Receipt 7",
             "override": "Decision of the owner"}\
            """;
        assertThat(Api.as("OWNER").body(deposit).post(HOLDINGS, lease).statusCode())
                .isEqualTo(400);
        assertThat(Calls.pay(lease, HOLDINGS, deposit, lease).statusCode()).isEqualTo(201);
        Response again = Calls.pay(lease, HOLDINGS, deposit, lease);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        String advance = """
            {"kind": "ADVANCE_RECEIVED", "amount": "12000.00", "on": "2026-08-17", "reference": "Receipt 8",
             "monthly": "5000.00", "override": "Decision of the owner"}\
            """;
        assertThat(Calls.pay(lease, HOLDINGS, advance, lease).statusCode()).isEqualTo(422);
        Calls.pay(201, HOLDINGS, advance, lease);
        JsonPath held = Calls.read(HOLDINGS, lease);
        assertThat(held.getString("deposit")).isEqualTo("75000.00");
        assertThat(held.getString("advance")).isEqualTo("12000.00");
    }

    /**
     * 17 to 31 August are 15 of 31 days. Rent 21,000 × 15 ÷ 31 = 10,161.290 → 10,161.29; service charge 1,250 sft × 2.50 = 3,125,
     * × 15 ÷ 31 = 1,512.097 → 1,512.10; gas is never shared out, 1,080.00; key, once, 500.00. Together 13,253.39, of which the
     * advance pays 5,000.00.
     */
    private void augustIsTriedAndBilled() {
        JsonPath tried = Runs.of("2026-08", true);
        String found = "items.find { it.lease == '%s' }.".formatted(lease);
        JsonPath promised =
                Calls.read("/invoice-runs/{id}/preview/leases?change=FIRST_BILL&limit=200", tried.getString("id"));
        assertThat(promised.getString(found + "amount")).isEqualTo("13253.39");
        assertThat(Calls.read("/invoice-runs/{id}/preview", tried.getString("id"))
                        .getBoolean("kept"))
                .isTrue();

        Runs.of("2026-08");
        JsonPath august = Runs.invoices(lease, "2026-08");
        assertThat(august.getList("items[0].lines.net"))
                .containsExactlyInAnyOrder("10161.29", "1512.10", "1080.00", "500.00");
        assertThat(august.getList("items.total")).containsExactly("13253.39");
        assertThat(august.getList("items.outstanding")).containsExactly("8253.39");
    }

    /** 21,000.00 + 3,125.00 + 1,080.00 = 25,205.00 each; the advance pays 5,000.00 and then the 2,000.00 that are left. */
    private void septemberAndOctoberUseTheAdvance() {
        Runs.of("2026-10");
        JsonPath september = Runs.invoices(lease, "2026-09");
        assertThat(september.getList("items.total")).containsExactly("25205.00");
        assertThat(september.getList("items.outstanding")).containsExactly("20205.00");
        JsonPath october = Runs.invoices(lease, "2026-10");
        assertThat(october.getList("items.total")).containsExactly("25205.00");
        assertThat(october.getList("items.outstanding")).containsExactly("23205.00");
        assertThat(Calls.read(HOLDINGS, lease).getString("advance")).isEqualTo("0.00");
    }

    /**
     * From 16 October the rent is 22,575.00: 15 days at 21,000 ÷ 31 = 10,161.290 → 10,161.29, 16 days at 22,575 ÷ 31 = 11,651.612 →
     * 11,651.61, together 21,812.90, which is 812.90 more than was billed. The car park at 1,500.00 since 21 October was forgotten: 11 of
     * 31 days = 532.258 → 532.26. The difference is 1,345.16.
     */
    private void theRentWasAnotherSinceOctober() {
        String change = """
            {"from": "2026-10-16", "rent": "22575.00", "reason": "Agreed in September", "override": "Both want it"}\
            """;
        assertThat(Calls.made("/leases/{id}/rent-changes", change, lease)).isEqualTo("2026-10-16");
        List<Map<String, Object>> charges = Calls.read("/leases/{id}", lease).getList("charges");
        charges.add(Map.of("kind", "PARKING", "amount", "1500.00", "start", "2026-10-21"));
        Calls.patch("/leases/{id}", Map.of("charges", charges), lease);
        Runs.of("2026-10");
        Runs.of("2026-10");

        JsonPath october = Runs.invoices(lease, "2026-10");
        assertThat(october.getList("items.total")).containsExactlyInAnyOrder("25205.00", "1345.16");
        assertThat(october.getString("items.find { it.kind == 'ADJUSTMENT' }.corrects"))
                .isEqualTo(october.getString("items.find { it.kind == 'MONTHLY' }.id"));
    }

    /**
     * 123.4 units × 9.35 = 1,153.79 and 156.6 × 9.35 = 1,464.21. The meter had shown 1,132.4 and not 1,123.4: September is 132.4 × 9.35 =
     * 1,237.94, which is 84.15 more, and October 147.6 × 9.35 = 1,380.06, which is 84.15 less.
     */
    private void aReadingWasTypedWrong() {
        meter = Meters.of(unit, "2026-08-31", "1000", "9.35");
        String wrong = Meters.read(meter, "2026-09-30", "1123.4");
        Meters.bill();
        Meters.read(meter, "2026-10-31", "1280");
        Meters.bill();
        assertThat(totals("UTILITY")).containsExactlyInAnyOrder("1153.79", "1464.21");

        Meters.correct(meter, "2026-09-30", "1132.4", wrong);
        Meters.bill();

        JsonPath all = Runs.invoices(lease);
        assertThat(all.getList("items.findAll { it.reason == 'READING_CORRECTED' }.total"))
                .containsExactly("84.15");
        assertThat(all.getList("items.findAll { it.kind == 'UTILITY' }.outstanding"))
                .containsExactlyInAnyOrder("1153.79", "1380.06");
        assertThat(notes()).containsExactly("-84.15");
    }

    /** 500.00 of September's rent: 20,205.00 − 500.00 = 19,705.00 stay open. */
    private void somethingIsGivenBackForTheLift() {
        Response seen = Api.as("OWNER")
                .get("/invoices/{id}", Runs.invoices(lease, "2026-09").getString(MONTHLY + ".id"));
        String note = """
            {"invoice": "%s", "kind": "GOODWILL", "reason": "Lift out of order", "etag": %s,
             "lines": [{"line": 1, "net": "500.00"}]}\
            """.formatted(seen.jsonPath().getString("id"), seen.header("ETag"));
        JsonPath preview = Calls.post(200, "/credit-notes/preview", note);
        assertThat(preview.getString("applied")).isEqualTo("500.00");
        assertThat(preview.getString("outstanding")).isEqualTo("19705.00");

        JsonPath given = Calls.pay(201, "/credit-notes", note);
        assertThat(given.getString("total")).isEqualTo("-500.00");
        assertThat(Calls.pay(409, "/credit-notes", note).getString("code")).isEqualTo("state.changed");
        assertThat(Runs.invoices(lease, "2026-09").getString(MONTHLY + ".outstanding"))
                .isEqualTo("19705.00");
    }

    /**
     * At 2 % of what is open, at most 400.00: of 8,253.39 → 165.07; 19,705.00 → 394.10; 23,205.00 → 464.10, so 400.00; 1,345.16 → 26.90;
     * 1,153.79 → 23.08; 1,380.06 → 27.60; 84.15 → 1.68.
     */
    private void beingLateWouldCost() {
        JsonPath fees = LateFeeRuns.fees(LateFeeRuns.asOf("2026-12-31", true));
        assertThat(fees.getList("items.findAll { it.lease == '%s' }.amount".formatted(lease)))
                .containsExactlyInAnyOrder("165.07", "394.10", "400.00", "26.90", "23.08", "27.60", "1.68");
    }

    /**
     * November is billed whole: 22,575.00 + 3,125.00 + 1,080.00 + 1,500.00 = 28,280.00. Four of 30 days are 3,010.00 + 416.67 (416.666) +
     * 1,080.00 + 200.00 = 4,706.67, so that 23,573.33 are credited.
     */
    private void theTenantLeavesOnTheFourth() {
        Runs.of("2026-11");
        assertThat(Runs.invoices(lease, "2026-11").getList("items.total")).containsExactly("28280.00");
        JsonPath ended = Calls.post(
                200, "/leases/{id}/terminate", Map.of("on", "2026-11-04", "reason", "Moved to Khulna"), lease);
        assertThat(ended.getString("status")).isEqualTo("TERMINATED");
        Runs.of("2026-11");
        assertThat(Runs.invoices(lease, "2026-11").getList("items.outstanding")).containsExactly("4706.67");
        assertThat(notes()).containsExactlyInAnyOrder("-84.15", "-500.00", "-23573.33");
    }

    /** What was used in November must be known before the deposit goes back: 12.5 units × 9.35 = 116.875 → 116.88. */
    private void theMeterIsReadForTheLastTime() {
        assertThat(Calls.pay(409, HOLDINGS + "/settlement", Map.of("deductions", List.of()), lease)
                        .getString("code"))
                .isEqualTo("deposit.read-first");
        Meters.read(meter, "2026-11-04", "1292.5");
        Meters.bill();
        assertThat(totals("UTILITY")).containsExactlyInAnyOrder("1153.79", "1464.21", "116.88");
    }

    /**
     * Open: 8,253.39 + 19,705.00 + 23,205.00 + 1,345.16 + 1,153.79 + 1,380.06 + 84.15 + 4,706.67 + 116.88 = 59,950.10. With 3,500.00 for
     * the door, 63,450.10 are kept of 75,000.00, and 11,549.90 are the tenant's.
     */
    private void theDepositIsSettled() {
        String door = """
            {"deductions": [{"kind": "REPAIR", "amount": "3500.00", "reason": "Broken door"}]}\
            """;
        JsonPath preview = Calls.post(200, HOLDINGS + "/settlement/preview", door, lease);
        JsonPath settled = Calls.pay(201, HOLDINGS + "/settlement", door, lease);
        for (JsonPath one : List.of(preview, settled)) {
            assertThat(one.getString("owed")).isEqualTo("59950.10");
            assertThat(one.getString("deducted")).isEqualTo("3500.00");
            assertThat(one.getString("refund")).isEqualTo("11549.90");
            assertThat(one.getString("shortfall")).isEqualTo("0.00");
        }
        assertThat(Runs.invoices(lease).getList("items.outstanding")).containsOnly("0.00");
        assertThat(Calls.read(HOLDINGS, lease).getString("credit")).isEqualTo("11549.90");
    }

    private void nothingMoreComesOfIt() {
        List<Object> before = Runs.invoices(lease).getList("items.id");
        Runs.of("2026-11");
        Meters.bill();
        assertThat(Runs.invoices(lease).getList("items.id")).isEqualTo(before).hasSize(10);
        assertThat(notes()).hasSize(3);
    }

    /**
     * Rent 10,161.29 + 20,500.00 + 21,812.90 + 3,010.00 = 55,484.19; service charge 1,512.10 + 3,125.00 × 2 + 416.67 = 8,178.77; gas 1,080.00 × 4
     * and electricity 1,237.94 + 1,380.06 + 116.88 = 7,054.88; key, car park and door 500.00 + 532.26 + 200.00 + 3,500.00 = 4,732.26. Together
     * 75,450.10, and with the 11,549.90 that are the tenant's the 87,000.00 that were taken.
     */
    private void theBooksAgree() throws SQLException {
        Map<String, String> now = balances("2026-11-05");
        assertThat(now)
                .containsEntry("CASH", "87000.00")
                .containsEntry("TENANT_CREDIT", "11549.90")
                .containsEntry("RENT_INCOME", "55484.19")
                .containsEntry("SERVICE_INCOME", "8178.77")
                .containsEntry("UTILITY_INCOME", "7054.88")
                .containsEntry("OTHER_INCOME", "4732.26");
        assertThat(balances("2026-10-31"))
                .containsEntry("CASH", "87000.00")
                .containsEntry("DEPOSIT_HELD", "75000.00")
                .containsEntry("ADVANCE_HELD", "12000.00");
        JsonPath statement = Calls.read("/statements?from=2026-11-01&to=2026-11-30&lease={id}", lease);
        assertThat(statement.getString("opening")).isEqualTo("0.00");
        assertThat(statement.getString("closing")).isEqualTo("-11549.90");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    private Map<String, String> balances(String day) {
        List<Map<String, String>> items =
                Calls.read("/ledger/balances?asOf={day}&unit={id}", day, unit).getList("items");
        return items.stream().collect(Collectors.toMap(one -> one.get("account"), one -> one.get("balance")));
    }

    private List<String> totals(String kind) {
        return Runs.invoices(lease).getList("items.findAll { it.kind == '%s' }.total".formatted(kind));
    }

    private List<String> notes() {
        return Calls.read("/credit-notes?lease={id}", lease).getList("items.total");
    }
}
