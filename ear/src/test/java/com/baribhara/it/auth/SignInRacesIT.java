package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.web.RawHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever does several things at the same moment gets no further than one after the other. */
class SignInRacesIT {
    private static final int AT_ONCE = 40;
    private static final int ANSWERED = 5;

    /** Of those whose turn comes while the last one is being counted. */
    private static final int ON_THE_WAY = 6;

    private static Connection connection;
    private static Sql sql;
    private static ExecutorService many;
    private static Office office;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        office = Office.founded(sql, "At Once Estates", "একসাথে এস্টেট");
        many = Executors.newFixedThreadPool(AT_ONCE);
    }

    @AfterAll
    static void close() throws SQLException {
        many.shutdown();
        connection.close();
    }

    @Test
    void ofManyPasswordsTriedAtOnceNoMoreAreAnsweredThanOfAsManyOneAfterTheOther() {
        String name = office.username("MANAGER");
        List<CompletableFuture<Integer>> asked = IntStream.range(0, AT_ONCE)
                .mapToObj(no -> CompletableFuture.supplyAsync(() -> signIn("203.0.113.31", name, "guess " + no), many))
                .toList();
        List<Integer> answers = asked.stream().map(CompletableFuture::join).toList();
        assertThat(answers).contains(429).isSubsetOf(401, 429, 503);
        assertThat(answers.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(ANSWERED + ON_THE_WAY);
    }

    @Test
    void aNumberIsOneNameHoweverItIsWritten() {
        String digits = String.valueOf(UUID.randomUUID().getMostSignificantBits() & Long.MAX_VALUE);
        String end = digits.substring(digits.length() - 8);
        for (String written : List.of("017" + end, "+88017" + end, "88017" + end, "017-" + end, "017 " + end)) {
            assertThat(signIn("203.0.113.32", written, "guess")).as(written).isEqualTo(401);
        }
        assertThat(signIn("203.0.113.32", "+880 17-" + end, "guess")).isEqualTo(429);
    }

    @Test
    void whoSignsInWhileThePasswordIsChangedDoesNotComeInWithTheOldOne() throws SQLException {
        assertThat(signedInWhile("ACCOUNTANT", "update account set password_hash = '!' where username = '%s'"))
                .isEqualTo(401);
    }

    @Test
    void whoSignsInWhileASecondFactorIsTurnedOnDoesNotComeInWithoutIt() throws SQLException {
        assertThat(signedInWhile("OWNER", """
                        insert into second_factor (account_id, secret, begun_at, confirmed_at, last_step)
                        select id, '\\x00'::bytea, now(), now(), 1 from account where username = '%s'""")).isEqualTo(401);
        sql.run("delete from second_factor where account_id = (select id from account where username = '"
                + office.username("OWNER") + "')");
    }

    @Test
    void whoSignsInWhileTheAccountIsDisabledDoesNotComeIn() throws SQLException {
        assertThat(signedInWhile("CARETAKER", "update account set status = 'DISABLED' where username = '%s'"))
                .isEqualTo(401);
    }

    @Test
    void whoSignsInWhileNothingOfThatHappensComesIn() throws SQLException {
        assertThat(signedInWhile("TENANT", "update account set display_name = 'Selina Rahman' where username = '%s'"))
                .isEqualTo(200);
    }

    /** The password was right and the account is waited for; then this is so, before the wait is over. */
    private static int signedInWhile(String role, String changed) throws SQLException {
        String name = office.username(role);
        try (Connection changing = RunningSystem.get().database().connectAsAdministrator()) {
            changing.setAutoCommit(false);
            Sql change = new Sql(changing);
            change.run("select id from account where username = '" + name + "' for update");
            CompletableFuture<Integer> meanwhile = CompletableFuture.supplyAsync(
                    () -> Api.asNobody()
                            .body(Map.of("username", name, "password", Office.password()))
                            .post("/auth/token")
                            .statusCode(),
                    many);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> sql.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and query like '%account%' and query like '%for share%'")
                            > 0);
            change.run(changed.formatted(name));
            changing.commit();
            return meanwhile.join();
        }
    }

    private static int signIn(String address, String name, String password) {
        String body = "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}";
        try {
            return RawHttp.status(RawHttp.sendFor(
                    address,
                    "POST /api/v1/auth/token HTTP/1.1\nHost: " + RawHttp.host()
                            + "\nContent-Type: application/json\nConnection: close\nContent-Length: " + body.length()
                            + "\n\n" + body));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
