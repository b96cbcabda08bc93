package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.web.RawHttp;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A token that is wrong in anything opens nothing; the same token, right in everything, does. */
class TokenAttacksIT {
    private static Office office;
    private static ASession session;
    private static TokenAttacks attacks;

    @BeforeAll
    static void signIn() throws GeneralSecurityException, SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Attacked Estates", "আক্রান্ত এস্টেট");
        }
        session = begun("OWNER");
        attacks = TokenAttacks.on(session);
    }

    @Test
    void aTokenThatIsRightInEverythingIsTaken() throws GeneralSecurityException {
        me(session.access()).statusCode(200);
        me(attacks.right()).statusCode(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void aTokenThatIsWrongInAnythingIsRefused(String name, String token) {
        assertThat(name).isNotBlank();
        refused(me(token));
    }

    static Stream<Arguments> attacks() throws GeneralSecurityException {
        Map<String, String> all = attacks.all();
        assertThat(all).hasSizeGreaterThan(45);
        return all.entrySet().stream().map(attack -> Arguments.of(attack.getKey(), attack.getValue()));
    }

    /** A comma ends a cookie. */
    static Stream<Arguments> attacksInOneCookie() throws GeneralSecurityException {
        return attacks().filter(attack -> !attack.get()[1].toString().contains(","));
    }

    @ParameterizedTest(name = "{0} in the cookie")
    @MethodSource("attacksInOneCookie")
    void whatIsRefusedInTheHeaderIsRefusedInTheCookieToo(String name, String token) {
        Response answer = given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", token)
                .get("/api/v1/me");
        assertThat(answer.statusCode()).as(name).isEqualTo(401);
    }

    @Test
    void noTokenAtAllIsRefusedToo() {
        Api.asNobody().get("/me").then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        refused(me(begun("OWNER").refresh()));
    }

    @Test
    void aTokenInTheAddressIsNotLookedAt() {
        for (String name : new String[] {"access_token", "token", "jwt", "Authorization", "__Host-baribhara_token"}) {
            refused(Api.asNobody().queryParam(name, session.access()).get("/me").then());
        }
    }

    @Test
    void aTokenInAFormIsNotLookedAt() {
        refused(given().baseUri(RunningSystem.get().url().toString())
                .contentType("application/x-www-form-urlencoded")
                .formParam("access_token", session.access())
                .post("/api/v1/tenants")
                .then());
    }

    @Test
    void twoTokensInOneRequestAreRefusedWhicheverComesFirst() throws GeneralSecurityException {
        String forged = attacks.all().get("other key");
        assertThat(two(session.access(), forged)).isIn(400, 401);
        assertThat(two(forged, session.access())).isIn(400, 401);
        assertThat(two(session.access(), session.access())).isIn(400, 401);
    }

    @Test
    void aTokenBeyondAllMeasureIsRefusedUnread() throws IOException {
        String answer = RawHttp.send("GET /api/v1/me HTTP/1.1\nHost: " + RawHttp.host() + "\nAuthorization: Bearer "
                + "x".repeat(60_000) + "\nConnection: close\n\n");
        assertThat(answer.isEmpty() || Set.of(400, 401, 431).contains(RawHttp.status(answer)))
                .as("refused, or the line cut while we still write: " + answer)
                .isTrue();
    }

    @Test
    void anotherSchemeThanBearerOpensNothing() {
        for (String scheme : new String[] {"Basic ", "JWT ", "Token ", ""}) {
            refused(given().baseUri(RunningSystem.get().url().toString())
                    .header("Authorization", scheme + session.access())
                    .get("/api/v1/me")
                    .then());
        }
    }

    @Test
    void noTokenOfARevokedFamilyIsTaken() {
        ASession first = begun("MANAGER");
        ASession second = first.renewed();
        second.revoking();
        first.awaitRefused();
        second.awaitRefused();
        assertThat(second.renewing().statusCode()).isEqualTo(401);
    }

    @Test
    void noTokenOfADisabledUserIsTaken() throws SQLException {
        ASession caretaker = begun("CARETAKER");
        String id;
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            id = new Sql(connection)
                    .text("select id::text from account where username = '" + office.username("CARETAKER") + "'");
        }
        office.as("OWNER").post("/accounts/" + id + "/disable").then().statusCode(204);
        caretaker.awaitRefused();
    }

    /** Signed by the server's own key, a role is a role; but no claim lends one that the account does not have in the database. */
    @Test
    void aTokenOfOneOrganisationOpensNothingOfAnother() throws GeneralSecurityException, SQLException {
        Office other;
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            other = Office.founded(new Sql(connection), "Unattacked Estates", "অনাক্রান্ত এস্টেট");
        }
        String tampered = session.access().replaceFirst("\\.[^.]+\\.", "." + attacks.claimsWithRole("ADMIN") + ".");
        refused(me(tampered));
        assertThat(me(session.access()).extract().<String>path("organisation.name"))
                .isEqualTo("Attacked Estates");
        assertThat(other.key()).isNotEqualTo(office.key());
    }

    private static int two(String first, String second) {
        return given().baseUri(RunningSystem.get().url().toString())
                .header("Authorization", "Bearer " + first, "Bearer " + second)
                .get("/api/v1/me")
                .statusCode();
    }

    private static ASession begun(String role) {
        return ASession.begun(office.username(role), Office.password());
    }

    private static ValidatableResponse me(String token) {
        return given().baseUri(RunningSystem.get().url().toString())
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("token.required"));
    }
}
