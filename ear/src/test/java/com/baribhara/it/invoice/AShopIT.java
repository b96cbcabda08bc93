package com.baribhara.it.invoice;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.EscalationRuns;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A shop through the API alone: VAT, a rent that rises by itself, bounds and limits of the office. It is the fifth of November 2026. */
class AShopIT {

    @AfterEach
    void theOfficeIsAsItWas() {
        Map<String, Object> usual = new HashMap<>(Map.of("lineLimit", 200, "changeLimit", 100));
        usual.put("correctionLimit", null);
        Calls.patch("/organisation", usual);
    }

    /**
     * 11 to 30 September: 33,333.33 × 20 ÷ 30 = 22,222.22, VAT at 15 % 3,333.333 → 3,333.33. From 16 October it rises by 10 % to 36,666.663 →
     * 36,666.66: 15 days at the old rent are 16,129.030 → 16,129.03 and VAT 2,419.3545 → 2,419.35; 16 days at the new 18,924.727 → 18,924.73
     * and VAT 2,838.7095 → 2,838.71. A credit of 100.10 takes VAT of 15.015 → 15.02 along.
     */
    @Test
    void aShopIsBilledWithVatAndARentThatRisesByItself() {
        String shop = aLease().from("2026-09-11")
                .billedFrom("2026-09-11")
                .rent("33333.33")
                .commercial()
                .activated();
        Map<String, Object> rule = EscalationRuns.rule("10", 12, "2026-10-16");
        JsonPath tried = Calls.post(200, "/leases/{id}/escalation/preview", rule, shop);
        assertThat(tried.getList("items.rent")).startsWith("33333.33", "36666.66");
        EscalationRuns.agreed(shop, rule);
        EscalationRuns.asOf("2026-11-05", false);
        assertThat(EscalationRuns.rents(shop).getList("items.rent")).containsExactly("36666.66");

        Runs.of("2026-10");
        JsonPath september = Runs.invoices(shop, "2026-09");
        assertThat(september.getList("items.total")).containsExactly("25555.55");
        JsonPath october = Runs.invoices(shop, "2026-10");
        assertThat(october.getList("items[0].lines.net")).containsExactly("16129.03", "18924.73");
        assertThat(october.getList("items[0].lines.vat")).containsExactly("2419.35", "2838.71");
        assertThat(october.getString("items[0].total")).isEqualTo("40311.82");

        JsonPath note = Calls.pay(201, "/credit-notes", back(october.getString("items[0].id"), "100.10"));
        assertThat(note.getString("net")).isEqualTo("-100.10");
        assertThat(note.getString("vat")).isEqualTo("-15.02");
        assertThat(Runs.invoices(shop, "2026-10").getString("items[0].outstanding"))
                .isEqualTo("40196.70");
    }

    @Test
    void whatIsParkedIsFoundPutRightAndBilled() {
        Map<String, Object> terms = aLease().rent("18000.00").body();
        String unit = Calls.made(
                "/properties/{id}/units",
                Map.of("code", "G-1", "kind", "SHOP"),
                Calls.read("/units/{id}", terms.get("unit")).getString("property"));
        terms.put("unit", unit);
        terms.put("charges", List.of(Map.of("kind", "GENERATOR", "basis", "PER_AREA", "amount", "1.75")));
        String lease = Calls.made("/leases", terms);
        Calls.post(200, "/leases/{id}/activate", Map.of(), lease);
        Runs.of("2026-11");
        assertThat(parked(lease)).isEqualTo("AREA_UNKNOWN");

        Calls.patch("/units/{id}", Map.of("areaSft", 640), unit);
        Response retried =
                Api.as("MANAGER").body(Map.of("leases", List.of(lease))).post("/parked-leases/retry");
        assertThat(retried.statusCode()).isEqualTo(202);
        assertThat(retried.header("Location")).contains("/invoice-runs/");
        // 18,000.00 and 640 sft × 1.75
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Runs.invoices(lease, "2026-11").getList("items.total"), List.of("19120.00")::equals);

        assertThat(parked(lease)).isNull();
        assertThat(Calls.post(409, "/parked-leases/retry", Map.of("leases", List.of(lease)))
                        .getString("code"))
                .isEqualTo("invoice-run.nothing-parked");
    }

    @Test
    void theOfficeSetsItsLimitsFromTheStateItHasSeen() {
        String seen = Api.as("OWNER").get("/organisation").header("ETag");
        Map<String, Object> limit = Map.of("correctionLimit", "1000.00");
        assertThat(Api.as("OWNER").body(limit).patch("/organisation").statusCode())
                .isEqualTo(428);
        assertThat(change("MANAGER", seen, limit).statusCode()).isEqualTo(403);
        assertThat(change("OWNER", seen, Map.of("correctionLimit", "-1.00"))
                        .jsonPath()
                        .getString("fields[0].name"))
                .isEqualTo("correctionLimit");
        assertThat(change("OWNER", seen, limit).jsonPath().getString("correctionLimit"))
                .isEqualTo("1000.00");
        assertThat(change("OWNER", seen, limit).statusCode()).isEqualTo(412);

        String lease = aLease().rent("18000.00").activated();
        Runs.of("2026-11");
        String invoice = Runs.invoices(lease, "2026-11").getString("items[0].id");
        String request =
                Calls.pay(202, "/credit-notes", back(invoice, "1000.01")).getString("id");
        Api.as("MANAGER")
                .post("/correction-requests/{id}/approve", request)
                .then()
                .statusCode(200);
        assertThat(Runs.invoices(lease, "2026-11").getString("items[0].outstanding"))
                .isEqualTo("16999.99");
    }

    private static Response change(String role, String seen, Map<String, Object> limit) {
        return Api.as(role).header("If-Match", seen).body(limit).patch("/organisation");
    }

    private static Map<String, Object> back(String invoice, String net) {
        return Map.of(
                "invoice",
                invoice,
                "kind",
                "GOODWILL",
                "reason",
                "The shutter was stuck",
                "lines",
                List.of(Map.of("line", 1, "net", net)));
    }

    private static String parked(String lease) {
        return Calls.read("/parked-leases?limit=200&sort=-month")
                .getString("items.find { it.lease == '%s' }?.reason".formatted(lease));
    }
}
