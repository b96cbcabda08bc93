package com.baribhara.it.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Portfolio;
import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import com.baribhara.shared.BillingMonth;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A new rate of VAT bills the months from its day on, and nothing that is issued already. */
class DatedVatIT {
    private static final String VERSIONS = "/rates/VAT/versions";
    private static Office office;
    private static String version;

    /** A shop with VAT among nineteen flats, billed for October and November; then a rate is entered that begins in December. */
    @BeforeAll
    static void aShopAndANewRate() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql administrator = new Sql(connection);
            office = Office.founded(administrator, "Dated Estates", "তারিখ এস্টেট");
            new Portfolio(administrator).create(20, office.key(), BillingMonth.valueOf("2026-10"));
        }
    }

    /** What a bill rests on can't be withdrawn, and no other test shall bill by it. */
    @AfterAll
    static void theRateIsForgotten() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection)
                    .run("set session_replication_role = replica; delete from vat_rate where id = '" + version
                            + "'; reset session_replication_role");
        }
    }

    @Test
    void aNewRateLeavesIssuedInvoicesAloneAndBillsTheMonthsFromItsDayOn() {
        Runs.of("2026-11", false, () -> office.as("OWNER"));
        JsonPath issued = taxed("2026-11");

        version = Api.as("ADMIN")
                .body(Map.of("validFrom", "2026-12-01", "percent", "7.5", "source", "SRO of the test"))
                .post(VERSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Runs.of("2026-11", false, () -> office.as("OWNER"));

        assertThat(taxed("2026-11").<Object>get()).isEqualTo(issued.get());
        assertVat(issued, "15");
        Runs.of("2026-12", false, () -> office.as("OWNER"));
        assertVat(taxed("2026-12"), "7.5");
        assertVat(taxed("2026-10"), "15");

        assertThat(Api.as("ADMIN").get(VERSIONS + "/" + version).<Boolean>path("used"))
                .isTrue();
        Response change =
                Api.as("ADMIN").header("If-Match", "*").body("{\"percent\": 1}").patch(VERSIONS + "/" + version);
        assertThat(change.statusCode()).isEqualTo(409);
        assertThat(change.<String>path("code")).isEqualTo("rate.used");
        Response withdrawal = Api.as("ADMIN").header("If-Match", "*").delete(VERSIONS + "/" + version);
        assertThat(withdrawal.statusCode()).isEqualTo(409);
    }

    private static void assertVat(JsonPath invoice, String percent) {
        BigDecimal net = new BigDecimal(invoice.getString("lines[0].net"));
        BigDecimal vat = new BigDecimal(invoice.getString("lines[0].vat"));
        assertThat(vat)
                .isEqualByComparingTo(net.multiply(new BigDecimal(percent))
                        .movePointLeft(2)
                        .setScale(2, java.math.RoundingMode.HALF_UP));
    }

    /** The one invoice of the month that has VAT on it. */
    private static JsonPath taxed(String month) {
        JsonPath invoices = office.as("OWNER")
                .get("/invoices?limit=200&month={month}", month)
                .jsonPath();
        return invoices.getList("items.id", String.class).stream()
                .map(id -> office.as("OWNER").get("/invoices/{id}", id).jsonPath())
                .filter(invoice -> new BigDecimal(invoice.getString("lines[0].vat")).signum() > 0)
                .findFirst()
                .orElseThrow();
    }
}
