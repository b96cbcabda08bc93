package com.baribhara.it.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.EventProofs;
import com.baribhara.it.Landlord;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came in, who did not, and what was not allowed is in the log, with the address and the request it came with. */
class SecurityEventsIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String REQUEST = "audit-test-1";
    private static final String SECRET = "never-to-be-seen-again";

    private Connection connection;
    private Sql sql;
    private Office office;

    @BeforeEach
    void anOffice() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        office = Office.founded(sql, "Shimul House", "শিমুল হাউস");
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void comingInAndGoingOutIsWrittenDownWithAddressAndRequest() throws SQLException {
        String refresh = signIn(office.username("MANAGER"), Office.password())
                .then()
                .statusCode(200)
                .extract()
                .path("refreshToken");
        given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_refresh", refresh)
                .header("X-Request-Id", "audit-test-out")
                .redirects()
                .follow(false)
                .post("/sign-out")
                .then()
                .statusCode(302);
        assertThat(told("SessionStarted", "concat_ws(' ', actor, address, request_id)"))
                .isEqualTo(office.username("MANAGER") + " 127.0.0.1 " + REQUEST);
        assertThat(told("SessionEnded", "concat_ws(' ', actor, address, request_id)"))
                .isEqualTo(office.username("MANAGER") + " 127.0.0.1 audit-test-out");
        assertThat(told("SessionEnded", "account_id = aggregate_id")).isEqualTo("t");
    }

    @Test
    void aWrongPasswordIsToldInTheOfficeOfTheAccountAndTheFloodAfterItByItsNumber() {
        for (int i = 0; i < 5; i++) {
            signIn(office.username("OWNER"), SECRET).then().statusCode(401);
        }
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            assertThat(told("SignInRefused", "concat_ws(' ', actor, address, payload ->> 'reason')"))
                    .isEqualTo("unknown 127.0.0.1 WRONG_PASSWORD");
            assertThat(sql.number(
                            "select count(*) from domain_event where type = 'SignInRefused' and organisation_id = "
                                    + office.key()))
                    .isLessThan(5);
        });
    }

    @Test
    void wrongCodesAndAWrongPasswordAskedForOnceMoreAreTold() {
        String request = Api.asNobody()
                .body(Map.of("contact", office.username("ACCOUNTANT")))
                .post("/auth/recoveries")
                .path("id");
        Api.asNobody()
                .body(Map.of("code", "00000000", "password", SECRET))
                .post("/auth/recoveries/" + request)
                .then()
                .statusCode(422);
        office.as("ACCOUNTANT")
                .body(Map.of("current", SECRET, "password", "four words nobody knows"))
                .post("/me/password")
                .then()
                .statusCode(422);
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            assertThat(told("CodeRefused", "concat_ws(' ', actor, address, payload ->> 'purpose')"))
                    .isEqualTo("unknown 127.0.0.1 RECOVERY");
            assertThat(told("PasswordRefused", "concat_ws(' ', actor, address, account_id = aggregate_id)"))
                    .isEqualTo(office.username("ACCOUNTANT") + " 127.0.0.1 t");
        });
    }

    /** What was typed may be a password in the wrong field: it is kept nowhere. */
    @Test
    void aNameThatNobodyHasIsToldInTheLogOfTheInstallationWithoutTheName() throws SQLException {
        String name = "nobody-" + System.nanoTime();
        long before = sql.number("select coalesce(sum((payload ->> 'attempts')::integer), 0) from domain_event"
                + " where type = 'SignInRefused' and organisation_id = 0");
        signIn(name, SECRET).then().statusCode(401);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> sql.number("select coalesce(sum((payload ->> 'attempts')::integer), 0) from domain_event"
                                + " where type = 'SignInRefused' and organisation_id = 0")
                        > before);
        assertThat(sql.number("select count(*) from domain_event e where e::text like '%" + name
                        + "%' or e::text like '%" + SECRET + "%'"))
                .isZero();
    }

    @Test
    void whatSomebodyMayNotDoIsWrittenDownByEveryDoor() {
        office.as("CARETAKER").get("/invoice-runs").then().statusCode(403);
        given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(office.username("CARETAKER"), Office.password()))
                .get("/organisation/settings-form.xhtml")
                .then()
                .statusCode(403);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sql.text("""
                        select string_agg(concat_ws(' ', actor, address, payload ->> 'method', payload ->> 'path'), ', ' order by payload ->> 'path')
                        from domain_event where type = 'PermissionRefused' and organisation_id = """ + office.key()))
                        .isEqualTo(office.username("CARETAKER") + " 127.0.0.1 GET /api/v1/invoice-runs, "
                                + office.username("CARETAKER") + " 127.0.0.1 GET /organisation/settings-form.xhtml"));
    }

    @Test
    void aChangeSaysWhatWasAndWhatIsAndWhereItCameFrom() {
        String id = office.as("OWNER")
                .header("X-Request-Id", REQUEST)
                .body(Map.of(
                        "code", "AU-1", "name", "Old name", "address", Map.of("area", "Banani", "district", "Dhaka")))
                .post("/properties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String tag =
                office.as("OWNER").get("/properties/" + id).then().extract().header("ETag");
        office.as("OWNER")
                .header("If-Match", tag)
                .header("X-Request-Id", "audit-test-2")
                .body(Map.of("name", "New name", "address", Map.of("area", "Banani", "district", "Dhaka")))
                .patch("/properties/" + id)
                .then()
                .statusCode(200);
        await().atMost(SOON).untilAsserted(() -> tellsOfBoth(id));
    }

    private void tellsOfBoth(String id) {
        office.as("OWNER")
                .queryParam("object", id)
                .get("/audit/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].kind", equalTo("PropertyChanged"))
                .body("items[0].request", equalTo("audit-test-2"))
                .body("items[0].address", equalTo("127.0.0.1"))
                .body("items[0].actor", equalTo(office.username("OWNER")))
                .body("items[0].details.'was.name'", equalTo("Old name"))
                .body("items[0].details.'now.name'", equalTo("New name"))
                .body("items[1].kind", equalTo("PropertyCreated"))
                .body("items[1].request", equalTo(REQUEST));
    }

    @Test
    void theLogIsSearchedByPersonKindAndDayAndWalkedPageByPage() throws SQLException {
        for (String role : new String[] {"OWNER", "MANAGER", "ACCOUNTANT"}) {
            Api.newToken(office.username(role), Office.password());
        }
        new EventProofs(sql).awaitSealed(office.key());
        String person = sql.text("select id::text from account where username = '" + office.username("MANAGER") + "'");
        events().queryParam("person", person)
                .get("/audit/events")
                .then()
                .body("items.actor", everyItem(equalTo(office.username("MANAGER"))))
                .body("total", equalTo(1));
        events().queryParam("actor", "accountant-").get("/audit/events").then().body("total", equalTo(1));
        events().queryParam("kind", "SessionStarted")
                .queryParam("limit", 2)
                .get("/audit/events")
                .then()
                .body("items", hasSize(2));
        String next = events().queryParam("kind", "SessionStarted")
                .queryParam("limit", 2)
                .get("/audit/events")
                .path("next");
        events().queryParam("kind", "SessionStarted")
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get("/audit/events")
                .then()
                .statusCode(200)
                .body("items.number", not(hasItem(3)));
        events().queryParam("until", "2001-01-01").get("/audit/events").then().body("total", equalTo(0));
    }

    @Test
    void onlyTheOwnerReadsTheLogAndOnlyHisOwn() throws SQLException {
        Office other = Office.founded(sql, "Palash House", "পলাশ হাউস");
        Api.newToken(other.username("OWNER"), Office.password());
        new EventProofs(sql).awaitSealed(other.key());
        String foreign =
                sql.text("select id::text from domain_event where organisation_id = " + other.key() + " limit 1");
        events().get("/audit/events/" + foreign).then().statusCode(404);
        events().get("/audit/events").then().body("items.id", not(hasItem(foreign)));
        for (String role : new String[] {"MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT"}) {
            office.as(role).get("/audit/events").then().statusCode(403);
        }
    }

    @Test
    void theLogIsTakenAwayAsAFileAndThatIsWrittenDown() throws SQLException {
        String token = Api.newToken(office.username("OWNER"), Office.password());
        new EventProofs(sql).awaitSealed(office.key());
        String file = given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", token)
                .cookie("baribhara_language", "en")
                .get("/export/events.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("When,What,Who").contains("Signed in," + office.username("OWNER"));
        await().atMost(SOON)
                .until(() -> sql.number("select count(*) from domain_event where type = 'ListExported'"
                                + " and payload ->> 'list' = 'events' and organisation_id = " + office.key())
                        == 1);
    }

    /** Jobs act for each organisation under a name of their own, and as nobody's account. */
    @Test
    void whatJobsDoBearsTheirNameInTheLogOfTheOrganisationTheyDidItFor() throws SQLException {
        Landlord landlord = Landlord.with(3, sql);
        landlord.startMonth();
        landlord.awaitCompleted(1);
        assertThat(landlord.count(
                        "domain_event where type = 'InvoiceIssued' and actor = 'invoice-monthly-run' and account_id is null"
                                + " and address is null and"))
                .isEqualTo(3);
        new EventProofs(sql).awaitSealed(landlord.key());
        assertThat(new EventProofs(sql).faultsOf(landlord.key())).isEmpty();
    }

    private RequestSpecification events() {
        return office.as("OWNER");
    }

    private static Response signIn(String username, String password) {
        return Api.asNobody()
                .header("X-Request-Id", REQUEST)
                .body(Map.of("username", username, "password", password))
                .post("/auth/token");
    }

    private String told(String type, String what) throws SQLException {
        return sql.text("select " + what + " from domain_event where type = '" + type + "' and organisation_id = "
                + office.key() + " order by position limit 1");
    }
}
