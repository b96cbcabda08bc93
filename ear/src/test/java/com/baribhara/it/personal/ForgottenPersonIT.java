package com.baribhara.it.personal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.auth.AuthenticatorApp;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody was invited, came in, lost the password, was looked for and was in a file that was refused; then they are erased. */
class ForgottenPersonIT {
    private static final String PASSWORD = "nine herons in the mist";
    private static final String NAME =
            "Zebunnesa Chowdhury " + UUID.randomUUID().toString().substring(0, 8);
    private static final String TEXTS = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
            where c.table_schema = 'public' and c.data_type in ('text', 'jsonb', 'character varying') order by 1, 2
            """;

    private static Connection connection;
    private static Sql sql;
    private static Office office;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        office = Office.founded(sql, "Forgetful House", "ভুলো হাউস");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void noTableHasTheAddressOrTheNameAnyMore() throws SQLException {
        String contact = "zebu-" + UUID.randomUUID() + "@home.example";
        String tenant = tenant(contact);
        comesIn(tenant, contact);
        Api.asNobody()
                .body(Map.of("contact", contact))
                .post("/auth/recoveries")
                .then()
                .statusCode(202);
        String theirs = hasASecondFactor(contact);
        whereTheySignInIsTheirsAlone(tenant, contact);
        signsInFromElsewhere(contact);
        looksForThem();
        aReportQuotesThem();
        assertThat(holding(contact))
                .contains("delivery.recipient", "verification.contact", "account.username", "linked_identity.label");
        assertThat(holding(NAME)).contains("portfolio_import_error.args", "tenant.name");

        office.as("OWNER").post("/tenants/{id}/erasure", tenant).then().statusCode(200);

        assertThat(holding(contact)).isEmpty();
        assertThat(holding(NAME)).isEmpty();
        assertThat(secrets(theirs)).as("secrets, which are no texts").isZero();
        assertThat(sql.number("select count(*) from domain_event where type = 'SessionStarted' and actor = 'tenant'"
                        + " and account_id is not null and organisation_id = " + office.key()))
                .as("what they did stays, without their name")
                .isPositive();
    }

    private static String tenant(String contact) {
        return office.as("OWNER")
                .body(Map.of("name", NAME, "email", contact))
                .post("/tenants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void comesIn(String tenant, String contact) {
        String invitation = office.as("OWNER")
                .body(Map.of("contact", contact, "role", "TENANT", "tenant", tenant, "name", NAME, "language", "en"))
                .post("/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = RunningSystem.get().letterbox().awaitCode(contact, 1);
        Api.asNobody()
                .body(Map.of("code", code, "password", PASSWORD))
                .post("/auth/invitations/" + invitation)
                .then()
                .statusCode(204);
        Api.as(contact, PASSWORD).get("/me").then().statusCode(200);
    }

    /** @return whose it is, for SQL */
    private static String hasASecondFactor(String contact) throws SQLException {
        String secret = Api.as(contact, PASSWORD)
                .body(Map.of("current", PASSWORD))
                .post("/me/second-factor")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        Api.as(contact, PASSWORD)
                .body(Map.of("code", AuthenticatorApp.of(secret).code()))
                .post("/me/second-factor/confirm")
                .then()
                .statusCode(200);
        String theirs =
                "account_id = '" + sql.text("select id::text from account where username = '" + contact + "'") + "'";
        assertThat(secrets(theirs)).isEqualTo(11);
        return theirs;
    }

    /** The second factor and its recovery codes. */
    private static long secrets(String theirs) throws SQLException {
        return sql.number("select (select count(*) from second_factor where " + theirs
                + ") + (select count(*) from recovery_code where " + theirs + ")");
    }

    private static void whereTheySignInIsTheirsAlone(String tenant, String contact) {
        assertThat(files(office.as("OWNER").accept("*/*").get("/tenants/{id}/data", tenant)))
                .contains("messages.json")
                .doesNotContain("sign-in.json");
        assertThat(files(Api.as(contact, PASSWORD).accept("*/*").get("/me/data")))
                .contains("messages.json", "sign-in.json");
    }

    private static List<String> files(Response zip) {
        assertThat(zip.statusCode()).isEqualTo(200);
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.asByteArray()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    /** In the list that is then taken away as a file. */
    private static void looksForThem() {
        given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(office.username("OWNER"), Office.password()))
                .queryParam("find", NAME)
                .get("/export/tenants.csv")
                .then()
                .statusCode(200);
        await().until(() -> sql.number("select count(*) from domain_event where type = 'ListExported'"
                        + " and payload ->> 'filters' = 'find' and organisation_id = " + office.key())
                == 1);
    }

    private static void signsInFromElsewhere(String contact) throws SQLException {
        sql.run("insert into linked_identity (id, account_id, issuer, subject, label, linked_at)"
                + " select uuidv7(), id, 'https://elsewhere.example', id::text, username, now() from account where username = '"
                + contact + "'");
    }

    private static void aReportQuotesThem() throws SQLException {
        sql.run("""
                with failed as (
                    insert into portfolio_import (organisation_id, id, file_name, status, uploaded_by, uploaded_at, finished_at)
                    select %1$d, uuidv7(), 'tenants.zip', 'FAILED', account_id, now(), now() from account_role
                    where organisation_id = %1$d limit 1 returning id)
                insert into portfolio_import_error (organisation_id, import_id, position, file, row_no, field, code, args)
                select %1$d, id, 0, 'tenants.csv', 2, 'phone', 'phone.malformed', '%2$s 0175' from failed
                """.formatted(office.key(), NAME));
    }

    /** The columns of all tables in which a text stands. */
    private static List<String> holding(String text) throws SQLException {
        List<String> holding = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(TEXTS)) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                if (sql.number("select count(*) from " + table + " where strpos(" + column + "::text, '" + text
                                + "') > 0")
                        > 0) {
                    holding.add(table + "." + column);
                }
            }
        }
        return holding;
    }
}
