package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.ALease;
import com.baribhara.it.Api;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was billed wrong is never edited: the next run bills what is missing and credits what was too much. */
class CorrectionsIT {
    private static final String MONTH = "2026-11";
    private static final String EARLY = "Agreed by both after the lift was built in";

    @Test
    void aLeaseThatEndsEarlierThanItWasBilledIsCreditedTheDays() {
        String lease = billed(aLease().rent("30000.00"));
        post("/leases/{id}/terminate", lease, Map.of("on", "2026-11-12", "reason", "Moved out early"));
        Runs.of(MONTH);

        JsonPath notes = creditNotes(lease);
        assertThat(notes.getList("items.total")).containsExactly("-18000.00");
        assertThat(notes.getList("items[0].lines.net")).containsExactly("12000.00", "-30000.00");
        JsonPath invoice = Runs.invoices(lease, MONTH);
        assertThat(invoice.getList("items.total")).containsExactly("30000.00");
        assertThat(invoice.getList("items.outstanding")).containsExactly("12000.00");
        assertThat(notes.getString("items[0].invoice")).isEqualTo(invoice.getString("items[0].id"));
    }

    @Test
    void aLeaseThatEndsLaterAfterAllIsBilledTheDaysThatWereMissing() {
        String lease = billed(aLease().rent("30000.00").until("2026-11-10"));
        post("/leases/{id}/terminate", lease, Map.of("on", "2026-11-13", "reason", "Stayed three days more"));
        Runs.of(MONTH);

        assertThat(totals(lease)).containsExactly("3000.00", "10000.00");
        assertThat(creditNotes(lease).getList("items")).isEmpty();
    }

    @Test
    void aRentThatChangedBeforeTheBillIsBilledTheDifferenceOnce() {
        String lease = billed(aLease().rent("30000.00"));
        post(
                "/leases/{id}/rent-changes",
                lease,
                Map.of("from", "2026-11-16", "rent", "33000.00", "reason", "Agreed in October", "override", EARLY));
        Runs.of(MONTH);
        Runs.of(MONTH);

        // 15 days at 1,000 and 15 at 1,100, less 30,000
        assertThat(totals(lease)).containsExactly("1500.00", "30000.00");
        JsonPath more = Runs.invoices(lease, MONTH);
        assertThat(more.getString("items[0].kind")).isEqualTo("ADJUSTMENT");
        assertThat(more.getString("items[0].corrects")).isEqualTo(more.getString("items[1].id"));
        assertThat(more.getList("items[0].lines.explanation"))
                .containsExactly(
                        "15 of 30 days × ৳ 30,000.00",
                        "15 of 30 days × ৳ 33,000.00",
                        "Less what was billed before: ৳ 30,000.00");
    }

    @Test
    void aChangeThatIsTakenBackLeavesWhatItWouldHaveBeenWithoutIt() {
        String lease = billed(aLease().rent("30000.00"));
        post(
                "/leases/{id}/rent-changes",
                lease,
                Map.of("from", "2026-11-01", "rent", "36000.00", "reason", "Typing error", "override", EARLY));
        Runs.of(MONTH);
        Api.as("OWNER")
                .header("If-Match", "*")
                .delete("/leases/{id}/rent-changes/2026-11-01", lease)
                .then()
                .statusCode(204);
        Runs.of(MONTH);

        assertThat(totals(lease)).containsExactly("6000.00", "30000.00");
        assertThat(creditNotes(lease).getList("items.total")).containsExactly("-6000.00");
    }

