package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Timers;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing keys change, by themselves and when an administrator says so, and nobody is signed out by it unless that is meant. */
class KeyRotationIT {
    private static final Accounts ACCOUNTS = RunningSystem.get().accounts();
    private static final Duration LOOKED_AGAIN = Duration.ofSeconds(8);

    private String first;

    @BeforeEach
    void whichKeySigns() {
        first = kid(session());
    }

    /** Tokens that other tests keep are good again. */
    @AfterEach
    void asIfNothingHadBeen() throws SQLException {
        ASession.sql("delete from signing_key where kid <> '" + first + "'");
        ASession.sql(
                "update signing_key set created_at = now() - interval '1 hour', signs_from = now() - interval '1 hour',"
                        + " retired_at = null");
        await().atMost(LOOKED_AGAIN).until(() -> kid(session()).equals(first));
    }

    @Test
    void aNewKeyIsPublishedBeforeItSignsAndTheOldOneIsTakenUntilItsLastTokenIsDead() throws SQLException {
        ASession before = session();
        JsonPath next = rotated(false);
        OffsetDateTime signsFrom = OffsetDateTime.parse(next.getString("signsFrom"));
        assertThat(Duration.between(OffsetDateTime.parse(next.getString("createdAt")), signsFrom))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(published()).contains(next.getString("kid"), kid(before));
        assertThat(kid(session())).as("not yet").isEqualTo(kid(before));
        assertThat(Duration.between(signsFrom.plusMinutes(16), retirement(kid(before)))
                        .abs())
                .isLessThan(Duration.ofSeconds(1));

        minutesGoBy(11);
        await().atMost(LOOKED_AGAIN).until(() -> kid(session()).equals(next.getString("kid")));
        assertThat(before.status()).as("the old key's token").isEqualTo(200);
        assertThat(published()).contains(kid(before));

        minutesGoBy(16);
        await().atMost(LOOKED_AGAIN).until(() -> before.status() == 401);
        assertThat(published()).containsExactly(next.getString("kid"));
        assertThat(session().status()).isEqualTo(200);
        assertThat(before.renewed().status()).as("its session goes on").isEqualTo(200);
    }

    @Test
    void whoAsksWhileARotationIsUnderWayIsShownThatOne() {
        assertThat(rotated(false).getString("kid")).isEqualTo(rotated(false).getString("kid"));
    }

    @Test
    void aKeyThatSomebodyElseMayHaveIsTakenNoMoreAtOnce() {
        ASession before = session();
        JsonPath next = rotated(true);
        assertThat(before.status()).isEqualTo(401);
        assertThat(kid(session())).isEqualTo(next.getString("kid"));
        assertThat(published()).containsExactly(next.getString("kid"));
        assertThat(before.renewed().status()).isEqualTo(200);
    }

    @Test
    void theNightChangesAKeyThatIsNinetyDaysOldAndNoOther() throws SQLException {
        String young = newest().getString("kid");
        Timers.fire("ejb-module.jar", "SigningKeyTimer", "rotation");
        assertThat(newest().getString("kid")).isEqualTo(young);
        ASession.sql("update signing_key set created_at = created_at - interval '91 days',"
                + " signs_from = signs_from - interval '91 days' where kid = '" + young + "'");
        Timers.fire("ejb-module.jar", "SigningKeyTimer", "rotation");
        await().atMost(LOOKED_AGAIN).until(() -> !newest().getString("kid").equals(young));
        assertThat(
                        ASession.number(
                                "select count(*) from domain_event where type = 'SigningKeyRotated' and actor = 'key-rotation'"))
                .isPositive();
    }

    @Test
    void nobodyButAnAdministratorAsksForIt() {
        for (String role : List.of("OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT")) {
            assertThat(admin(role)
                            .body(Map.of("compromised", true))
                            .post("/signing-keys/rotations")
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
            assertThat(admin(role).get("/signing-keys").statusCode()).as(role).isEqualTo(403);
        }
    }

    /** As if so many minutes had gone by, for the keys. */
    private static void minutesGoBy(int minutes) throws SQLException {
        String earlier = " - interval '" + minutes + " minutes'";
        ASession.sql("update signing_key set created_at = created_at" + earlier + ", signs_from = signs_from" + earlier
                + ", retired_at = retired_at" + earlier);
    }

    private static JsonPath rotated(boolean compromised) {
        Response answer =
                admin("ADMIN").body(Map.of("compromised", compromised)).post("/signing-keys/rotations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static OffsetDateTime retirement(String kid) {
        String at = admin("ADMIN").get("/signing-keys").path("items.find { it.kid == '" + kid + "' }.retiredAt");
        return OffsetDateTime.parse(at);
    }

    private static JsonPath newest() {
        return new JsonPath(admin("ADMIN").get("/signing-keys").asString()).setRootPath("items[0]");
    }

    private static List<String> published() {
        return given().baseUri(RunningSystem.get().url().toString())
                .get("/.well-known/jwks.json")
                .path("keys.kid");
    }

    private static ASession session() {
        return ASession.begun(ACCOUNTS.username("OWNER"), ACCOUNTS.password("OWNER"));
    }

    /** With a token of its own: those kept for other tests die with their key. */
    private static RequestSpecification admin(String role) {
        return Api.asNobody()
                .header(
                        "Authorization",
                        "Bearer "
                                + ASession.begun(ACCOUNTS.username(role), ACCOUNTS.password(role))
                                        .access());
    }

    private static String kid(ASession session) {
        String header =
                new String(Base64.getUrlDecoder().decode(session.access().split("\\.")[0]), StandardCharsets.UTF_8);
        return new JsonPath(header).getString("kid");
    }
}
