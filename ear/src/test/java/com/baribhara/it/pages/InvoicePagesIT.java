package com.baribhara.it.pages;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Calls;
import com.baribhara.it.Meters;
import com.baribhara.it.Runs;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who has only the page of an invoice knows how it came about, what paid it, and that somebody else was faster. */
class InvoicePagesIT {
    private static final Pattern LOOKED = Pattern.compile("name=\"form:looked\" value=\"([^\"]*)\"");
    private static final String MONTH = "2026-11";

    @Test
    void aBillSaysWhatPaidIt() {
        String lease = aLease().rent("30000.00").activated();
        Calls.pay(201, "/leases/{id}/holdings", """
            {"kind": "ADVANCE_RECEIVED", "amount": "20000.00", "on": "2026-11-01", "reference": "Receipt 8", "monthly": "12345.00"}
            """, lease);
        Runs.of(MONTH);

        String page = page(Runs.invoices(lease, MONTH).getString("items[0].id"), "en");
        assertThat(page).contains("Advance used", "12,345.00", "17,655.00");
        assertThat(page(Runs.invoices(lease, MONTH).getString("items[0].id"), "bn"))
                .contains("অগ্রিম থেকে পরিশোধ", "১২,৩৪৫.০০");
    }

    @Test
    void aLineSaysSinceWhenItsRateIsInForce() {
        String shop = aLease().rent("20000.00").commercial().activated();
        Runs.of(MONTH);
        assertThat(page(Runs.invoices(shop, MONTH).getString("items[0].id"), "en"))
                .contains("15% VAT", "At the rate in force since");

        String lease = aLease().from("2026-08-01").billedFrom("2026-08-01").activated();
        String unit = Calls.read("/leases/{id}", lease).getString("unit");
        Meters.read(Meters.of(unit, "2026-09-30", "100", "9.35"), "2026-10-31", "150");
        Meters.bill();
        String bill = page(Runs.invoices(lease).getString("items.find { it.kind == 'UTILITY' }.id"), "bn");
        assertThat(bill).contains("থেকে কার্যকর হারে", "২০২৬", "১৫০");
    }

    @Test
    void ofTwoWhoCorrectABillAtOnceTheSecondIsToldOnThePageAndMovesNothing() {
        String lease = aLease().rent("30000.00").activated();
        Runs.of(MONTH);
        String invoice = Runs.invoices(lease, MONTH).getString("items[0].id");
        OfficePage form = OfficePage.opened("MANAGER", "/invoice/correct.xhtml?id=" + invoice);
        Matcher looked = LOOKED.matcher(form.sends("form", pressing("look")).asString());
        assertThat(looked.find()).isTrue();
        form.with("form:looked", looked.group(1));

        Calls.pay(
                201,
                "/credit-notes",
                Map.of("invoice", invoice, "kind", "GOODWILL", "reason", "Water was cut off", "lines", lines()));
        Response told = form.sends("form", pressing("issue"));

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.asString()).contains("Someone else changed this in the meantime");
        assertThat(Calls.read("/credit-notes?lease={id}", lease).getList("items.total"))
                .containsExactly("-700.00");
    }

    private static Object lines() {
        return List.of(Map.of("line", 1, "net", "700.00"));
    }

    private static Map<String, String> pressing(String button) {
        return new HashMap<>(
                Map.of("kind", "GOODWILL", "reason", "Lift out of order", "lines:0:net", "500", button, button));
    }

    private static String page(String invoice, String language) {
        return OfficePage.as("ACCOUNTANT", language)
                .get("/invoice/invoice.xhtml?id=" + invoice)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
