package com.baribhara.it.tenant;

import static com.baribhara.it.APortfolio.aPortfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.baribhara.it.APortfolio;
import com.baribhara.it.Imports;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What an import says of each file that it brought in. */
class ImportCountsIT {

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
