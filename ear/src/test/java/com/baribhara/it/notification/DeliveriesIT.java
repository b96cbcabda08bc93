package com.baribhara.it.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.SmsGateway.Mood;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written to people reaches them once, whatever the servers of others do meanwhile, and not without end. */
class DeliveriesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static Connection connection;
    private static Sql sql;
    private static Letterbox letters;
    private static Office office;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        letters = RunningSystem.get().letterbox();
        office = Office.founded(sql, "Surma Homes", "সুরমা হোমস");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void whatAGatewayDoesNotTakeIsTriedAgainUntilItIsThereOnce() throws SQLException {
        Map<String, Mood> numbers = Map.of(
                reachable("MANAGER"), Mood.ANSWER_LOST,
                reachable("ACCOUNTANT"), Mood.BUSY,
                reachable("CARETAKER"), Mood.NONSENSE,
                reachable("TENANT"), Mood.ELSEWHERE,
                reachable("OWNER"), Mood.ENDLESS);
        numbers.forEach((number, mood) -> letters.sms().towards(number, mood));
        numbers.keySet().forEach(DeliveriesIT::ask);

        numbers.keySet().forEach(number -> await().atMost(PATIENCE).until(() -> count(number, "SENT") == 1));

        assertThat(numbers.keySet()).allSatisfy(number -> {
            assertThat(letters.sms().taken(number)).hasSize(1);
            assertThat(letters.sms().asked(number)).isGreaterThan(1);
        });
    }

    @Test
    void whoeverGotEnoughInADayGetsNoMore() throws SQLException {
        String number = reachable("OWNER");
        sql.run(
                ("insert into delivery (organisation_id, id, kind, channel, recipient, language, params, state, attempts, created_at,"
                                + " next_try_at, expires_at, tried_at, ended_at) select 0, uuidv7(), 'RECOVERY_CODE', 'SMS', '%s', 'en', '{}', 'SENT',"
                                + " 1, now(), now(), now(), now(), now() from generate_series(1, 10)")
                        .formatted(number));

        ask(number);

        await().atMost(PATIENCE).until(() -> count(number, "WITHHELD") == 1);
        assertThat(sql.number("select count(*) from delivery where recipient = '" + number
                        + "' and reason = 'BUDGET' and sealed is null"))
                .isEqualTo(1);
        assertThat(letters.sms().asked(number)).isZero();
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndKeepsNobodyWaiting() {
        String nowhere = "a..b-" + UUID.randomUUID() + "@office.example";
        assertThat(Api.asNobody()
                        .body(Map.of("contact", nowhere))
                        .post("/auth/recoveries")
                        .statusCode())
                .isEqualTo(400);
        await().atMost(PATIENCE).until(() -> {
            sql.run(
                    ("insert into delivery (organisation_id, id, kind, channel, recipient, language, params, state, created_at,"
                                    + " next_try_at, expires_at) select 0, uuidv7(), 'ACCOUNT_EXISTS', 'EMAIL', '%1$s', 'en', '{}', 'WAITING',"
                                    + " now(), now(), now() + interval '1 hour' where not exists (select from delivery where recipient = '%1$s')")
                            .formatted(nowhere));
            return count(nowhere, "REFUSED") == 1;
        });
    }

    @Test
    void whatIsOfNoUseAnyMoreIsDroppedWithItsSecret() throws SQLException {
        String number = "+88019" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        sql.run(
                ("insert into delivery (organisation_id, id, kind, channel, recipient, language, params, sealed, state, created_at,"
                                + " next_try_at, expires_at) values (0, uuidv7(), 'RECOVERY_CODE', 'SMS', '%s', 'en', '{}', 'sealed', 'WAITING',"
                                + " now(), now() + interval '1 hour', now())")
                        .formatted(number));

        await().atMost(PATIENCE).until(() -> count(number, "EXPIRED") == 1);
        assertThat(sql.number("select count(*) from delivery where recipient = '" + number + "' and sealed is null"))
                .isEqualTo(1);
    }

    @Test
    void anEMailSaysWhatItIsInTheLanguageOfWhoeverGetsIt() throws SQLException {
        String tenant = office.username("TENANT");
        sql.run("update account set locale = 'bn' where username = '" + tenant + "'");

        ask(tenant);

        MimeMessage message = letters.awaitMail(tenant, 1);
        assertThat(Letterbox.subject(message)).isEqualTo("নতুন পাসওয়ার্ডের জন্য আপনার কোড");
        assertThat(Letterbox.text(message)).startsWith("আপনার কোড ");
        assertThat(Letterbox.header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(Letterbox.header(message, "Content-Type")).startsWith("text/plain");
        String id = sql.text("select id::text from delivery where recipient = '" + tenant + "'");
        assertThat(Letterbox.header(message, "Message-ID")).isEqualTo("<" + id + "@baribhara>");
    }

    private static String reachable(String role) throws SQLException {
        String number = "+88018" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        sql.run("update account set phone = '%s' where username = '%s'".formatted(number, office.username(role)));
        return number;
    }

    private static void ask(String contact) {
        Api.asNobody()
                .body(Map.of("contact", contact, "language", "en"))
                .post("/auth/recoveries")
                .then()
                .statusCode(202);
    }

    private static long count(String recipient, String state) throws SQLException {
        try (Connection fresh = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(fresh)
                    .number("select count(*) from delivery where recipient = '" + recipient + "' and state = '" + state
                            + "'");
        }
    }
}
