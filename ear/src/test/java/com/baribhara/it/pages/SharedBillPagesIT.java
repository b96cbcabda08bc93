package com.baribhara.it.pages;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Calls;
import com.baribhara.it.Runs;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bill of a whole building by hand: looked at, entered, followed to the bills, corrected and withdrawn on its pages. */
class SharedBillPagesIT {
    private static final String MONTH = "2026-11";

    private final String number = Calls.code("W-");
    private final String house = Calls.made(
            "/properties",
            Map.of(
                    "code",
                    Calls.code("P"),
                    "name",
                    "Palash",
                    "address",
                    Map.of("area", "Mirpur", "district", "Dhaka")));
    private final String form = "/invoice/shared-bill-form.xhtml?property=" + house;

    @ParameterizedTest
    @CsvSource({
        "CARETAKER, /invoice/shared-bills.xhtml, 200",
        "ACCOUNTANT, /invoice/shared-bills.xhtml, 200",
        "ACCOUNTANT, /invoice/shared-bill-form.xhtml, 403",
        "TENANT, /invoice/shared-bills.xhtml, 403",
        "OWNER, /invoice/shared-bill.xhtml?id=nonsense, 404",
        "OWNER, /invoice/shared-bill-form.xhtml?property=0197a000-0000-7000-8000-00000000dead, 404"
    })
    void whoMayOpenWhat(String role, String page, int status) {
        assertThat(OfficePage.as(role).get(page).statusCode()).isEqualTo(status);
    }

    @Test
    void anOwnerSeesWhoGetsWhatEntersTheBillOnceAndFollowsItToTheInvoices() {
        String lease = aLease().of(flat("A-1", 850)).activated();
        flat("A-2", 150);
        OfficePage page = OfficePage.opened("OWNER", form);
        String seen = looked(page, bill("১,০০০", "LANDLORD"), "850.00", "150.00", "31 vacant days", "Bill " + number);
        assertThat(OfficePage.as("OWNER").get(list()).asString()).doesNotContain(number + "<");

        Map<String, String> sent = bill("১,০০০", "LANDLORD");
        sent.putAll(Map.of("looked", seen, "save", "x"));
        Response saved = page.sends("form", sent);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(302);
        String bill = saved.header("Location");
        assertThat(page.sends("form", sent).header("Location")).isEqualTo(bill);
        assertThat(OfficePage.as("CARETAKER").get(list()).asString()).containsOnlyOnce(number + "<");
        assertThat(shown(bill)).contains("with the next run, as of 05 November 2026", "Shared bill entered");

        Runs.of(MONTH);
        String invoice = Runs.invoices(lease).getString("items[0].number");
        assertThat(shown(bill))
                .contains(invoice, "Bill " + number + ": 31 of 31 days × 850 of 1,000 sq ft × ৳ 1,000.00");
        assertThat(OfficePage.as("CARETAKER").get(bill).asString())
                .contains(number)
                .doesNotContain(invoice);
        assertThat(OfficePage.as("OWNER", "bn").get(bill).asString())
                .contains("যৌথ বিল", "৩১ দিনের মধ্যে ৩১ দিন", invoice);
        assertThat(OfficePage.as("OWNER")
                        .get("/property/property.xhtml?id=" + house)
                        .asString())
                .contains("/invoice/shared-bills.xhtml?property=" + house);
    }

    @Test
    void aCorrectionIsLookedAtFirstAndBilledByItsDifference() {
        String lease = aLease().of(flat("A-1", 850)).activated();
        String bill = "/invoice/shared-bill.xhtml?id=" + entered();
        Runs.of(MONTH);
        OfficePage page = OfficePage.opened("MANAGER", bill.replace("bill.xhtml", "bill-form.xhtml"));
        Map<String, String> less = new HashMap<>(Map.of(
                "from",
                "2026-10-01",
                "to",
                "2026-10-31",
                "amount",
                "600",
                "vacancy",
                "TENANTS",
                "note",
                "",
                "reason",
                "Memo RX-23"));
        less.putAll(Map.of("looked", looked(page, less, "600.00"), "save", "x"));
        Response corrected = page.sends("form", less);
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(302);
        assertThat(page.sends("form", less).header("Location")).isEqualTo(corrected.header("Location"));
        Runs.of(MONTH);
        String note = Calls.read("/credit-notes?lease={id}", lease).getString("items[0].number");
        assertThat(shown(bill)).contains(note, "Memo RX-23", "Shared bill corrected");
    }

