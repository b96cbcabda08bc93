package com.baribhara.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of rates and tariffs: who may look and who may enter, and what a form does that is sent. */
class RatesPagesIT {

    @ParameterizedTest
    @CsvSource({
        "ADMIN, /invoice/rates.xhtml, 200",
        "ACCOUNTANT, /invoice/rates.xhtml, 200",
        "MANAGER, /invoice/rate.xhtml?kind=VAT, 200",
        "ACCOUNTANT, /invoice/tariff.xhtml?code=LT-A, 200",
        "CARETAKER, /invoice/rates.xhtml, 403",
        "TENANT, /invoice/rates.xhtml, 403",
        "MANAGER, /invoice/rate-form.xhtml?kind=VAT, 403",
        "OWNER, /invoice/tariff-form.xhtml?code=LT-A, 403",
        "ADMIN, /invoice/tariff-form.xhtml?code=LT-A, 200",
        "OWNER, /invoice/rate-form.xhtml?kind=SUB_METER_GAS, 200",
        "ADMIN, /invoice/rate.xhtml?kind=LUCK, 404",
        "ADMIN, /invoice/tariff.xhtml?code=LUCK, 404",
        "ADMIN, /invoice/rate.xhtml, 404",
        "ADMIN, /about.xhtml, 200",
        "ADMIN, /tenant/leases.xhtml, 403"
    })
    void whoMayOpenWhat(String role, String page, int status) {
        assertThat(OfficePage.as(role).get(page).statusCode()).isEqualTo(status);
    }

    @Test
    void anAdministratorComesHomeToTheRatesAndIsOfferedNothingOfAnOffice() {
        Response home = OfficePage.as("ADMIN").get("/home.xhtml");
        assertThat(home.statusCode()).isEqualTo(302);
        assertThat(home.header("Location")).endsWith("/invoice/rates.xhtml");
        assertThat(OfficePage.as("ADMIN").get("/invoice/rates.xhtml").asString())
                .contains("/invoice/tariff.xhtml?code=LT-A")
                .doesNotContain("/tenant/leases.xhtml", "/invoice/runs.xhtml", "SUB_METER_WATER");
    }

    @Test
    void onlyWhoEntersARateIsOfferedTo() {
        String law = "/invoice/rate-form.xhtml?kind=TDS";
        assertThat(OfficePage.as("ADMIN").get("/invoice/rate.xhtml?kind=TDS").asString())
                .contains(law);
        assertThat(OfficePage.as("OWNER").get("/invoice/rate.xhtml?kind=TDS").asString())
                .doesNotContain(law);
        assertThat(OfficePage.as("OWNER")
                        .get("/invoice/rate.xhtml?kind=SUB_METER_GAS")
                        .asString())
                .contains("/invoice/rate-form.xhtml?kind=SUB_METER_GAS");
    }

    @Test
    void aVersionIsEnteredChangedAndWithdrawnByHand() {
        String pageOf = "/invoice/rate.xhtml?kind=SUB_METER_GAS";
        OfficePage form = OfficePage.opened("OWNER", "/invoice/rate-form.xhtml?kind=SUB_METER_GAS");
        Map<String, String> typed = typed("১ মার্চ ২০২৯", "২৪.৫০");
        Response saved = form.sends("form", typed);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(302);
        form.sends("form", typed);
        Map<String, String> version =
                Api.as("OWNER").get("/rates/SUB_METER_GAS").path("next");
        assertThat(version).containsEntry("validFrom", "2029-03-01").containsEntry("perUnit", "24.50");
        assertThat(Api.as("OWNER").get("/rates/SUB_METER_GAS").<Integer>path("versions.size()"))
                .isEqualTo(1);

        String change = "/invoice/rate-form.xhtml?kind=SUB_METER_GAS&id=" + version.get("id");
        assertThat(OfficePage.opened("OWNER", change)
                        .sends("form", typed("01/04/2029", "25"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(OfficePage.as("OWNER").get(pageOf).asString()).contains("01 April 2029", "৳\u00a025.00 a unit");
        assertThat(OfficePage.as("ACCOUNTANT").get(pageOf).asString())
                .contains("01 April 2029")
                .doesNotContain("data-dialog=\"withdraw");

        Api.as("OWNER")
                .header("If-Match", "*")
                .delete("/rates/SUB_METER_GAS/versions/" + version.get("id"))
                .then()
                .statusCode(204);
    }

    @Test
    void whatIsWrongIsToldAtTheRowOfTheSlab() {
        OfficePage form = OfficePage.opened("ADMIN", "/invoice/tariff-form.xhtml?code=LT-A");
        Map<String, String> typed = new HashMap<>(Map.of(
                "validFrom", "1 January 2031",
                "vatPercent", "5",
                "source", "order",
                "slabs:0:from", "1",
                "slabs:0:to", "75",
                "slabs:0:rate", "5.26",
                "slabs:1:from", "80",
                "slabs:1:rate", "7.20",
                "save", "Save"));
        typed.put("slabs:0:lifeline", "false");
        typed.put("slabs:1:lifeline", "false");
        String answer = form.with("slabRows", "2").sends("form", typed).asString();
        assertThat(answer)
                .contains("Units 76 to 79 have no rate")
                .contains("href=\"#form:slabs:1:from\"")
                .contains("value=\"7.20\"");
    }

    @Test
    void aDayInThePastIsRefusedAtItsFieldUnlessItIsSaidToBeLate() {
        OfficePage form = OfficePage.opened("OWNER", "/invoice/rate-form.xhtml?kind=SUB_METER_WATER");
        Map<String, String> past = typed("1 October 2026", "12");
        assertThat(form.sends("form", past).asString())
                .contains("01 October 2026 is past")
                .containsPattern("id=\"form:validFrom\"[^>]*aria-invalid=\"true\"");
        past.put("late", "on");
        assertThat(form.sends("form", past).statusCode()).isEqualTo(302);
        assertThat(Api.as("OWNER").get("/rates/SUB_METER_WATER").<String>path("now.perUnit"))
                .isEqualTo("12.00");
    }

    private static Map<String, String> typed(String day, String perUnit) {
        return new HashMap<>(
                Map.of("validFrom", day, "perUnit", perUnit, "source", "notice to all tenants", "save", "Save"));
    }
}
