package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever lost the password comes back in by a code that goes to the account's own address; nobody else learns or does anything. */
class RecoveryIT {
    private static final String FRESH = "a boat, a river, a flute";
    private static Connection connection;
    private static Sql sql;
    private static Letterbox letters;
    private Office office;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        letters = RunningSystem.get().letterbox();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @BeforeEach
    void newOffice() throws SQLException {
        office = Office.founded(sql, "Meghna Estates", "মেঘনা এস্টেট");
    }

    @Test
    void aCodeByMailOpensTheWayToANewPasswordOnce() throws SQLException {
        String owner = office.username("OWNER");
        String thiefs = Api.newToken(owner, Office.password());
        String request = ask(owner).path("id");
        String code = letters.awaitCode(owner, 1);

        assertThat(recover(request, code, FRESH).statusCode()).isEqualTo(204);

        await().atMost(Duration.ofSeconds(5))
                .until(() -> Api.asNobody()
                                .header("Authorization", "Bearer " + thiefs)
                                .get("/me")
                                .statusCode()
                        == 401);

        assertThat(signIn(owner, FRESH)).isEqualTo(200);
        assertThat(signIn(owner, Office.password())).isEqualTo(401);
        assertThat(events(owner)).isEqualTo(1);
        assertThat(recover(request, code, FRESH).statusCode()).as("sent again").isEqualTo(204);
        assertThat(events(owner)).isEqualTo(1);
        refusedAsWrong(recover(request, code, "another password altogether"));
        assertThat(signIn(owner, FRESH)).isEqualTo(200);
    }

    @Test
    void aMobileNumberIsReachedBySmsAndIsAUserNameToo() throws SQLException {
        String number = "+88017" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        sql.run("update account set phone = '%s', locale = 'bn' where username = '%s'"
                .formatted(number, office.username("CARETAKER")));

        String request = ask(number.replace("+88", "")).path("id");
        String text = letters.awaitSms(number, 1);

        assertThat(text).contains("পাসওয়ার্ডের কোড");
        assertThat(recover(request, Letterbox.code(text), FRESH).statusCode()).isEqualTo(204);
        assertThat(signIn(number.replace("+88", ""), FRESH)).isEqualTo(200);
        assertThat(signIn(number.replace("+8801", "+880 1"), FRESH)).isEqualTo(200);
    }

    @Test
    void nobodyLearnsWhetherThereIsAnAccount() throws SQLException {
        String stranger = "nobody-" + UUID.randomUUID() + "@office.example";
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Response real = ask(newcomer());
            Response none = ask(i + stranger);
            assertThat(none.statusCode()).isEqualTo(real.statusCode()).isEqualTo(202);
            assertThat(none.jsonPath().getMap("").keySet())
                    .isEqualTo(real.jsonPath().getMap("").keySet());
            known.add(real.time());
            unknown.add(none.time());
        }

        assertThat(Math.abs(median(known) - median(unknown)))
                .as("%s and %s ms", known, unknown)
                .isLessThan(50);
        assertThat(sql.number("select count(*) from delivery where recipient like '%" + stranger
                        + "' and state = 'WITHHELD' and reason = 'NOBODY' and sealed is null"))
                .isEqualTo(20);
        refusedAsWrong(recover(ask(stranger).path("id"), "12345678", FRESH));
        assertThat(letters.mailTo(stranger)).isEmpty();
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsGoodNoMore() {
        String owner = office.username("OWNER");
        String request = ask(owner).path("id");
        String code = letters.awaitCode(owner, 1);
        for (int i = 0; i < 5; i++) {
            refusedAsWrong(recover(request, other(code), FRESH));
        }
        refusedAsWrong(recover(request, code, FRESH));
        assertThat(signIn(owner, Office.password())).isEqualTo(200);
    }

    @Test
    void aCodeIsGoodForItsOwnRequestAndForTenMinutes() throws SQLException {
        String owner = office.username("OWNER");
        String first = ask(owner).path("id");
        String code = letters.awaitCode(owner, 1);
        String second = ask(owner).path("id");
        String newer = letters.awaitCode(owner, 2);

        refusedAsWrong(recover(second, code, FRESH));
        refusedAsWrong(recover(UUID.randomUUID().toString(), code, FRESH));
        assertThat(sql.number("select count(*) from verification where id = '" + first
                        + "' and expires_at - created_at = interval '10 minutes'"))
                .isEqualTo(1);
        sql.run("update verification set expires_at = now() where id = '" + second + "'");
        refusedAsWrong(recover(second, newer, FRESH));
        assertThat(recover(first, code, FRESH).statusCode()).isEqualTo(204);
    }

