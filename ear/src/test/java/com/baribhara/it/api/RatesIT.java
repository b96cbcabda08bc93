package com.baribhara.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates by date: who enters them, what can be entered, and what never changes again. */
class RatesIT {
    private static final String VERSIONS = "/rates/{kind}/versions";

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "OWNER", "MANAGER", "ACCOUNTANT"})
    void theLawIsThereForEveryOffice(String role) {
        JsonPath rates =
                Api.as(role).get("/rates").then().statusCode(200).extract().jsonPath();
        List<String> kinds = rates.getList("items.kind");
        assertThat(kinds).contains("VAT", "TDS", "RENT_INCREASE", "ADVANCE", "HOLDING_TAX");
        assertThat(kinds.contains("SUB_METER_WATER")).isEqualTo(!role.equals("ADMIN"));
        assertThat(rates.getString("items.find {it.kind == 'TDS'}.now.percent")).isEqualTo("10.00");
        assertThat(rates.getString("items.find {it.kind == 'RENT_INCREASE'}.now.windowFrom"))
                .isEqualTo("06-01");
        assertThat(rates.getInt("items.find {it.kind == 'ADVANCE'}.now.cityMonths"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"TDS, 2025-06-30, percent, 5.00", "TDS, 2025-07-01, percent, 10.00", "VAT, 2020-01-01, percent, 15.00"})
    void aRateIsAskedForByDay(String kind, String day, String field, String value) {
        assertThat(Api.as("OWNER").get("/rates/{kind}?on={day}", kind, day).<String>path("now." + field))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, VAT",
        "MANAGER, VAT",
        "ACCOUNTANT, VAT",
        "CARETAKER, VAT",
        "TENANT, VAT",
        "ADMIN, SUB_METER_WATER",
        "MANAGER, SUB_METER_WATER"
    })
    void theLawIsAnAdministratorsAndTheMeterTheOwners(String role, String kind) {
        Map<String, Object> version = kind.equals("VAT")
                ? Map.of("validFrom", "2031-01-01", "percent", "7.5", "source", "none")
                : Map.of("validFrom", "2031-01-01", "perUnit", "9.5", "source", "none");
        Refused.with(Api.as(role).body(version).post(VERSIONS, kind), 403, "role.insufficient");
    }

    @Test
    void whoHasNoBusinessWithMoneySeesNoRates() {
        Refused.with(Api.as("CARETAKER").get("/rates"), 403, "role.insufficient");
        Refused.with(Api.as("TENANT").get("/rates/VAT"), 403, "role.insufficient");
        Refused.with(Api.as("TENANT").get("/tariffs"), 403, "role.insufficient");
    }

    @Test
    void aVersionToComeIsEnteredChangedAndWithdrawn() {
        Response made = Api.as("ADMIN").body(vat("2031-07-01", "12.50")).post(VERSIONS, "VAT");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.header("Location")).contains("/rates/VAT/versions/" + made.path("id"));
        assertThat(made.<String>path("state")).isEqualTo("TO_COME");
        String version = "/rates/VAT/versions/" + made.path("id");
        String seen = Api.as("ADMIN").get(version).header("ETag");

        Refused.with(Api.as("ADMIN").body("{\"percent\": 11}").patch(version), 428, "if-match.required");
        Response changed = patched(version, seen, "{\"percent\": 11, \"validFrom\": \"2031-08-01\"}");
        assertThat(changed.<String>path("percent")).isEqualTo("11.00");
        assertThat(changed.<String>path("validFrom")).isEqualTo("2031-08-01");
        Refused.with(
                Api.as("ADMIN")
                        .header("If-Match", seen)
                        .body("{\"percent\": 9}")
                        .patch(version),
                412,
                "state.changed");
        assertThat(Api.as("OWNER").get("/rates/VAT").<String>path("next.percent"))
                .isEqualTo("11.00");

        Refused.with(Api.as("OWNER").header("If-Match", "*").delete(version), 403, "role.insufficient");
        Refused.with(Api.as("ADMIN").header("If-Match", seen).delete(version), 412, "state.changed");
        Api.as("ADMIN")
                .header("If-Match", changed.header("ETag"))
                .delete(version)
                .then()
                .statusCode(204);
        Refused.with(Api.as("ADMIN").get(version), 404, "rate-version.not-found");
    }

    @Test
    void everyStepStandsInTheLogWithWhatWasAndWhatIs() throws SQLException {
        String id = Api.as("ADMIN")
                .body(vat("2032-01-01", "12"))
                .post(VERSIONS, "VAT")
                .path("id");
        patched("/rates/VAT/versions/" + id, "*", "{\"percent\": 13}");
        Api.as("ADMIN")
                .header("If-Match", "*")
                .delete("/rates/VAT/versions/" + id)
                .then()
                .statusCode(204);
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            assertThat(sql.text("""
                    select string_agg(type || ' ' || coalesce(payload ->> 'was.values.percent', '-') || '>'
                        || coalesce(payload ->> 'now.values.percent', '-') || ' ' || actor, ', ' order by position)
                    from domain_event
                    where organisation_id = 0 and '2032-01-01' in (payload ->> 'now.validFrom', payload ->> 'was.validFrom')
                        or organisation_id = 0 and payload ->> 'now.values.percent' = '13'
                    """))
                    .isEqualTo("RateEntered ->12 admin@landlord.example, RateChanged 12.00>13 admin@landlord.example,"
                            + " RateWithdrawn 13.00>- admin@landlord.example");
        }
    }

    @Test
    void whatHoldsIsNeverChangedOrTakenBack() {
        String id = Api.as("ADMIN").get("/rates/TDS").path("now.id");
        String version = "/rates/TDS/versions/" + id;
        String seen = Api.as("ADMIN").get(version).header("ETag");
        Refused.with(
                Api.as("ADMIN")
                        .header("If-Match", seen)
                        .body("{\"percent\": 1}")
                        .patch(version),
                409,
                "rate.begun");
        Refused.with(Api.as("ADMIN").header("If-Match", seen).delete(version), 409, "rate.begun");
        assertThat(Api.as("ADMIN").get(version).<String>path("percent")).isEqualTo("10.00");
    }

    @Test
    void aPastDayIsTakenOnlyWhenItIsSaidToBeLate() {
        Map<String, Object> late = new HashMap<>(Map.of(
                "validFrom", "2020-07-01", "percent", 11, "commercialPercent", 20, "months", 2, "source", "old order"));
        Refused.with(Api.as("ADMIN").body(late).post(VERSIONS, "HOLDING_TAX"), 422, "rule.broken")
                .naming("validFrom", "rate.in-past");
        late.put("late", true);
        Response entered = Api.as("ADMIN").body(late).post(VERSIONS, "HOLDING_TAX");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertThat(entered.<String>path("state")).isEqualTo("PAST");
        assertThat(Api.as("OWNER").get("/rates/HOLDING_TAX?on=2024-01-01").<String>path("now.percent"))
                .isEqualTo("11.00");
        Refused.with(Api.as("ADMIN").body(late).post(VERSIONS, "HOLDING_TAX"), 422, "rule.broken")
                .naming("validFrom", "rate.day-taken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VAT           | {"validFrom": "2031-01-01", "source": "x"}                                | percent    | field.required
            VAT           | {"validFrom": "2031-01-01", "source": "x", "percent": 101}                | percent    | number.out-of-range
            VAT           | {"validFrom": "2031-01-01", "source": "x", "percent": 1, "months": 1}     | months     | field.unknown
            VAT           | {"validFrom": "2031-01-01", "percent": 1}                                 | source     | field.required
            VAT           | {"source": "x", "percent": 1}                                             | validFrom  | field.required
            RENT_INCREASE | {"validFrom": "2031-01-01", "source": "x", "months": 24, "windowFrom": "06-31"} | windowFrom | value.malformed
            """)
    void aFieldThatCannotBeTakenIsNamed(String kind, String body, String field, String code) {
        Refused.with(Api.as("ADMIN").body(body).post(VERSIONS, kind), 400, "request.invalid")
                .naming(field, code);
    }

    @Test
    void whatIsNoRateIsNotFound() {
        Refused.with(Api.as("OWNER").get("/rates/LUCK"), 404, "rate-kind.not-found");
        Refused.with(Api.as("ADMIN").get("/rates/SUB_METER_GAS"), 404, "rate-kind.not-found");
        Refused.with(Api.as("OWNER").get("/rates/VAT/versions/none"), 404, "rate-version.not-found");
    }

    @Test
    void anOwnerSetsWhatAUnitOfHisMeterCosts() {
        Map<String, Object> version =
                Map.of("validFrom", "2026-12-01", "perUnit", "9.5", "source", "notice of 1 November");
        Response entered = Api.as("OWNER").body(version).post(VERSIONS, "SUB_METER_ELECTRICITY");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        assertThat(entered.<String>path("perUnit")).isEqualTo("9.50");
        assertThat(Api.as("ACCOUNTANT").get("/rates/SUB_METER_ELECTRICITY").<String>path("next.perUnit"))
                .isEqualTo("9.50");
        Api.as("OWNER")
                .header("If-Match", "*")
                .delete("/rates/SUB_METER_ELECTRICITY/versions/" + entered.path("id"))
                .then()
                .statusCode(204);
    }

    private static Response patched(String version, String seen, String change) {
        Response answer = Api.as("ADMIN").header("If-Match", seen).body(change).patch(version);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static Map<String, Object> vat(String from, String percent) {
        return Map.of("validFrom", from, "percent", percent, "source", "SRO of the test");
    }
}
