package com.baribhara.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.baribhara.migrations.RolePasswords;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tariffs by date, with slabs that leave no unit out and charge none twice. */
class TariffsIT {
    private static final String VERSIONS = "/tariffs/{code}/versions";
    private static final String BODY = """
            {"validFrom": "%s", "vatPercent": "5.00", "demandPerKw": 42, "source": "order of the regulator", "slabs": [%s]}
            """;
    private static final String GOOD =
            "{\"from\":1,\"to\":50,\"rate\":5,\"lifeline\":true},{\"from\":1,\"to\":75,\"rate\":6},{\"from\":76,\"rate\":8}";

    @Test
    void thePublishedTariffsAreThere() {
        JsonPath tariffs = Api.as("ACCOUNTANT")
                .get("/tariffs")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(tariffs.getList("items.code", String.class))
                .contains("LT-A", "DWASA-RES", "DWASA-COM", "GAS-BURNER");
        JsonPath electricity = Api.as("OWNER").get("/tariffs/LT-A").jsonPath();
        assertThat(electricity.getList("now.slabs.rate", String.class))
                .containsExactly("4.63", "5.26", "7.20", "7.59", "8.02", "12.67", "14.61");
        assertThat(electricity.getList("now.slabs.lifeline", Boolean.class))
                .containsExactly(true, false, false, false, false, false, false);
        assertThat(electricity.getString("now.demandPerKw")).isEqualTo("42.00");
        assertThat(Api.as("OWNER").get("/tariffs/DWASA-COM").<String>path("now.slabs[0].rate"))
                .isEqualTo("46.20");
        assertThat(Api.as("OWNER").get("/tariffs/DWASA-COM?on=2024-06-30").<Object>path("now"))
                .isNull();
        assertThat(Api.as("OWNER").get("/tariffs/GAS-BURNER").<List<String>>path("now.fixed.amount"))
                .containsExactly("990.00", "1080.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"from":0,"to":75,"rate":5},{"from":80,"rate":7}           | slabs[1].from | tariff.gap
            {"from":0,"to":75,"rate":5},{"from":75,"rate":7}           | slabs[1].from | tariff.overlap
            {"from":0,"to":75,"rate":5},{"from":76,"to":90,"rate":7}   | slabs[1].to   | tariff.last-closed
            {"from":5,"rate":5}                                        | slabs[0].from | tariff.first-unit
            {"from":1,"to":50,"rate":5,"lifeline":true}                | slabs         | tariff.lifeline-alone
            """)
    void slabsWithAGapOrAnOverlapAreRefusedAtTheirRow(String slabs, String field, String code) {
        Response answer =
                Api.as("ADMIN").body(BODY.formatted("2031-01-01", slabs)).post(VERSIONS, "LT-A");
        Refused.with(answer, 422, "rule.broken").naming(field, code);
    }

    @Test
    void aRateBelowNothingIsRefused() {
        Response answer = Api.as("ADMIN")
                .body(BODY.formatted("2031-01-01", "{\"from\":0,\"rate\":-1}"))
                .post(VERSIONS, "LT-A");
        Refused.with(answer, 400, "request.invalid").naming("slabs[0].rate", "amount.negative");
    }

    @Test
    void aDayInThePastIsRefusedAndSoIsAChangeOfWhatHolds() {
        Refused.with(
                        Api.as("ADMIN").body(BODY.formatted("2025-01-01", GOOD)).post(VERSIONS, "LT-A"),
                        422,
                        "rule.broken")
                .naming("validFrom", "rate.in-past");
        String now =
                "/tariffs/LT-A/versions/" + Api.as("ADMIN").get("/tariffs/LT-A").path("now.id");
        Refused.with(
                Api.as("ADMIN")
                        .header("If-Match", "*")
                        .body("{\"vatPercent\": 1}")
                        .patch(now),
                409,
                "rate.begun");
        Refused.with(Api.as("ADMIN").header("If-Match", "*").delete(now), 409, "rate.begun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT"})
    void nobodyButAnAdministratorEntersATariff(String role) {
        Refused.with(
                Api.as(role).body(BODY.formatted("2031-01-01", GOOD)).post(VERSIONS, "LT-A"), 403, "role.insufficient");
    }

    @Test
    void aVersionToComeIsEnteredChangedWholeAndWithdrawn() {
        Response made = Api.as("ADMIN").body(BODY.formatted("2031-03-01", GOOD)).post(VERSIONS, "LT-A");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        String version = "/tariffs/LT-A/versions/" + made.path("id");
        assertThat(made.header("Location")).endsWith(version);
        Refused.with(
                        Api.as("ADMIN").body(BODY.formatted("2031-03-01", GOOD)).post(VERSIONS, "LT-A"),
                        422,
                        "rule.broken")
                .naming("validFrom", "rate.day-taken");

        Response changed = Api.as("ADMIN")
                .header("If-Match", made.header("ETag"))
                .body("{\"slabs\": [{\"from\": 0, \"rate\": \"9.1234\"}], \"demandPerKw\": null}")
                .patch(version);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.<List<String>>path("slabs.rate")).containsExactly("9.1234");
        assertThat(changed.<String>path("demandPerKw")).isNull();
        assertThat(changed.<String>path("vatPercent")).isEqualTo("5.00");
        assertThat(Api.as("OWNER").get("/tariffs/LT-A").<String>path("next.validFrom"))
                .isEqualTo("2031-03-01");

        Api.as("ADMIN")
                .header("If-Match", changed.header("ETag"))
                .delete(version)
                .then()
                .statusCode(204);
        Refused.with(Api.as("ADMIN").get(version), 404, "tariff-version.not-found");
    }

    @Test
    void whatIsNoTariffIsNotFound() {
        Refused.with(Api.as("OWNER").get("/tariffs/LT-Z"), 404, "tariff.not-found");
        Refused.with(
                Api.as("ADMIN").body(BODY.formatted("2031-01-01", GOOD)).post(VERSIONS, "LT-Z"),
                404,
                "tariff.not-found");
        String water = Api.as("ADMIN").get("/tariffs/DWASA-RES").path("now.id");
        Refused.with(Api.as("ADMIN").get("/tariffs/LT-A/versions/" + water), 404, "tariff-version.not-found");
    }

    /** Not only the services: the role of the application can't, whatever it tries. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | insert into tds_rate values (uuidv7(), '2033-01-01', 1, 'x', 'x', now())        | is law
            1 | insert into tariff_slab select version_id, 10, 20, 1, false from tariff_slab    | is law
            1 | delete from tariff_slab                                                         | keeps its
            0 | update vat_rate set percent = 1                                                 | stays so
            0 | delete from advance_limit                                                       | it stays
            0 | update tariff_slab set rate = 1                                                 | keeps its
            0 | insert into tariff_slab select version_id, 10, 20, 1, false from tariff_slab    | tariff_slab_units_ex
            """)
    void theDatabaseKeepsWhatHolds(int organisation, String statement, String refusal) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connect(RolePasswords.APP);
                Statement forbidden = connection.createStatement()) {
            connection.setAutoCommit(false);
            forbidden.execute("select set_config('baribhara.organisation', '" + organisation + "', true)");
            assertThatThrownBy(() -> forbidden.execute(statement)).hasMessageContaining(refusal);
        }
    }
}
