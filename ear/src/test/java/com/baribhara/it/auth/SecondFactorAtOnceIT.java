package com.baribhara.it.auth;

import static com.baribhara.it.auth.AuthenticatorApp.enrolled;
import static com.baribhara.it.auth.AuthenticatorApp.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.auth.AuthenticatorApp.Enrolled;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes a second factor twice at the same moment has what they would have one after the other: a factor with its codes, or none. */
class SecondFactorAtOnceIT extends OfficeUnderGuard {
    private static final String ANEW = "/me/second-factor/recovery-codes";
    private static final String OFF = "/me/second-factor/remove";

    private static ExecutorService clicks;
    private Enrolled owner;

    @BeforeAll
    static void twoHands() {
        clicks = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void handsOff() {
        clicks.shutdown();
    }

    @BeforeEach
    void anOwnerWithAFactor() throws SQLException {
        found("Padma Estates", "পদ্মা এস্টেট");
        owner = enrolled(office, "OWNER");
    }

    @Test
    void ofTwoWhoAskForNewCodesTheLastHasTheOnlySet() throws SQLException {
        List<Response> answers = atOnce(ANEW, ANEW);
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(codes()).isEqualTo(10);
        assertThat(guarded.events("RecoveryCodesMade", "OWNER")).isEqualTo(2);
        List<String> firsts =
                answers.stream().map(answer -> answer.<String>path("codes[0]")).toList();
        assertThat(firsts.stream()
                        .filter(code -> step(guarded.challenge("OWNER"), code).statusCode() == 200))
                .as("one of the two sheets is good, the other waste paper")
                .hasSize(1);
    }

    @Test
    void whoeverTurnsItOffAndAsksForNewCodesHasNoCodesWithoutAFactor() throws SQLException {
        List<Response> answers = atOnce(ANEW, OFF);
        assertThat(answers.get(0).statusCode()).as(answers.get(0).asString()).isIn(200, 409);
        assertThat(answers.get(1).statusCode()).as(answers.get(1).asString()).isEqualTo(204);
        assertThat(codes()).isZero();
        assertThat(guarded.first("OWNER").statusCode())
                .as("the password alone opens")
                .isEqualTo(200);
    }

    /** Both have shown who they are, and wait for the account; then it is let go. */
    private List<Response> atOnce(String one, String other) throws SQLException {
        try (Connection holding = RunningSystem.get().database().connectAsAdministrator()) {
            holding.setAutoCommit(false);
            new Sql(holding)
                    .run("select id from account where id = " + guarded.account("OWNER") + " for no key update");
            List<CompletableFuture<Response>> sent = List.of(
                    sent(one, owner.codes().get(0)), sent(other, owner.codes().get(1)));
            await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 2);
            holding.commit();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private CompletableFuture<Response> sent(String path, String otp) {
        Map<String, String> proof = Map.of("current", Office.password(), "otp", otp);
        return CompletableFuture.supplyAsync(
                () -> office.as("OWNER").body(proof).post(path), clicks);
    }

    private static long waiting() throws SQLException {
        return sql.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query like '%from account %' and query like '%update%'");
    }

    private long codes() throws SQLException {
        return sql.number("select count(*) from recovery_code where account_id = " + guarded.account("OWNER"));
    }
}
