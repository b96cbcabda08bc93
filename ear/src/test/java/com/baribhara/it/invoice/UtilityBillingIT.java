package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.ALease;
import com.baribhara.it.Api;
import com.baribhara.it.Meters;
import com.baribhara.it.Proofs;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What meters counted is billed once, and by its difference where a reading was wrong; it is the fifth of November. */
class UtilityBillingIT {

    @Test
    void readingsAreBilledAtTheFlatRateWithTheirArithmetic() throws SQLException {
        String lease = let();
        String meter = Meters.of(unit(lease), "2026-09-30", "4521.5", "9.50");
        Meters.read(meter, "2026-10-31", "4688.0");
        JsonPath run = Meters.bill();

        assertThat(run.getString("status")).isEqualTo("COMPLETED");
        JsonPath invoices = invoices(lease);
        assertThat(invoices.getList("items.kind")).containsExactly("UTILITY");
        assertThat(invoices.getList("items.total")).containsExactly("1581.75");
        assertThat(invoices.getString("items[0].month")).isEqualTo("2026-10");
        JsonPath line = JsonPath.from(one(invoices, 0)).setRootPath("lines[0]");
        assertThat(line.getString("kind")).isEqualTo("ELECTRICITY");
        assertThat(line.getString("rule")).isEqualTo("METERED");
        assertThat(line.getString("from")).isEqualTo("2026-10-01");
        assertThat(line.getString("rateFrom")).isEqualTo("2026-09-30");
        assertThat(line.getString("explanation"))
                .endsWith("previous 4,521.5, now 4,688: 166.5 units × ৳ 9.50")
                .contains(line.getString("meter"));
        String id = invoices.getString("items[0].id");
        assertThat(text("select debit || ' ' || credit || ' ' || amount from journal_line where entry_id = '" + id
                        + "'"))
                .isEqualTo("RECEIVABLE UTILITY_INCOME 1581.75");
        assertThat(text("select actor from domain_event where type = 'InvoiceIssued' and aggregate_id = '" + id + "'"))
                .isEqualTo("utility-billing");
    }

    @Test
    void aSecondRunBillsNothingAndALaterReadingFromWhereTheLastEnded() {
        String lease = let();
        String meter = Meters.of(unit(lease), "2026-08-31", "0", "10");
        Meters.read(meter, "2026-09-30", "100");
        Meters.bill("2026-09-30", false);
        Meters.read(meter, "2026-10-31", "155");
        Meters.bill("2026-10-30", false);
        assertThat(totals(lease)).containsExactly("1000.00");

        Meters.bill();
        Meters.bill();

        assertThat(totals(lease)).containsExactlyInAnyOrder("1000.00", "550.00");
    }

    @Test
    void whatAVoidInvoiceBilledIsBilledAnewOnce() {
        String lease = let();
        String meter = Meters.of(unit(lease), "2026-09-30", "0", "10");
        Meters.read(meter, "2026-10-31", "100");
        Meters.bill();
        Map<String, Object> wrong =
                Map.of("invoice", invoices(lease).getString("items[0].id"), "kind", "VOID", "reason", "Wrong price");
        assertThat(AnInvoice.correct("OWNER", wrong).statusCode()).isEqualTo(201);
        Meters.bill();
        Meters.bill();

        assertThat(invoices(lease).getList("items.status")).containsExactlyInAnyOrder("VOID", "ISSUED");
        assertThat(totals(lease)).containsExactly("1000.00", "1000.00");
    }

    @Test
    void aMeterThatWentRoundAndOneThatWasReplacedCountOn() {
        String round = let();
        String first = Meters.of(unit(round), "2026-09-30", "99950", "10");
        Meters.read(first, "2026-10-31", "120");
        String replaced = let();
        String old = Meters.of(unit(replaced), "2026-09-30", "1000", "10");
        String next = Meters.replace(old, "2026-10-12", "1040", "7");
        Meters.read(next, "2026-10-31", "67");
        Meters.bill();

        assertThat(totals(round)).containsExactly("1700.00");
        assertThat(totals(replaced)).containsExactly("1000.00");
        assertThat(Api.as("OWNER").get("/meters/{id}", old).jsonPath().getString("removedOn"))
                .isEqualTo("2026-10-12");
    }

