package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** What somebody who signed in holds: an access token and what renews it. */
record ASession(String access, String refresh) {
    /** Within a second of the commit, and an answer's time. */
    private static final Duration A_SECOND = Duration.ofSeconds(2);

    static ASession of(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return new ASession(answer.path("accessToken"), answer.path("refreshToken"));
    }

    static ASession begun(String username, String password) {
        return of(Api.asNobody()
                .body(Map.of("username", username, "password", password))
                .post("/auth/token"));
    }

    ASession renewed() {
        return of(renewing());
    }

    Response renewing() {
        return Api.asNobody().body(Map.of("refreshToken", refresh)).post("/auth/refresh");
    }

    Response revoking() {
        return Api.asNobody().body(Map.of("refreshToken", refresh)).post("/auth/revoke");
    }

    int status() {
        return given().baseUri(RunningSystem.get().url().toString())
                .header("Authorization", "Bearer " + access)
                .get("/api/v1/me")
                .statusCode();
    }

    void awaitRefused() {
        await().atMost(A_SECOND).pollInterval(Duration.ofMillis(50)).until(() -> status() == 401);
    }

    String id() {
        String claims = new String(Base64.getUrlDecoder().decode(access.split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.replaceAll(".*\"sid\":\"([^\"]+)\".*", "$1");
    }

    /** As the database knows the refresh token. */
    String hash() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(refresh.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** As if so much time had gone by since it was used. */
    void usedEarlier(Duration by) throws SQLException, GeneralSecurityException {
        sql("update refresh_token set used_at = used_at - interval '%d seconds' where hash = '%s'"
                .formatted(by.toSeconds(), hash()));
    }

    static void sql(String change) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection).run(change);
        }
    }

    static long number(String query) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(connection).number(query);
        }
    }
}