    @Test
    void twoWhoUseOneCodeAtOnceChangeThePasswordOnce() throws Exception {
        String owner = office.username("OWNER");
        String request = ask(owner).path("id");
        String code = letters.awaitCode(owner, 1);

        assertThat(atOnce(request, code)).containsExactlyInAnyOrder(204, 422);
        assertThat(events(owner)).isEqualTo(1);
    }

    @Test
    void moreThanFiveRequestsAnHourSendNothingAndSayNothing() throws SQLException {
        String owner = office.username("OWNER");
        for (int i = 0; i < 6; i++) {
            assertThat(ask(owner).statusCode()).isEqualTo(202);
        }
        letters.awaitMail(owner, 5);
        assertThat(sql.number("select count(*) from delivery where recipient = '" + owner + "' and state = 'WITHHELD'"))
                .isEqualTo(1);
        assertThat(letters.mailTo(owner)).hasSize(5);
    }

    @Test
    void theCodeStandsInTheMessageAndNowhereElse() throws SQLException, IOException {
        String owner = office.username("OWNER");
        String request = ask(owner).path("id");
        String code = letters.awaitCode(owner, 1);
        await().until(() -> sql.number("select count(*) from delivery where recipient = '" + owner
                        + "' and state = 'SENT' and sealed is null")
                == 1);

        assertThat(sql.text(
                        "select encode(code_mac, 'escape') || contact from verification where id = '" + request + "'"))
                .doesNotContain(code);
        assertThat(sql.number(
                        "select count(*) from domain_event where aggregate_id = (select id from account where username = '"
                                + owner + "') and payload::text like '%" + code + "%'"))
                .isZero();
        assertThat(sql.number("select count(*) from delivery where recipient = '" + owner + "' and params::text like '%"
                        + code + "%'"))
                .isZero();
        assertThat(Files.readString(RunningSystem.get().server().log())).doesNotContain(code + " ", owner);
    }

    @Test
    void aPasswordOfOnesOwnNamesIsRefusedAndTheCodeStaysGood() {
        String owner = office.username("OWNER");
        String request = ask(owner).path("id");
        String code = letters.awaitCode(owner, 1);

        Response refused = recover(request, code, "FarhanaRahman1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("fields[0].code")).isEqualTo("password.guessable");
        assertThat(recover(request, code, FRESH).statusCode()).isEqualTo(204);
    }

    @Test
    void whoCannotBeReachedAtWhatWasTypedIsTold() {
        for (String nonsense : new String[] {"12", "@", "a@b", "x\r\nBcc: y@z.example", "01212345678"}) {
            Response refused = ask(nonsense);
            assertThat(refused.statusCode()).as(nonsense).isEqualTo(400);
            assertThat(refused.<String>path("fields[0].code")).isEqualTo("contact.malformed");
        }
    }

    private String newcomer() throws SQLException {
        String name = "newcomer-" + UUID.randomUUID() + "@office.example";
        sql.run(
                ("insert into account (id, username, display_name, password_hash, status, created_at) select uuidv7(), '%s', 'New',"
                                + " password_hash, 'ACTIVE', now() from account where username = '%s'")
                        .formatted(name, office.username("OWNER")));
        return name;
    }

    private static List<Integer> atOnce(String request, String code) throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = two.invokeAll(List.of(
                    () -> recover(request, code, "first of the two passwords").statusCode(),
                    () -> recover(request, code, "second of the two passwords").statusCode()));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            two.shutdown();
        }
    }

    private static String other(String code) {
        return code.equals("00000000") ? "00000001" : "00000000";
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void refusedAsWrong(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<String>path("fields[0].name")).isEqualTo("code");
        assertThat(answer.<String>path("fields[0].code")).isEqualTo("verification.wrong");
    }

    private static Response ask(String contact) {
        return Api.asNobody().body(Map.of("contact", contact, "language", "en")).post("/auth/recoveries");
    }

    private static Response recover(String request, String code, String password) {
        return Api.asNobody().body(Map.of("code", code, "password", password)).post("/auth/recoveries/" + request);
    }

    private static int signIn(String username, String password) {
        return Api.asNobody()
                .body(Map.of("username", username, "password", password))
                .post("/auth/token")
                .statusCode();
    }

    private static long events(String username) throws SQLException {
        return sql.number("select count(*) from domain_event e join account a on a.id = e.aggregate_id"
                + " join account_role r on r.account_id = a.id and r.organisation_id = e.organisation_id"
                + " where e.type = 'PasswordRecovered' and e.payload = '{}' and e.actor = a.username and a.username = '"
                + username + "'");
    }
}
