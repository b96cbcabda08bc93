package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.Meters;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of its meters must be read and billed before the deposit of a lease is settled: it ended on the third of November, and it is the fifth. */
class LastReadingsIT {
    private static final String MONTH = "2026-11";
    private static final String READ_FIRST = "deposit.read-first";
    private static final String BILL_FIRST = "deposit.meter-unbilled";

    @Test
    void aFlatWithoutMetersIsSettledAtOnce() {
        assertThat(settled(left())).isEqualTo("3000.00");
    }

    @Test
    void aMeterThatNobodyEverReadOrPricedHoldsNothingUp() {
        String lease = left();
        Meters.install(unit(lease), "2026-10-31", "1000");

        assertThat(settled(lease)).isEqualTo("3000.00");
    }

    @Test
    void aMeterThatHasAPriceIsReadFirstThoughNobodyEverDid() {
        String lease = left();
        String meter = Meters.of(unit(lease), "2026-10-31", "1000", "10");

        assertThat(refused(lease)).isEqualTo(READ_FIRST);
        Meters.read(meter, "2026-11-03", "1006");
        Meters.bill();
        assertThat(settled(lease)).isEqualTo("3060.00");
    }

    @Test
    void whatAMeterShowedOnTheDayAfterIsWhatTheyLeft() {
        String lease = left();
        String meter = Meters.of(unit(lease), "2026-10-31", "1000", "10");
        Meters.read(meter, "2026-11-04", "1008");

        assertThat(refused(lease)).isEqualTo(BILL_FIRST);
        Meters.bill();
        assertThat(settled(lease)).isEqualTo("3080.00");
    }

    @Test
    void aMeterThatWasReadOnlyBeforeTheEndIsReadAgainOnIt() {
        String lease = left();
        String meter = Meters.of(unit(lease), "2026-10-31", "1000", "10");
        Meters.read(meter, "2026-11-02", "1004");

        assertThat(refused(lease)).isEqualTo(READ_FIRST);
        Meters.bill();
        assertThat(refused(lease)).isEqualTo(READ_FIRST);
        Meters.read(meter, "2026-11-03", "1005");
        assertThat(refused(lease)).isEqualTo(BILL_FIRST);
        Meters.bill();
        assertThat(settled(lease)).isEqualTo("3050.00");
    }

    @Test
    void aMeterThatWasTakenAwayBeforeTheEndIsBilledByItsLastReading() {
        String lease = left();
        String meter = Meters.of(unit(lease), "2026-10-31", "1000", "10");
        Calls.post(200, "/meters/{id}/remove", Map.of("on", "2026-11-02", "finalReading", "1007"), meter);

        assertThat(refused(lease)).isEqualTo(BILL_FIRST);
        Meters.bill();
        assertThat(settled(lease)).isEqualTo("3070.00");
    }

    @Test
    void aMeterThatCameInThePlaceOfAnotherIsReadAtTheEndAndBilledWithIt() {
        String lease = left();
        String meter = Meters.of(unit(lease), "2026-10-31", "1000", "10");
        String next = Meters.replace(meter, "2026-11-02", "1007", "0");

        assertThat(refused(lease)).isEqualTo(READ_FIRST);
        Meters.read(next, "2026-11-03", "2");
        assertThat(refused(lease)).isEqualTo(BILL_FIRST);
        Meters.bill();
        assertThat(settled(lease)).isEqualTo("3090.00");
    }

    @Test
    void aBilledUseThatBeginsWithAnotherReadingByNowIsCorrectedFirst() {
        String lease = left();
        String meter = Meters.of(unit(lease), "2026-10-31", "1000", "10");
        String wrong = Meters.read(meter, "2026-11-01", "1002");
        Meters.bill();
        Meters.read(meter, "2026-11-03", "1006");
        Meters.bill();
        Meters.correct(meter, "2026-11-01", "1003", wrong);

        assertThat(refused(lease)).isEqualTo(BILL_FIRST);
        Meters.bill();
        assertThat(settled(lease)).isEqualTo("3060.00");
    }

    @Test
    void whatIsBilledBeyondTheEndIsCreditedFirst() {
        String lease = aLease().rent("30000.00").activated();
        String meter = Meters.of(unit(lease), "2026-10-31", "1000", "10");
        Meters.read(meter, "2026-11-05", "1010");
        taken(lease);
        Runs.of(MONTH);
        Meters.bill();
        Calls.post(200, "/leases/{id}/terminate", Map.of("on", "2026-11-03", "reason", "Left on the third"), lease);
        Runs.of(MONTH);

        assertThat(refused(lease)).isEqualTo(READ_FIRST);
        Meters.read(meter, "2026-11-03", "1006");
        assertThat(refused(lease)).isEqualTo(BILL_FIRST);
        Meters.bill();
        assertThat(settled(lease)).isEqualTo("3060.00");
    }

    /** Three days of November are billed and open: 3,000. */
    private static String left() {
        String lease = aLease().rent("30000.00").until("2026-11-03").activated();
        taken(lease);
        Runs.of(MONTH);
        return lease;
    }

    private static void taken(String lease) {
        Calls.pay(
                201,
                "/leases/{id}/holdings",
                Map.of(
                        "kind",
                        "DEPOSIT_RECEIVED",
                        "amount",
                        "30000.00",
                        "on",
                        "2026-11-01",
                        "reference",
                        "Receipt 114"),
                lease);
    }

    private static String unit(String lease) {
        return Calls.read("/leases/{id}", lease).getString("unit");
    }

    /** Why it is not settled. */
    private static String refused(String lease) {
        return settlement(409, lease).getString("code");
    }

    /** What was owed when it was settled. */
    private static String settled(String lease) {
        return settlement(201, lease).getString("owed");
    }

    private static JsonPath settlement(int status, String lease) {
        return Api.as("OWNER")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "deductions", List.of(Map.of("kind", "REPAIR", "amount", "1.00", "reason", "A window broken"))))
                .post("/leases/{id}/holdings/settlement", lease)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }
}
