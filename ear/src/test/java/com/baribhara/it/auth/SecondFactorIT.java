package com.baribhara.it.auth;

import static com.baribhara.it.auth.AuthenticatorApp.enrolled;
import static com.baribhara.it.auth.AuthenticatorApp.password;
import static com.baribhara.it.auth.AuthenticatorApp.step;
import static com.baribhara.it.auth.GuardedOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.it.Api;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.auth.AuthenticatorApp.Enrolled;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has a second factor comes in with the password and a code, each code once, and by no other way. */
class SecondFactorIT extends OfficeUnderGuard {
    private static final Duration SOON = Duration.ofSeconds(30);

    @BeforeEach
    void newOffice() throws SQLException {
        found("Turag Estates", "তুরাগ এস্টেট");
    }

    @Test
    void thePasswordGivesAChallengeAndTheCodeASession() throws SQLException {
        ASession before = ASession.of(guarded.first("OWNER"));
        Enrolled owner = enrolled(office, "OWNER");
        before.awaitRefused();

        Response half = guarded.first("OWNER");
        assertThat(half.statusCode()).isEqualTo(401);
        assertThat(half.<String>path("code")).isEqualTo("second-factor.needed");
        assertThat(half.<Integer>path("expiresIn")).isEqualTo(300);
        assertThat(half.asString()).doesNotContain("accessToken", "refreshToken");
        ASession session = ASession.of(step(half.path("challenge"), owner.app().code()));
        assertThat(session.status()).isEqualTo(200);
        assertThat(session.renewed().status()).as("renewed without a code").isEqualTo(200);
        assertThat(guarded.events("SecondFactorEnrolled", "OWNER")).isEqualTo(1);
        assertThat(sql.text(
                        "select payload::text from domain_event where type = 'SecondFactorEnrolled' and aggregate_id = "
                                + guarded.account("OWNER")))
                .contains("\"now.secondFactor\": \"true\"", "\"was.secondFactor\": \"false\"");
        assertThat(Letterbox.text(RunningSystem.get().letterbox().awaitMail(office.username("OWNER"), 1)))
                .contains("authenticator app is asked for");
    }

