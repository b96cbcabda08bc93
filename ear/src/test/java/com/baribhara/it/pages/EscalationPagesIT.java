package com.baribhara.it.pages;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.EscalationRuns;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule by which a rent rises, and the runs that raise rents, on their pages. */
class EscalationPagesIT {

    @ParameterizedTest
    @CsvSource({
        "ACCOUNTANT, /invoice/escalations.xhtml, 200",
        "CARETAKER, /invoice/escalations.xhtml, 403",
        "TENANT, /invoice/escalations.xhtml, 403",
        "ACCOUNTANT, /tenant/escalation-form.xhtml, 403",
        "OWNER, /tenant/escalation-form.xhtml?id=nonsense, 404",
        "OWNER, /invoice/escalation-run.xhtml?id=nonsense, 404"
    })
    void whoMayOpenWhat(String role, String page, int status) {
        assertThat(OfficePage.as(role).get(page).statusCode()).isEqualTo(status);
    }

    @Test
    void aRuleIsLookedAtSetAndToldOnTheLease() {
        String lease = aLease().from("2026-06-15").rent("20000.00").activated();
        String page = "/tenant/escalation-form.xhtml?id=" + lease;
        OfficePage form = OfficePage.opened("MANAGER", page);

        String looked = form.sends("form", typed("look")).asString();
        assertThat(looked).contains("The first steps", "From 15 June 2028 on", "21,000.00", "22,100.00");
        assertThat(current(lease)).isNull();

        Response saved = form.sends("form", typed("save"));
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(302);
        assertThat(current(lease)).isEqualTo("2028-06-15");
        String words = "5% every 2 years, rounded up to a multiple of ৳ 100.00";
        assertThat(OfficePage.as("CARETAKER")
                        .get("/tenant/lease.xhtml?id=" + lease)
                        .asString())
                .contains(
                        words,
                        "Rent over time",
                        "Next by the schedule",
                        "As the lease began",
                        "Rule for increases set");
        assertThat(OfficePage.as("OWNER", "bn")
                        .get("/tenant/lease.xhtml?id=" + lease)
                        .asString())
                .contains("কবে কত ভাড়া", "বৃদ্ধির নিয়ম অনুযায়ী সামনে");
    }

    @Test
    void whoHasThePageFromBeforeIsToldAndARuleThatEndedStaysToBeSeen() {
        String lease = aLease().from("2026-06-15").rent("20000.00").activated();
        String page = "/tenant/escalation-form.xhtml?id=" + lease;
        OfficePage form = OfficePage.opened("MANAGER", page);
        form.sends("form", typed("save"));

        String stale = form.sends("form", typed("save")).asString();
        assertThat(stale).contains("changed");
        assertThat(Api.as("OWNER")
                        .get("/leases/{id}/escalation", lease)
                        .jsonPath()
                        .getList("earlier"))
                .isEmpty();

        OfficePage.opened("OWNER", page).sends("form", typed("end"));
        assertThat(current(lease)).isNull();
        assertThat(OfficePage.as("OWNER").get(page).asString()).contains("Rules before", "5% every 2 years");
    }

    @Test
    void whatTheLawWouldHaveLaterIsToldBesideItsField() {
        String lease = aLease().from("2026-06-15").rent("20000.00").activated();
        Map<String, String> yearly = typed("save");
        yearly.put("everyMonths", "১২");
        String refused = OfficePage.opened("OWNER", "/tenant/escalation-form.xhtml?id=" + lease)
                .sends("form", yearly)
                .asString();
        assertThat(refused).contains("The law lets this rent rise from 15 June 2028 at the earliest");
    }

    @Test
    void aPreviewIsMadeFromThePageAndPosted() {
        String lease = aLease().from("2024-11-16").rent("30000.00").activated();
        EscalationRuns.agreed(lease, EscalationRuns.rule("10", 24, "2026-11-16"));
        Response made =
                OfficePage.opened("OWNER", "/invoice/escalations.xhtml").sends("form", Map.of("date", "", "go", "Go"));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(302);
        String run = EscalationRuns.asOf("2026-11-05", true).getString("id");
        String page = "/invoice/escalation-run.xhtml?id=" + run;
        assertThat(OfficePage.as("ACCOUNTANT").get(page).asString())
                .contains("Increases that would be posted", "33,000.00", "Will be posted");
        Response posted = OfficePage.opened("OWNER", page).sends("act", Map.of("post", "Post"));
        assertThat(posted.statusCode()).as(posted.asString()).isEqualTo(302);
    }

    private static Map<String, String> typed(String button) {
        return new HashMap<>(Map.of(
                "mode",
                "PERCENT",
                "value",
                "৫",
                "everyMonths",
                "24",
                "roundTo",
                "100",
                "from",
                "",
                "reason",
                "Clause 7 of the contract",
                button,
                "Go"));
    }

    private static String current(String lease) {
        return Api.as("OWNER").get("/leases/{id}/escalation", lease).jsonPath().getString("current.from");
    }
}