    @Test
    void aReadingThatWasTooHighIsCreditedExactlyAndOneThatWasTooLowBilled() {
        String lease = let();
        String meter = Meters.of(unit(lease), "2026-08-31", "0", "10");
        String wrong = Meters.read(meter, "2026-09-30", "150");
        Meters.read(meter, "2026-10-31", "300");
        Meters.bill("2026-09-30", false);
        Meters.bill();
        assertThat(totals(lease)).containsExactlyInAnyOrder("1500.00", "1500.00");

        Meters.correct(meter, "2026-09-30", "140", wrong);
        Meters.bill();
        Meters.bill();

        JsonPath invoices = invoices(lease);
        assertThat(invoices.getList("items.total")).containsExactlyInAnyOrder("1500.00", "1500.00", "100.00");
        String more = invoices.getString("items.find { it.kind == 'ADJUSTMENT' }.id");
        JsonPath adjustment = JsonPath.from(get("/invoices/{id}", more));
        assertThat(adjustment.getString("reason")).isEqualTo("READING_CORRECTED");
        assertThat(adjustment.getList("lines.net")).containsExactly("1600.00", "-1500.00");
        JsonPath notes = Api.as("ACCOUNTANT")
                .queryParam("lease", lease)
                .get("/credit-notes")
                .jsonPath();
        assertThat(notes.getList("items.total")).containsExactly("-100.00");
        assertThat(notes.getString("items[0].reason")).isEqualTo("READING_CORRECTED");
        JsonPath readings =
                Api.as("CARETAKER").get("/meters/{id}/readings", meter).jsonPath();
        assertThat(readings.getList("items.holds")).containsExactly(true, true, false);
        assertThat(readings.getList("items.revision")).containsExactly(0, 1, 0);
    }

    @Test
    void aDryRunFindsWhatTheRunThenBills() throws SQLException {
        String lease = let();
        String meter = Meters.of(unit(lease), "2026-08-31", "0", "7.25");
        String wrong = Meters.read(meter, "2026-09-30", "80");
        Meters.bill("2026-09-30", false);
        Meters.correct(meter, "2026-09-30", "90", wrong);
        Meters.read(meter, "2026-10-31", "161.4");
        String unpriced = let();
        Meters.read(Meters.install(unit(unpriced), "2026-09-30", "0"), "2026-10-31", "12");

        JsonPath preview = Meters.bill(null, true);
        assertThat(totals(lease)).hasSize(1);
        JsonPath run = Meters.bill();

        List<Map<String, Object>> promised = Meters.lines(preview).getList("items");
        assertThat(promised).filteredOn("lease", lease).extracting("kind").containsExactly("ADJUSTMENT", "UTILITY");
        assertThat(promised).filteredOn("lease", unpriced).extracting("reason").containsExactly("METER_UNPRICED");
        assertThat(Meters.lines(run).getList("items")).isEqualTo(promised);
        assertThat(run.getString("total")).isEqualTo(preview.getString("total"));
        assertThat(run.getInt("parked")).isEqualTo(preview.getInt("parked")).isPositive();
        assertThat(totals(lease)).containsExactlyInAnyOrder("580.00", "72.50", "517.65");
        assertThat(totals(unpriced)).isEmpty();
    }

    @Test
    void aPublicTariffMakesALineOfEachSlabWithDemandAndVat() throws SQLException {
        String lease = let();
        String meter = Meters.install(unit(lease), "2026-09-30", "0");
        Api.as("OWNER")
                .body(Map.of("from", "2026-09-30", "tariff", "LT-A", "sanctionedKw", "2"))
                .post("/meters/{id}/prices", meter)
                .then()
                .statusCode(200);
        Meters.read(meter, "2026-10-31", "220");
        Meters.bill();

        JsonPath invoice = JsonPath.from(one(invoices(lease), 0));
        assertThat(invoice.getList("lines.net")).containsExactly("394.50", "900.00", "151.80", "84.00", "76.52");
        assertThat(invoice.getList("lines.rule"))
                .containsExactly("METERED_SLAB", "METERED_SLAB", "METERED_SLAB", "DEMAND", "TARIFF_VAT");
        assertThat(invoice.getString("lines[0].rateFrom")).isEqualTo("2024-02-01");
        assertThat(invoice.getList("lines.tariff")).containsOnly("LT-A");
        assertThat(invoice.getString("lines[3].explanation"))
                .isEqualTo("Demand charge: 2 kW × ৳ 42.00, by tariff LT-A in force since 01 February 2024");
    }

