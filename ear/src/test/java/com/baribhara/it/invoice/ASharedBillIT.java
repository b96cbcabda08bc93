package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.Proofs;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A water bill from the day it came to the day it was withdrawn, through the API alone; it is the fifth of November 2026. One flat of 850 sft is
 * let all October, one of 1,150 sft since the seventeenth, one of 500 sft stands empty. The figures are worked by hand from the billing rules.
 */
class ASharedBillIT {
    private static final String MONTH = "2026-11";

    private final String number = Calls.code("W-");
    private String house;
    private String whole;
    private String since;
    private String bill;

    @Test
    void aBillIsSharedTriedBilledCorrectedTwiceAndWithdrawnAndEveryPoishaIsAccountedFor() throws SQLException {
        let();
        theBillComes();
        theMonthIsTriedAndBilled();
        itWasMore();
        itWasLessAndTheTenantsBearWhatWasEmpty();
        oneOfThemHadLeft();
        itIsWithdrawn();
        theBooksAgree();
    }

    private void let() {
        house = Calls.made("/properties", """
            {"code": "%s", "name": "Palash", "address": {"area": "Mirpur", "district": "Dhaka"}}
            """.formatted(Calls.code("P")));
        whole = aLease().of(flat("A-1", 850)).billedFrom("2026-10-01").activated();
        since = aLease().of(flat("A-2", 1150))
                .from("2026-10-17")
                .billedFrom("2026-10-17")
                .activated();
        flat("A-3", 500);
    }

    private String flat(String code, int areaSft) {
        return Calls.made("/properties/{id}/units", Map.of("code", code, "kind", "FLAT", "areaSft", areaSft), house);
    }

    /**
     * 2,500 sft × 31 days are 77,500. A-1: 26,350 of them → 850.00; A-2: 17,250 → 556.4516, cut to 556.45, and its 16 empty days 18,400 →
     * 593.5484, which gets the poisha that is left; A-3: 15,500 → 500.00.
     */
    private void theBillComes() {
        bill = Calls.pay(201, "/shared-bills", """
            {"property": "%s", "kind": "WATER", "number": "%s", "from": "2026-10-01", "to": "2026-10-31", "amount": "2500.00",
             "basis": "AREA"}
            """.formatted(house, number)).getString("bill.id");
        assertThat(parts()).containsExactly("850.00", "556.45", "593.55", "500.00");
    }

    private void theMonthIsTriedAndBilled() {
        JsonPath tried = Runs.of(MONTH, true);
        JsonPath promised =
                Calls.read("/invoice-runs/{id}/preview/leases?change=CAUGHT_UP&limit=200", tried.getString("id"));
        assertThat(promised.getString("items.find { it.lease == '%s' }.amount".formatted(whole)))
                .isEqualTo("24850.00");

        Runs.of(MONTH);
        assertThat(totals(whole)).containsExactlyInAnyOrder("12000.00", "12850.00");
        assertThat(totals(since)).containsExactlyInAnyOrder("5806.45", "12556.45");
    }

    /** 3,100.00 by the same measures are 1,054.00 and 690.00: 204.00 and 133.55 more. */
    private void itWasMore() {
        correct(Map.of("amount", "3100.00", "reason", "The supplier sent the rest"));
        twice();
        JsonPath more = Runs.invoices(whole, MONTH);
        String adjustment = "items.find { it.kind == 'ADJUSTMENT' }.";
        assertThat(more.getString(adjustment + "total")).isEqualTo("204.00");
        assertThat(more.getString(adjustment + "corrects"))
                .isEqualTo(more.getString("items.find { it.kind == 'MONTHLY' }.id"));
        assertThat(more.getList(adjustment + "lines.explanation"))
                .containsExactly(
                        "Bill " + number + ": 31 of 31 days × 850 of 2,500 sq ft × ৳ 3,100.00",
                        "Less what was billed before: ৳ 850.00");
        assertThat(totals(since)).containsExactlyInAnyOrder("5806.45", "12556.45", "133.55");
    }

    /** Without the empty days 26,350 of 43,600 → 604.36, and 17,250 → 395.64. */
    private void itWasLessAndTheTenantsBearWhatWasEmpty() {
        correct(Map.of("amount", "1000.00", "vacancy", "TENANTS", "reason", "Agreed at the meeting"));
        assertThat(parts()).containsExactly("604.36", "395.64");
        twice();
        assertThat(credits(whole)).containsExactly("-449.64");
        assertThat(credits(since)).containsExactly("-294.36");
    }

    /** November falls away with its water, which comes with October instead. */
    private void oneOfThemHadLeft() {
        Calls.post(200, "/leases/{id}/terminate", Map.of("on", "2026-10-31", "reason", "Left the keys"), since);
        twice();
        assertThat(totals(since)).containsExactlyInAnyOrder("5806.45", "12556.45", "133.55", "395.64");
        assertThat(credits(since)).containsExactlyInAnyOrder("-294.36", "-12395.64");
        assertThat(Runs.invoices(since, "2026-10").getList("items.total"))
                .containsExactlyInAnyOrder("5806.45", "395.64");
        assertThat(Calls.read("/shared-bills/{id}", bill).getList("parts.chargedOn"))
                .containsExactly("2026-11-05", "2026-10-31");
    }

    private void itIsWithdrawn() {
        Api.as("OWNER")
                .header(
                        "If-Match",
                        Api.as("OWNER").get("/shared-bills/{id}", bill).header("ETag"))
                .body(Map.of("reason", "Paid by the office"))
                .post("/shared-bills/{id}/withdraw", bill)
                .then()
                .statusCode(200);
        twice();
        assertThat(credits(whole)).containsExactlyInAnyOrder("-449.64", "-604.36");
        assertThat(credits(since)).containsExactlyInAnyOrder("-294.36", "-12395.64", "-395.64");
    }

    /** What is left is the rent: 12,000.00 twice, and 15 of 31 days. */
    private void theBooksAgree() throws SQLException {
        assertThat(closing(whole)).isEqualTo("24000.00");
        assertThat(closing(since)).isEqualTo("5806.45");
        assertThat(Proofs.faultsOf(whole)).isZero();
        assertThat(Proofs.faultsOf(since)).isZero();
    }

    private void correct(Map<String, String> change) {
        Calls.patch("/shared-bills/{id}", change, bill);
    }

    /** The second run finds nothing to do. */
    private static void twice() {
        Runs.of(MONTH);
        Runs.of(MONTH);
    }

    private List<String> parts() {
        return Calls.read("/shared-bills/{id}", bill).getList("parts.amount");
    }

    private static List<String> totals(String lease) {
        return Runs.invoices(lease).getList("items.total");
    }

    private static List<String> credits(String lease) {
        return Calls.read("/credit-notes?lease={id}", lease).getList("items.total");
    }

    private static String closing(String lease) {
        return Calls.read("/statements?from=2026-10-01&to=2026-11-30&lease={id}", lease)
                .getString("closing");
    }
}
