package com.baribhara.drill;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.it.Accounts;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** what one node ends, or signs by, the other one knows. */
@Tag("drill")
class EndedSessionDrill {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration LOOKED_AGAIN = Duration.ofSeconds(8);
    private static final int REFUSED = 401;
    private static final int SERVED = 200;

    @Test
    void aSessionEndedOnOneNodeIsRefusedOnTheOtherWithinASecond() throws SQLException {
        Cluster cluster = Cluster.get();
        cluster.bothUp();
        try (Results.Row row =
                cluster.results().row("R-09", "a session is ended on one node, its token shown to the other")) {
            for (Node ending : List.of(cluster.first(), cluster.second())) {
                Node other = cluster.other(ending);
                JsonPath session = signIn(ending, cluster.accounts());
                assertThat(me(other, session)).isEqualTo(SERVED);
                post(ending, "/api/v1/auth/revoke", Map.of("refreshToken", session.getString("refreshToken")));
                await().atMost(A_SECOND).pollInterval(Duration.ofMillis(20)).until(() -> me(other, session) == REFUSED);
                assertThat(me(ending, session)).isEqualTo(REFUSED);
            }
            row.held("refused on both within a second");
        }
    }

    @Test
    void aTokenRenewedOnTwoNodesAtOnceHasOneSuccessor() throws SQLException {
        Cluster cluster = Cluster.get();
        cluster.bothUp();
        JsonPath session = signIn(cluster.first(), cluster.accounts());
        Map<String, String> token = Map.of("refreshToken", session.getString("refreshToken"));
        String here = post(cluster.first(), "/api/v1/auth/refresh", token).path("refreshToken");
        String there = post(cluster.second(), "/api/v1/auth/refresh", token).path("refreshToken");
        assertThat(here).isNotBlank().isEqualTo(there);
    }

    @Test
    void bothNodesSignByTheSameKeyAndRefuseTheSameOld() throws SQLException {
        Cluster cluster = Cluster.get();
        cluster.bothUp();
        try (Results.Row row = cluster.results().row("R-09", "the signing key is replaced on one node")) {
            JsonPath old = signIn(cluster.second(), cluster.accounts());
            JsonPath admin = signIn(cluster.first(), cluster.accounts());
            given().baseUri(cluster.first().url())
                    .contentType(ContentType.JSON)
                    .header("Authorization", "Bearer " + admin.getString("accessToken"))
                    .body(Map.of("compromised", true))
                    .post("/api/v1/signing-keys/rotations")
                    .then()
                    .statusCode(SERVED);
            JsonPath byFirst = signIn(cluster.first(), cluster.accounts());
            await().atMost(LOOKED_AGAIN).until(() -> me(cluster.second(), byFirst) == SERVED);
            await().atMost(LOOKED_AGAIN).until(() -> me(cluster.second(), old) == REFUSED);
            assertThat(me(cluster.first(), signIn(cluster.second(), cluster.accounts())))
                    .isEqualTo(SERVED);
            assertThat(published(cluster.second())).isEqualTo(published(cluster.first()));
            row.held("one key on both, the old one dead on both");
        }
    }

    private static JsonPath signIn(Node node, Accounts accounts) {
        return post(
                        node,
                        "/api/v1/auth/token",
                        Map.of("username", accounts.username("ADMIN"), "password", accounts.password("ADMIN")))
                .jsonPath();
    }

    private static Response post(Node node, String path, Map<String, String> body) {
        return given().baseUri(node.url())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    private static int me(Node node, JsonPath session) {
        return given().baseUri(node.url())
                .header("Authorization", "Bearer " + session.getString("accessToken"))
                .get("/api/v1/me")
                .statusCode();
    }

    private static List<String> published(Node node) {
        return given().baseUri(node.url()).get("/.well-known/jwks.json").path("keys.kid");
    }
}