    @Test
    void aCodeIsTakenOnceAlsoForAnotherChallengeAndBesideThePassword() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        String code = owner.app().code();
        String challenge = guarded.challenge("OWNER");
        assertThat(step(challenge, code).statusCode()).isEqualTo(200);
        refused(step(challenge, owner.app().code(1)), "second-factor.over");
        refused(step(guarded.challenge("OWNER"), code), "second-factor.refused");
        refused(guarded.beside("OWNER", code), "second-factor.refused");
        assertThat(guarded.beside("OWNER", owner.app().code(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void twoWhoSendOneCodeAtOnceGetOneSession() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        String code = owner.app().code();
        List<String> challenges = List.of(
                guarded.challenge("OWNER"),
                guarded.challenge("OWNER"),
                guarded.challenge("OWNER"),
                guarded.challenge("OWNER"));
        assertThat(challenges.parallelStream()
                        .map(one -> step(one, code).statusCode())
                        .filter(status -> status == 200)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void fiveWrongCodesOrFiveMinutesEndTheChallenge() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        String challenge = guarded.challenge("OWNER");
        for (int i = 0; i < 5; i++) {
            refused(step(challenge, owner.app().wrong()), "second-factor.refused");
        }
        refused(step(challenge, owner.app().code()), "second-factor.over");
        String late = guarded.challenge("OWNER");
        sql.run("update sign_in_challenge set expires_at = now() where account_id = " + guarded.account("OWNER"));
        refused(step(late, owner.app().code()), "second-factor.over");
        refused(step("nothing that was ever given out", owner.app().code()), "second-factor.over");
        await().atMost(SOON).until(() -> guarded.events("SecondFactorRefused", "OWNER") >= 1);
        assertThat(sql.number("select count(*) from sign_in_challenge where hash = '" + challenge + "'"))
                .isZero();
    }

    @Test
    void afterAFewWrongCodesTheRightOneWaitsTooButNotFromElsewhere() throws SQLException, IOException {
        Enrolled owner = enrolled(office, "OWNER");
        for (int i = 0; i < 5; i++) {
            assertThat(guarded.besideFrom("203.0.113.31", "OWNER", owner.app().wrong()))
                    .isEqualTo(401);
        }
        assertThat(guarded.besideFrom("203.0.113.31", "OWNER", owner.app().code()))
                .isEqualTo(429);
        assertThat(guarded.besideFrom("203.0.113.32", "OWNER", owner.app().code()))
                .isEqualTo(200);
    }

    @Test
    void codesOfOneAccountAreTriedOnlySoOftenWhereverTheyComeFrom() throws SQLException, IOException {
        Enrolled owner = enrolled(office, "OWNER");
        int status = 401;
        for (int i = 0; i < 25 && status == 401; i++) {
            status = guarded.besideFrom(
                    "203.0.113." + (150 + i), "OWNER", owner.app().wrong());
        }
        assertThat(status).isEqualTo(429);
        assertThat(guarded.besideFrom("203.0.113.199", "OWNER", owner.app().code()))
                .as("the right one waits too")
                .isEqualTo(429);
    }

    @Test
    void aChallengeOpensNothingByItself() throws SQLException {
        enrolled(office, "OWNER");
        String challenge = guarded.challenge("OWNER");
        assertThat(new ASession(challenge, challenge).status()).isEqualTo(401);
        assertThat(new ASession(challenge, challenge).renewing().statusCode()).isEqualTo(401);
        assertThat(GuardedOffice.fault(step(challenge, " "), 400)).isEqualTo("code field.required");
    }

    @Test
    void aWrongPasswordIsAnsweredAsAlways() throws SQLException {
        enrolled(office, "OWNER");
        Response with = password(office.username("OWNER"), "not the password");
        Response without = password(office.username("MANAGER"), "not the password");
        assertThat(with.statusCode()).isEqualTo(without.statusCode()).isEqualTo(401);
        assertThat(with.<String>path("code")).isEqualTo(without.path("code"));
        assertThat(with.<String>path("detail")).isEqualTo(without.path("detail"));
        assertThat(with.<Object>path("challenge")).isNull();
    }

    @Test
    void aRecoveryCodeOpensOnceAndItsOwnerIsTold() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        assertThat(owner.codes()).hasSize(10);
        String spare = owner.codes().get(3);
        ASession session = ASession.of(step(guarded.challenge("OWNER"), spare.toUpperCase(Locale.ROOT)));
        refused(step(guarded.challenge("OWNER"), spare), "second-factor.refused");
        assertThat(mine(session).<Integer>path("recoveryCodesLeft")).isEqualTo(9);
        assertThat(guarded.events("RecoveryCodeUsed", "OWNER")).isEqualTo(1);
        assertThat(Letterbox.text(RunningSystem.get().letterbox().awaitMail(office.username("OWNER"), 2)))
                .contains("recovery codes was used");
        assertThat(sql.number("select count(*) from recovery_code where encode(mac, 'escape') like '%"
                        + spare.replace("-", "") + "%'"))
                .isZero();
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesWorthless() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        Response anew = office.as("OWNER")
                .body(Map.of("current", Office.password(), "otp", owner.app().code()))
                .post("/me/second-factor/recovery-codes");
        List<String> codes = anew.path("codes");
        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(owner.codes());
        refused(step(guarded.challenge("OWNER"), owner.codes().get(0)), "second-factor.refused");
        assertThat(step(guarded.challenge("OWNER"), codes.get(0)).statusCode()).isEqualTo(200);
        assertThat(guarded.events("RecoveryCodesMade", "OWNER")).isEqualTo(1);
    }

    @Test
    void aForgottenPasswordDoesNotPassByTheSecondFactor() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        String name = office.username("OWNER");
        String begunBefore = guarded.challenge("OWNER");
        String request = Api.asNobody()
                .body(Map.of("contact", name))
                .post("/auth/recoveries")
                .path("id");
        String code = RunningSystem.get().letterbox().awaitCode(name, 2);
        Response recovered = Api.asNobody()
                .body(Map.of("code", code, "password", "a boat, a river, a flute"))
                .post("/auth/recoveries/" + request);
        assertThat(recovered.statusCode()).isEqualTo(204);
        refused(step(begunBefore, owner.app().code()), "second-factor.over");
        refused(password(name, "a boat, a river, a flute"), "second-factor.needed");
    }

    private static Response mine(ASession session) {
        return Api.asNobody()
                .header("Authorization", "Bearer " + session.access())
                .get("/me/second-factor");
    }
}
