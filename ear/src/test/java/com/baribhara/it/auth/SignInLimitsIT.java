package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.web.RawHttp;
import com.baribhara.migrations.RolePasswords;
import com.baribhara.server.DatabaseServer;
import com.baribhara.shared.internal.SharedBuckets;
import com.baribhara.shared.security.Limit;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Trying passwords becomes slow, for whoever tries and for nobody else; and nothing tells which names exist. */
class SignInLimitsIT {
    private static final Accounts ACCOUNTS = RunningSystem.get().accounts();
    private static final String NAME = ACCOUNTS.username("CARETAKER");
    private static final int FREE = 5;

    @Test
    void afterAFewWrongPasswordsTheRightOneWaitsTooButNotFromElsewhere() throws IOException {
        String attacker = "203.0.113.21";
        for (int i = 0; i < FREE; i++) {
            assertThat(RawHttp.status(signIn(attacker, NAME, "guess " + i))).isEqualTo(401);
        }
        String refused = signIn(attacker, NAME, ACCOUNTS.password("CARETAKER"));
        assertThat(RawHttp.status(refused)).isEqualTo(429);
        assertThat(retryAfter(refused)).isBetween(1L, 2L);
        assertThat(problem(refused).getString("code")).isEqualTo("limit.reached");
        assertThat(RawHttp.status(signIn("203.0.113.22", NAME, ACCOUNTS.password("CARETAKER"))))
                .isEqualTo(200);
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() throws IOException {
        String address = "203.0.113.23";
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < FREE - 1; i++) {
                assertThat(RawHttp.status(signIn(address, NAME, "guess"))).isEqualTo(401);
            }
            assertThat(RawHttp.status(signIn(address, NAME, ACCOUNTS.password("CARETAKER"))))
                    .isEqualTo(200);
        }
    }

    @Test
    void aNameThatNobodyHasIsAnsweredTheSameEveryTime() throws IOException {
        List<String> known = answers("203.0.113.24", NAME);
        List<String> unknown = answers("203.0.113.25", "nobody-" + UUID.randomUUID() + "@landlord.example");
        assertThat(unknown).isEqualTo(known);
        assertThat(known.get(0)).contains("401", "sign-in.refused");
        assertThat(known.get(FREE)).contains("429", "limit.reached");
    }

    /** Asked in turns, so that whatever else the machine does slows both; from an address of its own each time, so that none waits. */
    @Test
    void aNameThatNobodyHasTakesAsLong() throws IOException {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            known.add(nanos("198.51.100." + (1 + i), NAME));
            unknown.add(nanos("198.51.100." + (101 + i), "nobody-" + UUID.randomUUID() + "@landlord.example"));
        }
        assertThat((double) median(unknown))
                .as("%s and %s ns", known, unknown)
                .isBetween(0.6 * median(known), 1.6 * median(known));
    }

    private static long nanos(String address, String name) throws IOException {
        long before = System.nanoTime();
        assertThat(RawHttp.status(signIn(address, name, "guess"))).isEqualTo(401);
        return System.nanoTime() - before;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    @Test
    void whoSaysItIsSomebodyElseIsNotBelieved() throws IOException {
        String name = "nobody-" + UUID.randomUUID() + "@landlord.example";
        for (int i = 0; i <= FREE; i++) {
            String answer = RawHttp.sendFrom(
                    "127.0.0.1",
                    request(
                            name,
                            "guess",
                            "X-Forwarded-For: 203.0.113." + (100 + i) + "\nForwarded: for=203.0.113.1\n"),
                    Duration.ofSeconds(30));
            assertThat(RawHttp.status(answer)).isEqualTo(i < FREE ? 401 : 429);
        }
    }

    /** As if another node had counted them: it counts in the same rows. */
    @Test
    void wrongPasswordsForManyNamesFromOneAddressAreCountedByAllNodesTogether() throws IOException {
        String sprayer = "203.0.113.26";
        SharedBuckets elsewhere = new SharedBuckets(database());
        for (long i = 1; i < Limit.SIGN_IN_ADDRESS.usual().most(); i++) {
            assertThat(elsewhere.take(Limit.SIGN_IN_ADDRESS, sprayer, Limit.SIGN_IN_ADDRESS.usual()))
                    .isZero();
        }
        assertThat(RawHttp.status(signIn(sprayer, "nobody-" + UUID.randomUUID(), "Summer2026!")))
                .isEqualTo(401);
        String refused = signIn(sprayer, "nobody-" + UUID.randomUUID(), "Summer2026!");
        assertThat(RawHttp.status(refused)).isEqualTo(429);
        assertThat(retryAfter(refused)).isBetween(1L, 36L);
        assertThat(RawHttp.status(signIn(sprayer, NAME, ACCOUNTS.password("CARETAKER"))))
                .isEqualTo(429);
    }

    @Test
    void whoTookOverASessionTriesThePasswordNoFaster() throws IOException, SQLException {
        String name;
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            name = Office.founded(new Sql(connection), "Watchful House", "সজাগ হাউস")
                    .username("OWNER");
        }
        String token = Api.newToken(name, Office.password());
        for (int i = 0; i < FREE; i++) {
            assertThat(change(token, "guess " + i)).isEqualTo(422);
        }
        assertThat(change(token, Office.password())).isEqualTo(429);
        assertThat(RawHttp.status(signIn("203.0.113.28", name, Office.password())))
                .isEqualTo(200);
    }

    private static int change(String token, String current) throws IOException {
        String body = "{\"current\":\"" + current + "\",\"password\":\"four words nobody knows\"}";
        return RawHttp.status(RawHttp.sendFor(
                "203.0.113.27",
                "POST /api/v1/me/password HTTP/1.1\nHost: " + RawHttp.host() + "\nAuthorization: Bearer " + token
                        + "\nContent-Type: application/json\nConnection: close\nContent-Length: " + body.length()
                        + "\n\n" + body));
    }

    private static List<String> answers(String address, String name) throws IOException {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i <= FREE; i++) {
            String answer = signIn(address, name, "guess");
            answers.add(RawHttp.status(answer) + " " + problem(answer).getString("code") + " "
                    + problem(answer).getString("detail").replaceAll("\\d", "#")
                    + headerNames(answer));
        }
        return answers;
    }

    private static List<String> headerNames(String answer) {
        return answer.split("\r\n\r\n", 2)[0]
                .lines()
                .skip(1)
                .map(line -> line.split(":", 2)[0])
                .sorted()
                .toList();
    }

    private static long retryAfter(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("Retry-After: "))
                .map(line ->
                        Long.parseLong(line.substring("Retry-After: ".length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonPath problem(String answer) {
        String body = answer.split("\r\n\r\n", 2)[1];
        return JsonPath.from(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
    }

    private static String signIn(String address, String name, String password) throws IOException {
        return RawHttp.sendFor(address, request(name, password, ""));
    }

    private static String request(String name, String password, String headers) {
        String body = "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}";
        return "POST /api/v1/auth/token HTTP/1.1\nHost: " + RawHttp.host() + "\n" + headers
                + "Content-Type: application/json\nConnection: close\nContent-Length: " + body.length() + "\n\n" + body;
    }

    private static PGSimpleDataSource database() {
        DatabaseServer server = RunningSystem.get().database();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(RolePasswords.APP);
        source.setPassword(server.passwords().app());
        return source;
    }
}
