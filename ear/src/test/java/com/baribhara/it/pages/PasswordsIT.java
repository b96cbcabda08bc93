package com.baribhara.it.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A password is changed by whoever knows the old one, to one that can't be guessed, through the API and on the page. */
class PasswordsIT {
    private static Connection connection;
    private static Office office;

    @BeforeAll
    static void found() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        office = Office.founded(new Sql(connection), "Jamuna Holdings", "যমুনা হোল্ডিংস");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void afterAChangeTheNewPasswordOpensAndTheOldOneDoesNot() throws SQLException {
        String bangla = "আমার দেশের মাটির গন্ধে ভরে আছে সারা মন " + "ক".repeat(60);

        assertThat(change("MANAGER", Office.password(), bangla).statusCode()).isEqualTo(204);

        assertThat(signIn("MANAGER", Office.password())).isEqualTo(401);
        assertThat(signIn("MANAGER", bangla)).isEqualTo(200);
        assertThat(signIn("MANAGER", bangla.substring(0, bangla.length() - 1))).isEqualTo(401);
        assertThat(changesOf("MANAGER")).isEqualTo(1);
    }

    @Test
    void withANewPasswordOneIsSignedInHereAndNowhereElse() {
        String caretaker = office.username("CARETAKER");
        String elsewhere = Api.newToken(caretaker, Office.password());
        String here = Api.newToken(caretaker, Office.password());
        assertThat(me(elsewhere)).isEqualTo(200);

        assertThat(Api.asNobody()
                        .header("Authorization", "Bearer " + here)
                        .body(Map.of("current", Office.password(), "password", "four words nobody knows"))
                        .post("/me/password")
                        .statusCode())
                .isEqualTo(204);

        await().atMost(Duration.ofSeconds(5)).until(() -> me(elsewhere) == 401);
        assertThat(me(here)).isEqualTo(200);
    }

    private static int me(String token) {
        return Api.asNobody()
                .header("Authorization", "Bearer " + token)
                .get("/me")
                .statusCode();
    }

    @Test
    void theSameChangeSentTwiceIsOneChange() throws SQLException {
        String fresh = "four words nobody knows";
        String token = Api.newToken(office.username("ACCOUNTANT"), Office.password());
        for (int i = 0; i < 2; i++) {
            assertThat(Api.asNobody()
                            .header("Authorization", "Bearer " + token)
                            .body(Map.of("current", Office.password(), "password", fresh))
                            .post("/me/password")
                            .statusCode())
                    .isEqualTo(204);
        }
        assertThat(changesOf("ACCOUNTANT")).isEqualTo(1);
    }

    @Test
    void whoDoesNotKnowTheOldOneChangesNothing() {
        Response refused = change("OWNER", "not the password", "four words nobody knows");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("fields[0].name")).isEqualTo("current");
        assertThat(refused.<String>path("fields[0].code")).isEqualTo("password.wrong");
        assertThat(signIn("OWNER", Office.password())).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "seven c, password.too-short",
        "qwertyuiop, password.known",
        "Baribhara-26, password.guessable",
        "jamuna123, password.guessable",
        "farhana-rahman, password.guessable"
    })
    void aPasswordThatCanBeGuessedIsRefusedInBothLanguages(String guessable, String code) {
        for (String language : new String[] {"en", "bn"}) {
            Response refused = Api.as(office.username("OWNER"), Office.password(), language)
                    .body(Map.of("current", Office.password(), "password", guessable))
                    .post("/me/password");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.<String>path("fields[0].name")).isEqualTo("password");
            assertThat(refused.<String>path("fields[0].code")).isEqualTo(code);
            assertThat(refused.asString()).doesNotContain(guessable);
        }
    }

    @Test
    void onThePageATenantChangesTheirOwnAndNeitherPasswordIsEverShown() {
        String fresh = "rain on a tin roof";
        Visit page = Visit.by(office.username("TENANT"), Office.password(), "/user/password-form.xhtml");

        Response refused = page.sends(typed("not the password", fresh));
        assertThat(refused.asString())
                .contains("This is not the current password.")
                .doesNotContain(fresh, "not the password");

        Response changed = page.sends(typed(Office.password(), fresh));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(302);
        assertThat(changed.header("Location")).endsWith("changed=true");
        assertThat(page.sends(typed(Office.password(), fresh)).statusCode()).isEqualTo(302);
        assertThat(signIn("TENANT", fresh)).isEqualTo(200);
    }

    private static Map<String, String> typed(String current, String password) {
        return new HashMap<>(Map.of("current", current, "password", password, "save", ""));
    }

    private static Response change(String role, String current, String password) {
        return office.as(role)
                .body(Map.of("current", current, "password", password))
                .post("/me/password");
    }

    private static int signIn(String role, String password) {
        return Api.asNobody()
                .body(Map.of("username", office.username(role), "password", password))
                .post("/auth/token")
                .statusCode();
    }

    private static long changesOf(String role) throws SQLException {
        return new Sql(connection)
                .number(
                        "select count(*) from domain_event e join account a on a.id = e.aggregate_id where a.username = '"
                                + office.username(role) + "' and e.type = 'PasswordChanged' and e.payload = '{}'");
    }
}
