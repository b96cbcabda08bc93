package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.Meters;
import com.baribhara.it.Proofs;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a meter showed when it came or went was entered wrong: it is put right like any reading, and billed by the difference. */
class MeterEndsIT {

    @Test
    void theFirstReadingIsPutRightAndTheDifferenceBilledOnce() throws SQLException {
        String lease = let();
        String meter = Meters.of(unit(lease), "2026-08-31", "150", "10");
        Meters.read(meter, "2026-09-30", "250");
        Meters.read(meter, "2026-10-31", "350");
        Meters.bill();
        assertThat(totals(lease)).containsExactly("2000.00");

        JsonPath corrected = corrected(meter, "FIRST", "105");
        Meters.bill();
        JsonPath again = Meters.bill();

        assertThat(corrected.getString("was")).isEqualTo("150");
        assertThat(corrected.getString("on")).isEqualTo("2026-08-31");
        assertThat(totals(lease)).containsExactlyInAnyOrder("2000.00", "450.00");
        assertThat(Runs.invoices(lease).getString("items.find { it.kind == 'ADJUSTMENT' }.reason"))
                .isEqualTo("READING_CORRECTED");
        assertThat(Meters.lines(again).getList("items.lease")).doesNotContain(lease);
        assertThat(Calls.read("/meters/{id}", meter).getString("firstReading")).isEqualTo("105");
        assertThat(Proofs.faultsOf(lease)).isZero();
    }

    @Test
    void theFinalReadingIsPutRightAndTheDifferenceCredited() {
        String lease = let();
        String meter = Meters.of(unit(lease), "2026-08-31", "0", "10");
        Meters.read(meter, "2026-09-30", "100");
        assertThat(correct(meter, "FINAL", "190", "Not there yet").jsonPath().getString("code"))
                .isEqualTo("meter.counts");
        removed(meter, "2026-10-31", "190");
        Meters.bill();
        assertThat(totals(lease)).containsExactly("1900.00");

        corrected(meter, "FINAL", "180");
        Meters.bill();
        Meters.bill();

        assertThat(notes(lease)).containsExactly("-100.00");
    }

    /** From 1000 to 1040 and from 7 to 67 are 100 units; it was 1050, and 27. */
    @Test
    void bothEndsOfAReplacementArePutRight() {
        String lease = let();
        String old = Meters.of(unit(lease), "2026-09-30", "1000", "10");
        String next = Meters.replace(old, "2026-10-12", "1040", "7");
        Meters.read(next, "2026-10-31", "67");
        Meters.bill();
        assertThat(totals(lease)).containsExactly("1000.00");

        corrected(old, "FINAL", "1050");
        Meters.bill();
        assertThat(totals(lease)).containsExactlyInAnyOrder("1000.00", "100.00");
        corrected(next, "FIRST", "27");
        Meters.bill();
        JsonPath last = Meters.bill();

        assertThat(notes(lease)).containsExactly("-200.00");
        assertThat(Meters.lines(last).getList("items.lease")).doesNotContain(lease);
    }

    @Test
    void whatDoesNotGoWithTheReadingBesideItIsRefused() {
        String meter = Meters.of(unit(let()), "2026-08-31", "1000", "10");
        Meters.read(meter, "2026-09-30", "1100");
        removed(meter, "2026-10-31", "1200");

        assertThat(refused(meter, "FIRST", "1100.5")).containsExactly("reading.above-next");
        assertThat(refused(meter, "FINAL", "1099")).containsExactly("reading.below-last");
        assertThat(refused(meter, "FINAL", "1500")).containsExactly("reading.unlikely");
        assertThat(refused(meter, "FIRST", "421")).containsExactly("reading.unlikely");
        assertThat(refused(meter, "FIRST", "100000")).containsExactly("reading.too-long");
        JsonPath empty = Api.as("CARETAKER")
                .body(Map.of())
                .post("/meters/{id}/corrections", meter)
                .jsonPath();
        assertThat(empty.getList("fields.name")).containsExactlyInAnyOrder("end", "value", "why");
        assertThat(Calls.read("/meters/{id}/corrections", meter).getList("items"))
                .isEmpty();
    }

    @Test
    void whatWasWrongStaysWithWhoPutItRightAndWhy() {
        String meter = Meters.of(unit(let()), "2026-08-31", "1000", "10");
        corrected(meter, "FIRST", "1010");
        corrected(meter, "FIRST", "1001");

        JsonPath all = Calls.read("/meters/{id}/corrections", meter);
        assertThat(all.getList("items.revision")).containsExactly(2, 1);
        assertThat(all.getList("items.was", String.class)).containsExactly("1010", "1000");
        assertThat(all.getList("items.value", String.class)).containsExactly("1001", "1010");
        assertThat(all.getList("items.why")).containsOnly("Misread at the handover");
        assertThat(all.getString("items[0].correctedBy")).isNotBlank();
    }

    private static JsonPath corrected(String meter, String end, String value) {
        Response answer = correct(meter, end, value, "Misread at the handover");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static Response correct(String meter, String end, String value, String why) {
        return Api.as("CARETAKER")
                .body(Map.of("end", end, "value", value, "why", why))
                .post("/meters/{id}/corrections", meter);
    }

    private static List<String> refused(String meter, String end, String value) {
        Response answer = correct(meter, end, value, "Looked again");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("fields.name")).containsExactly("value");
        return answer.jsonPath().getList("fields.code");
    }

    private static void removed(String meter, String on, String reading) {
        Api.as("OWNER")
                .body(Map.of("on", on, "finalReading", reading))
                .post("/meters/{id}/remove", meter)
                .then()
                .statusCode(200);
    }

    private static List<String> totals(String lease) {
        return Runs.invoices(lease).getList("items.total");
    }

    private static List<String> notes(String lease) {
        return Calls.read("/credit-notes?lease={id}", lease).getList("items.total");
    }

    private static String let() {
        return aLease().from("2026-08-01").billedFrom("2026-08-01").activated();
    }

    private static String unit(String lease) {
        return Calls.read("/leases/{id}", lease).getString("unit");
    }
}