    @Test
    void whatIsCreditedBeyondTheBillPaysTheNextOne() {
        String lease = billed(aLease().rent("30000.00"));
        post(
                "/leases/{id}/rent-changes",
                lease,
                Map.of("from", "2026-11-01", "rent", "36000.00", "reason", "Renewed", "override", EARLY));
        Runs.of(MONTH);
        post("/leases/{id}/terminate", lease, Map.of("on", "2026-10-31", "reason", "Had moved out before"));
        Runs.of(MONTH);

        JsonPath note = creditNotes(lease);
        assertThat(note.getList("items.total")).containsExactly("-36000.00");
        // the credit note lowers the invoice it corrects; the adjustment's 6,000 are the tenant's
        assertThat(note.getString("items[0].applied")).isEqualTo("30000.00");
        assertThat(note.getString("items[0].credited")).isEqualTo("6000.00");
        post("/leases/{id}/terminate", lease, Map.of("on", "2026-11-03", "reason", "Three days after all"));
        Runs.of(MONTH);

        JsonPath last = Runs.invoices(lease, MONTH);
        assertThat(last.getString("items[0].total")).isEqualTo("3600.00");
        assertThat(last.getString("items[0].outstanding")).isEqualTo("0.00");
        assertThat(last.getString("items[0].status")).isEqualTo("PAID");
    }

    @Test
    void aChargeThatWasForgottenIsBilledFromItsFirstDayAndCreditedWhereItEndedBefore() {
        String lease = billed(aLease().rent("30000.00").with("PARKING", "3000.00", true));
        change(
                lease,
                charge("PARKING", "3000.00", null, "2026-11-20"),
                charge("GENERATOR", "1500.00", "2026-11-11", null));
        Runs.of(MONTH);
        Runs.of(MONTH);

        // 1,000 for twenty days of the generator, less 1,000 for ten days of the car park: nothing more is owed, for
        // other things
        assertThat(totals(lease)).containsExactly("0.00", "33000.00");
        assertThat(creditNotes(lease).getList("items")).isEmpty();
        change(lease, charge("GENERATOR", "1500.00", "2026-11-11", null));
        Runs.of(MONTH);

        assertThat(creditNotes(lease).getList("items.total")).containsExactly("-2000.00");
    }

    @SafeVarargs
    private static void change(String lease, Map<String, Object>... charges) {
        Response read = Api.as("MANAGER").get("/leases/{id}", lease);
        Api.as("MANAGER")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("charges", List.of(charges)))
                .patch("/leases/{id}", lease)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> charge(String kind, String amount, String start, String end) {
        Map<String, Object> charge = new HashMap<>(Map.of("kind", kind, "amount", amount));
        charge.put("start", start);
        charge.put("end", end);
        return charge;
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        String lease = billed(aLease().rent("30000.00").until("2026-12-31"));
        Map<String, Object> early = Map.of("from", "2025-12-31", "rent", "33000.00", "reason", "Too early");
        assertThat(refused("/leases/{id}/rent-changes", lease, early).getString("fields[0].name"))
                .isEqualTo("from");
        Map<String, Object> free = Map.of("from", "2026-12-01", "rent", "0.00", "reason", "Free");
        assertThat(refused("/leases/{id}/rent-changes", lease, free).getString("fields[0].name"))
                .isEqualTo("rent");
        Map<String, Object> before = Map.of("on", "2025-12-31", "reason", "Never came");
        assertThat(refused("/leases/{id}/terminate", lease, before).getString("fields[0].code"))
                .isEqualTo("ends-on.before-start");
    }

    private static String billed(ALease terms) {
        String lease = terms.activated();
        Runs.of(MONTH);
        return lease;
    }

    private static List<String> totals(String lease) {
        return Runs.invoices(lease, MONTH).getList("items.total");
    }

    private static JsonPath creditNotes(String lease) {
        return Api.as("ACCOUNTANT")
                .queryParam("lease", lease)
                .get("/credit-notes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void post(String path, String lease, Map<String, Object> body) {
        int status = path.endsWith("rent-changes") ? 201 : 200;
        Api.as("OWNER").body(body).post(path, lease).then().statusCode(status);
    }

    private static JsonPath refused(String path, String lease, Map<String, Object> body) {
        Response answer = Api.as("OWNER").body(body).post(path, lease);
        assertThat(answer.statusCode()).isBetween(400, 422);
        return answer.jsonPath();
    }
}