    @Test
    void theListIsNarrowedToAKindByItsCellsAndSaysSo() {
        aLease().of(flat("A-1", 850)).activated();
        entered();

        assertThat(shown(list())).contains("&amp;kind=WATER\"");
        assertThat(shown(list() + "&kind=WATER")).contains("Kind: Water", number + "<");
        assertThat(shown(list() + "&kind=GAS")).contains("Kind: Gas").doesNotContain(number + "<");
    }

    @Test
    void aWithdrawalNeedsItsReason() {
        aLease().of(flat("A-1", 850)).activated();
        String bill = "/invoice/shared-bill.xhtml?id=" + entered();
        assertThat(shown(bill)).contains("with the next run");
        OfficePage withdrawing = OfficePage.opened("OWNER", bill);
        assertThat(withdrawing
                        .sends("form", Map.of("reason", "", "withdrawal", "x"))
                        .asString())
                .contains("Please look at this again", "href=\"#form:reason\"");
        assertThat(withdrawing
                        .sends("form", Map.of("reason", "Of next door", "withdrawal", "x"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(shown(bill))
                .contains("Withdrawn", "Of next door")
                .doesNotContain("data-dialog=\"withdraw\"", "with the next run");
    }

    @Test
    void whoLooksAtABillThatSomebodyElseChangedIsToldSoAndLeasesThatChangedAskForACorrection() {
        String lease = aLease().of(flat("A-1", 850)).activated();
        String id = entered();
        String bill = "/invoice/shared-bill.xhtml?id=" + id;
        OfficePage page = OfficePage.opened("OWNER", bill);
        Calls.patch("/shared-bills/{id}", Map.of("amount", "700.00", "reason", "Memo RX-24"), id);
        assertThat(page.sends("form", Map.of("reason", "Mine", "withdrawal", "x"))
                        .asString())
                .contains("changed");
        assertThat(shown(bill)).contains("In force").doesNotContain("have changed since it was split");
        Calls.post(200, "/leases/{id}/terminate", Map.of("on", "2026-10-15", "reason", "Memo RX-25"), lease);
        assertThat(shown(bill)).contains("have changed since it was split");
    }

    @Test
    void whatCannotBeIsToldBesideItsField() {
        aLease().of(flat("A-1", 850)).activated();
        Map<String, String> wrong = bill("-5", "LANDLORD");
        wrong.putAll(Map.of("to", "2026-09-30", "look", "x", "number", ""));
        assertThat(OfficePage.opened("OWNER", form).sends("form", wrong).asString())
                .contains(
                        "The last day is before the first.",
                        "The amount must be more than zero.",
                        "href=\"#form:number\"");
        Map<String, String> persons = bill("5", "LANDLORD");
        persons.putAll(Map.of("look", "x", "weights:0:weight", "many"));
        assertThat(OfficePage.opened("OWNER", form + "&basis=PERSONS")
                        .sends("form", persons)
                        .asString())
                .contains("href=\"#form:weights:0:weight\"");
        persons.put("weights:0:weight", "");
        assertThat(OfficePage.opened("OWNER", form + "&basis=PERSONS")
                        .sends("form", persons)
                        .asString())
                .contains("Nothing is told of these units: A-1.");
    }

    private String entered() {
        return Calls.pay(201, "/shared-bills", """
            {"property": "%s", "kind": "WATER", "number": "%s", "from": "2026-10-01", "to": "2026-10-31", "amount": "850.00",
             "basis": "AREA"}
            """.formatted(house, number)).getString("bill.id");
    }

    private Map<String, String> bill(String amount, String vacancy) {
        return new HashMap<>(Map.of(
                "kind",
                "WATER",
                "number",
                number,
                "from",
                "১ অক্টোবর ২০২৬",
                "to",
                "2026-10-31",
                "amount",
                amount,
                "vacancy",
                vacancy,
                "note",
                ""));
    }

    /** @return what the form says was looked at */
    private static String looked(OfficePage page, Map<String, String> typed, String... parts) {
        Map<String, String> sent = new HashMap<>(typed);
        sent.put("look", "x");
        Response preview = page.sends("form", sent);
        assertThat(preview.asString()).contains(parts);
        return OfficePage.said(preview, "form:looked");
    }

    private String flat(String code, int areaSft) {
        return Calls.made("/properties/{id}/units", Map.of("code", code, "kind", "FLAT", "areaSft", areaSft), house);
    }

    private String list() {
        return "/invoice/shared-bills.xhtml?property=" + house;
    }

    private static String shown(String page) {
        return OfficePage.as("OWNER").get(page).asString();
    }
}
