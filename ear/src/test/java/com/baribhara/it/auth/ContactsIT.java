package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An account gets another address or number by its password and a code from there; whoever reads the old one is told. */
class ContactsIT {
    private static Connection connection;
    private static Sql sql;
    private static Letterbox letters;
    private static Office office;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        letters = RunningSystem.get().letterbox();
        office = Office.founded(sql, "Dhansiri Homes", "ধানসিঁড়ি হোমস");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void theNewAddressBecomesTheUserNameAndTheOldOneIsTold() throws SQLException {
        String old = office.username("MANAGER");
        String fresh = "dhansiri-" + UUID.randomUUID() + "@office.example";
        String request = ask("MANAGER", fresh, Office.password()).path("id");
        String code = letters.awaitCode(fresh, 1);

        assertThat(confirm("MANAGER", request, code).statusCode()).isEqualTo(204);
        assertThat(confirm("MANAGER", request, code).statusCode())
                .as("sent again")
                .isEqualTo(204);

        assertThat(Letterbox.text(letters.awaitMail(old, 1))).contains("another address from now on");
        assertThat(Api.as(fresh, Office.password()).get("/me").<String>path("email"))
                .isEqualTo(fresh);
        assertThat(signIn(old)).isEqualTo(401);
        assertThat(sql.number(
                        "select count(*) from domain_event e join account a on a.id = e.aggregate_id where a.email = '"
                                + fresh + "' and e.type = 'ContactChanged' and e.payload = '{\"kind\": \"EMAIL\"}'"))
                .isEqualTo(1);
    }

    @Test
    void aMobileNumberComesBesideTheAddress() {
        String local = "016" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        String request = ask("TENANT", local, Office.password()).path("id");

        assertThat(confirm("TENANT", request, Letterbox.code(letters.awaitSms("+88" + local, 1)))
                        .statusCode())
                .isEqualTo(204);
        assertThat(signIn(local)).isEqualTo(200);
        assertThat(signIn(office.username("TENANT"))).isEqualTo(200);
    }

    @Test
    void whoDoesNotKnowThePasswordOrIsSomebodyElseChangesNothing() {
        String fresh = "dhansiri-" + UUID.randomUUID() + "@office.example";
        refused(ask("OWNER", fresh, "not the password"), "current", "password.wrong");
        String request = ask("OWNER", fresh, Office.password()).path("id");
        String code = letters.awaitCode(fresh, 1);

        refused(confirm("ACCOUNTANT", request, code), "code", "verification.wrong");
        assertThat(Api.asNobody()
                        .body(Map.of("code", code))
                        .post("/me/contacts/" + request)
                        .statusCode())
                .isEqualTo(401);
        assertThat(signIn(fresh)).isEqualTo(401);
    }

    @Test
    void aContactOfSomebodyElseGetsNothingAndIsNotGivenAway() throws SQLException {
        String anothers = RunningSystem.get().accounts().username("CARETAKER");
        int before = letters.mailTo(anothers).size();
        Response answer = ask("CARETAKER", anothers, Office.password());

        assertThat(answer.statusCode()).isEqualTo(202);
        refused(confirm("CARETAKER", answer.path("id"), "12345678"), "code", "verification.wrong");
        assertThat(sql.number("select count(*) from delivery where recipient = '" + anothers
                        + "' and kind = 'CONTACT_CODE' and state = 'WITHHELD'"))
                .isEqualTo(1);
        assertThat(letters.mailTo(anothers)).hasSize(before);
    }

    private static Response ask(String role, String contact, String current) {
        return office.as(role)
                .body(Map.of("contact", contact, "current", current))
                .post("/me/contacts");
    }

    private static Response confirm(String role, String request, String code) {
        return office.as(role).body(Map.of("code", code)).post("/me/contacts/" + request);
    }

    private static int signIn(String username) {
        return Api.asNobody()
                .body(Map.of("username", username, "password", Office.password()))
                .post("/auth/token")
                .statusCode();
    }

    private static void refused(Response answer, String field, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<String>path("fields[0].name")).isEqualTo(field);
        assertThat(answer.<String>path("fields[0].code")).isEqualTo(code);
    }
}
