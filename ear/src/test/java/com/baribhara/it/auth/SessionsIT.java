package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Timers;
import io.restassured.response.Response;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A session goes on with tokens that are used once, and is over on the server when it is over. */
class SessionsIT {
    private static final Duration MORE_THAN_THE_GRACE = Duration.ofSeconds(11);
    private static Office office;

    @BeforeAll
    static void anOfficeOfItsOwn() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Session Estates", "সেশন এস্টেট");
        }
    }

    private static ASession begun() {
        return ASession.begun(office.username("OWNER"), Office.password());
    }

    @Test
    void aRefreshTokenGivesTheNextOfBoth() {
        ASession first = begun();
        Response answer = first.renewing();
        ASession second = ASession.of(answer);
        assertThat(second.refresh()).isNotEqualTo(first.refresh()).hasSize(43);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.status()).isEqualTo(200);
        assertThat(answer.<Integer>path("expiresIn")).isEqualTo(900);
        assertThat(answer.<Integer>path("refreshExpiresIn"))
                .isEqualTo((int) Duration.ofDays(7).toSeconds());
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(second.renewed().status()).isEqualTo(200);
    }

    @Test
    void whoeverLostTheAnswerIsGivenTheSameAgain() {
        ASession first = begun();
        ASession second = first.renewed();
        ASession again = first.renewed();
        assertThat(again.refresh()).isEqualTo(second.refresh());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.renewed().status()).isEqualTo(200);
    }

    @Test
    void eightAtOnceGetOneSuccessor() {
        ASession first = begun();
        List<String> given = IntStream.range(0, 8)
                .parallel()
                .mapToObj(any -> first.renewed().refresh())
                .distinct()
                .toList();
        assertThat(given).hasSize(1);
    }

    @Test
    void aTokenThatComesBackLaterEndsTheWholeFamilyAndIsToldOf() throws SQLException, GeneralSecurityException {
        ASession first = begun();
        ASession second = first.renewed();
        first.usedEarlier(MORE_THAN_THE_GRACE);
        refused(first.renewing());
        refused(second.renewing());
        second.awaitRefused();
        first.awaitRefused();
        assertThat(ASession.number("select count(*) from domain_event where type = 'RefreshTokenReused'"
                        + " and payload ->> 'session' = '" + first.id() + "' and organisation_id = " + office.key()))
                .isEqualTo(1);
    }

    @Test
    void aTokenWhoseSuccessorWasUsedIsNoLostAnswer() {
        ASession first = begun();
        ASession third = first.renewed().renewed();
        refused(first.renewing());
        refused(third.renewing());
        third.awaitRefused();
    }

    @Test
    void anotherSessionOfTheSamePersonGoesOn() throws SQLException, GeneralSecurityException {
        ASession stolen = begun();
        ASession other = begun();
        stolen.renewed();
        stolen.usedEarlier(MORE_THAN_THE_GRACE);
        refused(stolen.renewing());
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.renewed().status()).isEqualTo(200);
    }

    @Test
    void whoeverRevokesIsSignedOutOnTheServer() {
        ASession session = begun();
        assertThat(session.revoking().statusCode()).isEqualTo(204);
        session.awaitRefused();
        refused(session.renewing());
        assertThat(session.revoking().statusCode()).isEqualTo(204);
        assertThat(new ASession("", "unknown").revoking().statusCode()).isEqualTo(204);
    }

    @Test
    void aSessionThatRestedTooLongOrLivedThirtyDaysIsOver() throws SQLException {
        ASession rested = begun();
        ASession.sql("update account_session set last_seen_at = last_seen_at - interval '7 days' where id = '"
                + rested.id() + "'");
        refused(rested.renewing());
        ASession old = begun();
        ASession.sql(
                "update account_session set expires_at = now() - interval '1 second' where id = '" + old.id() + "'");
        refused(old.renewing());
    }

    @Test
    void noTokenOutlivesItsSession() throws SQLException {
        ASession last = begun();
        ASession.sql(
                "update account_session set expires_at = now() + interval '60 seconds' where id = '" + last.id() + "'");
        Response answer = last.renewing();
        assertThat(answer.<Integer>path("expiresIn")).isBetween(1, 60);
        assertThat(answer.<Integer>path("refreshExpiresIn")).isBetween(1, 60);
    }

    @Test
    void aDisabledAccountRenewsNothing() throws SQLException {
        ASession session = ASession.begun(office.username("CARETAKER"), Office.password());
        ASession.sql("update account set status = 'DISABLED' where username = '" + office.username("CARETAKER") + "'");
        refused(session.renewing());
    }

    @Test
    void theDatabaseKnowsHashesAndNoToken() throws SQLException, GeneralSecurityException {
        ASession session = begun();
        assertThat(ASession.number("select count(*) from refresh_token where hash = '" + session.hash() + "'"))
                .isEqualTo(1);
        assertThat(ASession.number("select count(*) from refresh_token where hash = '" + session.refresh() + "'"))
                .isZero();
        assertThat(ASession.number(
                        "select count(*) from domain_event where payload::text like '%" + session.refresh() + "%'"))
                .isZero();
    }

    @Test
    void theNightForgetsWhatIsOverForAWeekAndNothingElse() throws SQLException {
        ASession living = begun();
        ASession over = begun();
        over.revoking();
        ASession.sql(
                "update account_session set ended_at = ended_at - interval '8 days' where id = '" + over.id() + "'");
        Timers.fire("ejb-module.jar", "SessionTimer", "forget");
        await().atMost(Duration.ofSeconds(10)).until(() -> rows(over) == 0);
        assertThat(rows(living)).isEqualTo(2);
        assertThat(living.renewed().status()).isEqualTo(200);
    }

    /** Of a session and its tokens. */
    private static long rows(ASession session) throws SQLException {
        return ASession.number("select (select count(*) from account_session where id = '" + session.id()
                + "') + (select count(*) from refresh_token where session_id = '" + session.id() + "')");
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsNoTokenIsRefused() {
        Response missing = Api.asNobody().body("{}").post("/auth/refresh");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.<String>path("fields[0].name")).isEqualTo("refreshToken");
        for (String other : List.of("x", "0".repeat(43), begun().access())) {
            refused(Api.asNobody().body(Map.of("refreshToken", other)).post("/auth/refresh"));
        }
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
        assertThat(answer.<String>path("code")).isEqualTo("token.refresh-refused");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }
}
