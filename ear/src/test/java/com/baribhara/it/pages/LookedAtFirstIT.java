package com.baribhara.it.pages;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Calls;
import com.baribhara.it.Runs;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page lets one look at before it is done is done by its second button. */
class LookedAtFirstIT {

    @Test
    void anInvoiceIsCorrectedAsItWasLookedAt() {
        String lease = aLease().activated();
        Runs.of("2026-11");
        OfficePage page = OfficePage.opened(
                "OWNER", "/invoice/correct.xhtml?id=" + Runs.invoices(lease).getString("items[0].id"));
        Map<String, String> typed =
                new HashMap<>(Map.of("kind", "GOODWILL", "reason", "Memo RX-26", "lines:0:net", "100.00"));
        String looked = OfficePage.said(sent(page, typed, "look", ""), "form:looked");
        Response done = sent(page, typed, "issue", looked);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(302);
        assertThat(Calls.read("/credit-notes?lease={id}", lease).getList("items.total"))
                .containsExactly("-100.00");
    }

    @Test
    void aLeaseEndsOnTheDayThatWasLookedAt() {
        String lease = aLease().activated();
        OfficePage page = OfficePage.opened("OWNER", "/tenant/lease-end.xhtml?id=" + lease);
        Map<String, String> typed = new HashMap<>(Map.of("on", "2026-11-30", "reason", "Memo RX-27"));
        String looked = OfficePage.said(sent(page, typed, "look", ""), "form:looked");
        Response done = sent(page, typed, "end", looked);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(302);
        assertThat(Calls.read("/leases/{id}", lease).getString("end")).isEqualTo("2026-11-30");
    }

    private static Response sent(OfficePage page, Map<String, String> typed, String button, String looked) {
        Map<String, String> sent = new HashMap<>(typed);
        sent.putAll(Map.of(button, "x", "looked", looked));
        return page.sends("form", sent);
    }
}
