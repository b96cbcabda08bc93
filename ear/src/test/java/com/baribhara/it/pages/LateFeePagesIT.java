package com.baribhara.it.pages;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What being late costs is agreed on a page, for all or for one lease, and previewed before it is posted. */
class LateFeePagesIT {
    private static final Map<String, String> TYPED = Map.of(
            "basis",
            "PERCENT",
            "rate",
            "৫",
            "cap",
            "1,000",
            "graceDays",
            "7",
            "validFrom",
            "১ মার্চ ২০২৬",
            "save",
            "Save");

    @ParameterizedTest
    @CsvSource({
        "ACCOUNTANT, /invoice/late-fees.xhtml, 200",
        "MANAGER, /invoice/late-fee-policy.xhtml, 200",
        "CARETAKER, /invoice/late-fees.xhtml, 403",
        "TENANT, /invoice/late-fee-policy.xhtml, 403",
        "OWNER, /invoice/late-fee-run.xhtml?id=nonsense, 404",
        "OWNER, /invoice/late-fee-policy.xhtml?lease=nonsense, 404"
    })
    void whoMayOpenWhat(String role, String page, int status) {
        assertThat(OfficePage.as(role).get(page).statusCode()).isEqualTo(status);
    }

    @Test
    void aLeaseGetsItsOwnPolicyByHandOnceWithItsHistory() {
        String lease = aLease().activated();
        String page = "/invoice/late-fee-policy.xhtml?lease=" + lease;
        OfficePage form = OfficePage.opened("MANAGER", page);
        Response saved = form.sends("form", TYPED);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(302);
        form.sends("form", TYPED);

        List<Map<String, Object>> versions = Api.as("OWNER")
                .queryParam("lease", lease)
                .get("/late-fee-policies")
                .path("items");
        assertThat(versions).hasSize(1);
        assertThat(versions.get(0))
                .containsEntry("cap", "1000.00")
                .containsEntry("graceDays", 7)
                .containsEntry("validFrom", "2026-03-01");
        String words = "5% of what is unpaid, at most ৳ 1,000.00, after 7 days of grace";
        assertThat(OfficePage.as("ACCOUNTANT").get(page).asString()).contains(words, "01 March 2026");
        assertThat(OfficePage.as("OWNER").get("/tenant/lease.xhtml?id=" + lease).asString())
                .contains(words, "Late fees agreed");
    }

    @Test
    void whatCannotBeIsToldBesideItsField() {
        OfficePage form = OfficePage.opened("OWNER", "/invoice/late-fee-policy.xhtml");
        String refused = form.sends(
                        "form",
                        Map.of("basis", "PERCENT", "rate", "-5", "graceDays", "91", "validFrom", "", "save", "Save"))
                .asString();
        assertThat(refused).contains("The amount must be more than zero.", "A number from 0 to 90 is expected.");
    }

    @Test
    void aPreviewIsMadeFromThePageAndLooksAhead() {
        OfficePage form = OfficePage.opened("OWNER", "/invoice/late-fees.xhtml");
        Response made = form.sends("form", Map.of("date", "31 December 2026", "go", "Go"));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(302);
        assertThat(made.header("Location")).contains("/invoice/late-fee-run.xhtml?id=");
        assertThat(OfficePage.as("ACCOUNTANT").get(made.header("Location")).asString())
                .contains("Preview of the late fees as of 31 December 2026");
    }
}
