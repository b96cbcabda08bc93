package com.baribhara.it.personal;

import static com.baribhara.it.APortfolio.aPortfolio;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.DataKeys;
import com.baribhara.it.Imports;
import com.baribhara.it.Neighbour;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The number of an identity card: sealed in the database, masked for most, found by who knows it, shown whole on the record. */
class NidIT {

    @Test
    void theDatabaseHasItSealedAlone() throws SQLException {
        String nid = number();
        String id = tenant(nid);
        try (Connection connection = administrator()) {
            Sql sql = new Sql(connection);
            assertThat(sql.text("select coalesce(nid, '-') from tenant where id = '" + id + "'"))
                    .isEqualTo("-");
            assertThat(sql.number("select length(nid_sealed) from tenant where id = '" + id + "'"))
                    .isGreaterThan(30);
            assertThat(sql.number("select count(*) from search_word where id = '" + id + "' and word like '%"
                            + nid.substring(2) + "%'"))
                    .isZero();
        }
    }

    @Test
    void whoMaySeeItGetsItWholeAndThatIsRecordedOthersAndListsGetItMasked() throws SQLException {
        String nid = number();
        String id = tenant(nid);
        String masked = "******" + nid.substring(6);
        try (Connection connection = administrator()) {
            Sql sql = new Sql(connection);
            long before = shown(sql, id);
            assertThat(nidOf("OWNER", id)).isEqualTo(nid);
            assertThat(shown(sql, id)).isEqualTo(before + 1);
            assertThat(nidOf("ACCOUNTANT", id)).isEqualTo(masked);
            assertThat(nidOf("CARETAKER", id)).isEqualTo(masked);
            assertThat(shown(sql, id)).isEqualTo(before + 1);
        }
        String code = Api.as("OWNER").get("/tenants/{id}", id).jsonPath().getString("code");
        assertThat(Api.as("OWNER")
                        .queryParam("code", code)
                        .get("/tenants")
                        .jsonPath()
                        .getString("items[0].nid"))
                .isEqualTo(masked);
    }

    @Test
    void itIsFoundByWhoKnowsItWholeInOneOrganisationAlone() throws SQLException {
        Neighbour.movesIn();
        String nid = number();
        String id = tenant(nid);

        assertThat(found(nid.substring(0, 3) + " " + nid.substring(3)).getList("items.id"))
                .containsExactly(id);
        assertThat(found(nid).getString("items[0].nid")).isEqualTo("******" + nid.substring(6));
        assertThat(found(number()).getList("items.id")).isEmpty();
        assertThat(Api.as("CARETAKER")
                        .body(Map.of("nid", nid))
                        .post("/tenants/search")
                        .statusCode())
                .isEqualTo(403);
        Response malformed = Api.as("OWNER").body(Map.of("nid", nid + "1")).post("/tenants/search");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.jsonPath().getString("fields[0].name")).isEqualTo("nid");
        assertThat(malformed.asString()).doesNotContain(nid);
    }

    @Test
    void aChangeOfSomethingElseKeepsItAndAnImportSealsWhatItBrings() throws SQLException {
        String nid = number();
        byte[] portfolio = aPortfolio().spoilt("tenants.csv", "1000000001", nid).zipped();
        assertThat(Imports.outcome(portfolio).getString("status")).isEqualTo("COMPLETED");
        String id = found(nid).getString("items[0].id");

        Response read = Api.as("OWNER").get("/tenants/{id}", id);
        Api.as("OWNER")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("email", "somebody@example.com"))
                .patch("/tenants/{id}", id)
                .then()
                .statusCode(200);
        assertThat(nidOf("OWNER", id)).isEqualTo(nid);

        JsonPath again = Imports.outcome(portfolio);
        assertThat(again.getString("status")).isEqualTo("COMPLETED");
        assertThat(nidOf("OWNER", id)).isEqualTo(nid);
        try (Connection connection = administrator()) {
            Sql sql = new Sql(connection);
            assertThat(sql.number("select count(*) from tenant where nid is not null and organisation_id = 1"))
                    .isZero();
        }
    }

    @Test
    void whatAnOlderVersionLeftInClearIsSealedAndAllRowsFollowANewKey() throws SQLException {
        String nid = number();
        String id = tenant(nid);
        String older = tenant(null);
        String theirs = number();
        try (Connection connection = administrator()) {
            Sql sql = new Sql(connection);
            sql.run("update tenant set nid = '" + theirs + "' where id = '" + older + "'");
            String begin = begin(sql, id);
            int kept = DataKeys.atRest(sql);
            assertThat(Api.as("OWNER").post("/data-keys/renewals").statusCode()).isEqualTo(403);
            assertThat(Api.as("ADMIN").post("/data-keys/renewals").statusCode()).isEqualTo(202);
            DataKeys.followed(sql);

            assertThat(DataKeys.kept()).isEqualTo(kept + 1);
            assertThat(begin(sql, id)).isNotEqualTo(begin).isEqualTo(begin(sql, older));
            assertThat(sql.number("select count(*) from tenant where nid is not null"))
                    .isZero();
        }
        assertThat(nidOf("OWNER", id)).isEqualTo(nid);
        assertThat(nidOf("OWNER", older)).isEqualTo(theirs);
        assertThat(found(nid).getList("items.id")).containsExactly(id);
    }

    private static String begin(Sql sql, String id) throws SQLException {
        return sql.text("select encode(substring(nid_sealed from 1 for 5), 'hex') from tenant where id = '" + id + "'");
    }

    private static long shown(Sql sql, String id) throws SQLException {
        return sql.number(
                "select count(*) from domain_event where type = 'TenantNidShown' and aggregate_id = '" + id + "'");
    }

    private static JsonPath found(String nid) {
        return Api.as("MANAGER")
                .body(Map.of("nid", nid))
                .post("/tenants/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String nidOf(String role, String id) {
        return Api.as(role).get("/tenants/{id}", id).jsonPath().getString("nid");
    }

    private static String tenant(String nid) {
        Map<String, String> body = nid == null ? Map.of("name", "Karim") : Map.of("name", "Karim", "nid", nid);
        return Api.as("OWNER")
                .body(body)
                .post("/tenants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String number() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(5_000_000_000L, 9_999_999_999L));
    }

    private static Connection administrator() throws SQLException {
        return RunningSystem.get().database().connectAsAdministrator();
    }
}
