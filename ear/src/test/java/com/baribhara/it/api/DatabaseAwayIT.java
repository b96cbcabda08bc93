package com.baribhara.it.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the database takes no connection, callers are told to come back; when it does again, they are served. */
class DatabaseAwayIT {
    private static final Accounts ACCOUNTS = RunningSystem.get().accounts();
    private String token;

    @BeforeEach
    void theDatabaseGoesAway() throws SQLException {
        token = Api.token(ACCOUNTS.username("OWNER"), ACCOUNTS.password("OWNER"));
        administrator("alter role baribhara_app connection limit 0");
        administrator("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'baribhara_app'");
    }

    @AfterEach
    void theDatabaseComesBack() throws SQLException {
        administrator("alter role baribhara_app connection limit -1");
    }

    @Test
    void programsAreToldToComeBack() throws SQLException {
        away(Api.as("OWNER").get("/leases"));
        away(Api.as("OWNER").get("/imports"));
        away(Api.as("OWNER").body(Map.of("name", "Karim")).post("/tenants"));
        away(Api.as("OWNER").body(Map.of("month", "2026-11")).post("/invoice-runs"));
        away(Api.asNobody().body(Map.of("username", "x", "password", "y")).post("/auth/token"));
        theDatabaseComesBack();
        assertThat(Api.as("OWNER").get("/leases").statusCode()).isEqualTo(200);
    }

    @Test
    void peopleGetAPageThatSaysSo() {
        Response page = given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", token)
                .get("/invoice/invoices.xhtml");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.contentType()).startsWith("text/html");
    }

    private static void away(Response answer) {
        Refused.with(answer, 503, "database.away");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    private static void administrator(String statement) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
