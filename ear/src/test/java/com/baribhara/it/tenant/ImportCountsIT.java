package com.baribhara.it.tenant;

import static com.baribhara.it.APortfolio.aPortfolio;
import static com.baribhara.it.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.baribhara.it.APortfolio;
import com.baribhara.it.Api;
import com.baribhara.it.Imports;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What an import says of each file that it brought in. */
class ImportCountsIT {
    private static final Pattern ACT = Pattern.compile("(Added|Changed) by an import");

    @Test
    void rowsThatAreNewChangedAndKnownAreCountedByFile() {
        APortfolio portfolio = aPortfolio();

        assertThat(counts(Imports.outcome(portfolio.zipped())))
                .containsExactlyInAnyOrder(
                        tuple("properties.csv", 1, 1, 0, 0),
                        tuple("units.csv", 1, 1, 0, 0),
                        tuple("tenants.csv", 1, 1, 0, 0),
                        tuple("leases.csv", 1, 1, 0, 0),
                        tuple("charges.csv", 1, 1, 0, 0));

        portfolio.spoilt("tenants.csv", "Farhana Yasmin", "Farhana Akter");
        portfolio.row("units.csv", "P-{},A-4,FLAT,4,1300");

        assertThat(counts(Imports.outcome(portfolio.zipped())))
                .containsExactlyInAnyOrder(
                        tuple("properties.csv", 1, 0, 0, 1),
                        tuple("units.csv", 2, 1, 0, 1),
                        tuple("tenants.csv", 1, 0, 1, 0),
                        tuple("leases.csv", 1, 0, 0, 1),
                        tuple("charges.csv", 1, 0, 0, 1));
    }

    @Test
    void theHistoryOfEachThingSaysWhatTheImportsDidToIt() {
        APortfolio portfolio = aPortfolio();
        Imports.outcome(portfolio.zipped());
        portfolio.spoilt("tenants.csv", "Farhana Yasmin", "Farhana Akter");
        portfolio.spoilt("charges.csv", "3500.00", "3600.00");
        Imports.outcome(portfolio.zipped());
        JsonPath lease = as("OWNER")
                .queryParam("code", portfolio.leaseCode())
                .get("/leases")
                .jsonPath();

        assertThat(happened("/tenant/tenant.xhtml?id=" + lease.getString("items[0].tenant")))
                .containsExactly("Changed by an import", "Added by an import");
        assertThat(happened("/property/unit.xhtml?id=" + lease.getString("items[0].unit")))
                .containsExactly("Added by an import");
        assertThat(happened("/tenant/lease.xhtml?id=" + lease.getString("items[0].id")))
                .as("a charge belongs to its lease")
                .containsExactly("Changed by an import", "Added by an import");
    }

    private static List<String> happened(String page) {
        var accounts = RunningSystem.get().accounts();
        String html = given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(accounts.username("OWNER"), accounts.password("OWNER")))
                .get(page)
                .asString();
        return ACT.matcher(html).results().map(MatchResult::group).toList();
    }

    @Test
    void anImportThatWasRefusedDidNothing() {
        JsonPath refused = Imports.outcome(
                aPortfolio().spoilt("leases.csv", "28000.00", "-1").zipped());

        assertThat(refused.getString("status")).isEqualTo("FAILED");
        assertThat(counts(refused)).isEmpty();
    }

    private static List<Tuple> counts(JsonPath imported) {
        return imported.<Map<String, Object>>getList("files").stream()
                .map(file -> tuple(
                        file.get("file"),
                        file.get("rows"),
                        file.get("added"),
                        file.get("changed"),
                        file.get("unchanged")))
                .toList();
    }
}