    @Test
    void whoMovesInAndOutPaysTheirOwnUse() {
        String first = aLease().from("2026-08-01")
                .billedFrom("2026-08-01")
                .until("2026-09-15")
                .activated();
        String unit = unit(first);
        String meter = Meters.of(unit, "2026-08-31", "0", "10");
        Meters.read(meter, "2026-09-15", "40");
        Meters.read(meter, "2026-09-20", "45");
        Meters.read(meter, "2026-10-31", "125");
        String second =
                aLease().of(unit).from("2026-09-20").billedFrom("2026-09-20").activated();
        Meters.bill();

        assertThat(totals(first)).containsExactly("400.00");
        assertThat(totals(second)).containsExactly("800.00");
    }

    /** September was billed whole before anybody said that the tenant had left in its middle. */
    @Test
    void whoProvesToHaveLeftBeforeIsCreditedAndWhoMovedInIsBilledTheRest() throws SQLException {
        String first = let();
        String meter = Meters.of(unit(first), "2026-08-31", "0", "10");
        Meters.read(meter, "2026-09-30", "100");
        Meters.bill();
        Map<String, Object> end = Map.of("on", "2026-09-15", "reason", "Left without a word");
        Api.as("OWNER").body(end).post("/leases/{id}/terminate", first).then().statusCode(200);
        ALease next = aLease().of(unit(first)).from("2026-09-16").billedFrom("2026-09-16");
        String second = next.activated();
        JsonPath waiting = Meters.lines(Meters.bill());
        assertThat(waiting.getString("items.find { it.lease == '%s' }.reason".formatted(first)))
                .isEqualTo("READING_MISSING");

        refused(meter, Map.of("readOn", "2026-09-15", "value", "100.1"), "value", "reading.above-next");
        Meters.read(meter, "2026-09-15", "40");
        Meters.bill();
        Meters.bill();
        Meters.bill();

        assertThat(totals(first)).containsExactlyInAnyOrder("1000.00", "400.00");
        assertThat(invoices(first).getList("items.outstanding")).containsExactlyInAnyOrder("0.00", "400.00");
        assertThat(totals(second)).containsExactly("600.00");
        assertThat(Proofs.faultsOf(first)).isZero();
    }

    @Test
    void whatCannotBeReadIsRefusedByItsField() {
        String meter = Meters.of(unit(let()), "2026-08-31", "1000", "10");
        Meters.read(meter, "2026-09-30", "1100");

        refused(meter, Map.of("readOn", "2026-10-31", "value", "1099"), "value", "reading.below-last");
        refused(meter, Map.of("readOn", "2026-09-30", "value", "1200"), "readOn", "reading.before-last");
        refused(meter, Map.of("readOn", "2026-11-06", "value", "1200"), "readOn", "reading.in-future");
        refused(meter, Map.of("readOn", "2026-10-31", "value", "100000"), "value", "reading.too-long");
        refused(meter, Map.of("readOn", "2026-10-31", "value", "1500"), "value", "reading.unlikely");
        refused(meter, Map.of("readOn", "2026-10-31", "value", "1100"), "value", "reading.unlikely");
        JsonPath taken = Meters.enter(meter, Map.of("readOn", "2026-10-31", "value", "1500", "confirmed", true))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(taken.getString("value")).isEqualTo("1500");
        assertThat(Api.as("OWNER")
                        .body(Map.of("from", "2026-10-01", "perUnit", "12"))
                        .post("/meters/{id}/prices", meter)
                        .then()
                        .statusCode(422)
                        .extract()
                        .jsonPath()
                        .getString("fields[0].code"))
                .isEqualTo("meter.priced-before-reading");
    }

    private static void refused(String meter, Map<String, Object> reading, String field, String code) {
        JsonPath answer =
                Meters.enter(meter, reading).then().statusCode(422).extract().jsonPath();
        assertThat(answer.getList("fields.name")).containsExactly(field);
        assertThat(answer.getList("fields.code")).containsExactly(code);
    }

    private static String let() {
        ALease terms = aLease().from("2026-08-01").billedFrom("2026-08-01");
        return terms.activated();
    }

    private static String unit(String lease) {
        return JsonPath.from(get("/leases/{id}", lease)).getString("unit");
    }

    private static String get(String path, String id) {
        return Api.as("OWNER").get(path, id).then().statusCode(200).extract().asString();
    }

    private static String one(JsonPath invoices, int index) {
        return get("/invoices/{id}", invoices.getString("items[" + index + "].id"));
    }

    private static JsonPath invoices(String lease) {
        return Api.as("OWNER")
                .queryParam("lease", lease)
                .get("/invoices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> totals(String lease) {
        return invoices(lease).getList("items.total");
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(connection).text(query);
        }
    }
}
