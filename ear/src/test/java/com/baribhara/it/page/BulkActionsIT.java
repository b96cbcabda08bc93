package com.baribhara.it.page;

import static com.baribhara.it.ALease.aLease;
import static com.baribhara.it.ALease.aUnit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Many rows at once: looked at first, done one by one; one that is refused stops nobody. */
class BulkActionsIT {

    @Test
    void activatesTheDraftsThatCanBeAndSaysWhyAnotherCannot() {
        String free = aLease().drafted();
        String unit = aUnit();
        String blocked = aLease().of(unit).drafted();
        aLease().of(unit).activated();
        String page = prepared("leases", "activate-leases", free, blocked);
        assertThat(state(free)).as("a look changes nothing").isEqualTo("DRAFT");
        assertThat(visitor("OWNER").get(page).asString())
                .contains("Activate drafts: 1")
                .contains("Can’t be done");

        begin(page);
        await().atMost(Duration.ofSeconds(30)).until(() -> state(free).equals("ACTIVE"));
        assertThat(state(blocked)).isEqualTo("DRAFT");
        begin(page);
        assertThat(visitor("OWNER").get(page).statusCode())
                .as("asked twice, done once")
                .isEqualTo(200);
    }

    @Test
    void aRowThatIsRefusedMeanwhileIsToldOfAndCanBeTriedAgain() {
        String first = aLease().drafted();
        String second = aLease().drafted();
        String page = prepared("leases", "activate-leases", first, second);
        Api.as("OWNER").post("/leases/{id}/activate", first).then().statusCode(200);
        begin(page);
        await().atMost(Duration.ofSeconds(30)).until(() -> state(second).equals("ACTIVE"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> visitor("OWNER").get(page).asString().contains("Try again what failed: 1"));
        Response again = visitor("OWNER").formParam("bulk", id(page)).post("/bulk/again");
        assertThat(visitor("OWNER").get(again.header("Location")).asString()).contains("Can’t be done");
    }

    @Test
    void withdrawsUnitsAndMakesThemAvailableAgain() {
        String unit = aUnit();
        begin(prepared("units", "withdraw-units", unit));
        await().atMost(Duration.ofSeconds(30)).until(() -> unitStatus(unit).equals("WITHDRAWN"));
        begin(prepared("units", "offer-units", unit));
        await().atMost(Duration.ofSeconds(30)).until(() -> unitStatus(unit).equals("AVAILABLE"));
    }

    @Test
    void whoeverIsOnAnotherPageHearsHowFarItIs() {
        String page = prepared("leases", "activate-leases", aLease().drafted());
        assertThat(visitor("OWNER").get("/live-progress").asString())
                .as("what is only looked at is no work")
                .doesNotContain(id(page));
        begin(page);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(visitor("OWNER")
                                .get("/live-progress")
                                .jsonPath()
                                .getMap("find { it.id == '" + id(page) + "' }"))
                        .containsEntry("kind", "BULK")
                        .containsEntry("status", "COMPLETED")
                        .containsEntry("expected", 1)
                        .containsEntry("done", 1)
                        .containsEntry("failed", 0));
    }

    @Test
    void whatNobodyWorksOnAnyMoreIsTakenUp() throws SQLException {
        String draft = aLease().drafted();
        String page = prepared("leases", "activate-leases", draft);
        change("update bulk_action set status = 'RUNNING', beat_at = beat_at where id = '%s'", page);
        begin(page);
        assertThat(visitor("OWNER").get(page).asString())
                .as("somebody else is at it")
                .contains("data-live=\"BULK\"");
        change("update bulk_action set beat_at = beat_at - interval '1 hour' where id = '%s'", page);
        assertThat(visitor("OWNER").get(page).asString()).doesNotContain("data-live=\"BULK\"");
        assertThat(state(draft)).isEqualTo("DRAFT");
        begin(page);
        await().atMost(Duration.ofSeconds(30)).until(() -> state(draft).equals("ACTIVE"));
    }

    @Test
    void whatIsOlderThanAnybodyAsksForIsForgotten() throws SQLException {
        String page = prepared("leases", "activate-leases", aLease().drafted());
        change("update bulk_action set prepared_at = prepared_at - interval '91 days' where id = '%s'", page);
        prepared("leases", "activate-leases", aLease().drafted());
        assertThat(visitor("OWNER").get(page).statusCode()).isEqualTo(404);
    }

    private static void change(String sql, String page) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection).run(sql.formatted(id(page)));
        }
    }

    @Test
    void isForThoseWhoMayChangeThings() {
        String draft = aLease().drafted();
        for (String role : new String[] {"ACCOUNTANT", "CARETAKER", "TENANT"}) {
            assertThat(choose(role, "leases", "activate-leases", draft).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(choose("OWNER", "leases", "burn-leases", draft).statusCode()).isEqualTo(404);
        assertThat(choose("OWNER", "leases", "activate-leases", "zzz").statusCode())
                .isEqualTo(400);
        assertThat(choose("OWNER", "leases", "activate-leases").header("Location"))
                .as("nothing chosen leads back to the list")
                .endsWith("/tenant/leases.xhtml?refused=list.nothing-chosen");
        assertThat(visitor("OWNER").get("/bulk.xhtml?id=zzz").statusCode()).isEqualTo(404);
    }

    private static String prepared(String list, String act, String... ids) {
        Response answer = choose("OWNER", list, act, ids);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Response choose(String role, String list, String act, String... ids) {
        return visitor(role)
                .formParam("list", list)
                .formParam("act", act)
                .formParam("origin", "/tenant/leases.xhtml")
                .formParam("id", (Object[]) ids)
                .post("/bulk/prepare");
    }

    private static void begin(String page) {
        assertThat(visitor("OWNER")
                        .formParam("bulk", id(page))
                        .post("/bulk/begin")
                        .statusCode())
                .isEqualTo(303);
    }

    private static String id(String page) {
        return page.replaceFirst(".*id=", "");
    }

    private static String state(String lease) {
        return Api.as("OWNER").get("/leases/{id}", lease).path("status");
    }

    private static String unitStatus(String unit) {
        return Api.as("OWNER").get("/units/{id}", unit).path("status");
    }

    private static RequestSpecification visitor(String role) {
        Accounts accounts = RunningSystem.get().accounts();
        return given().baseUri(RunningSystem.get().url().toString())
                .redirects()
                .follow(false)
                .cookie("__Host-baribhara_token", Api.token(accounts.username(role), accounts.password(role)));
    }
}
