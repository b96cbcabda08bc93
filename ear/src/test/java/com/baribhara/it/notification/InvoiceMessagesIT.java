package com.baribhara.it.notification;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Letterbox;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.Runs;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bill reaches whoever has an account the way they like best; a notice is there for all. */
class InvoiceMessagesIT {
    private static final String ACCOUNT = """
            with person as (
                insert into account (id, username, display_name, display_name_bn, password_hash, status, created_at, email, phone, channel,
                                     locale, bangla_digits)
                values (uuidv7(), '%1$s', 'Salma Akter', 'সালমা আক্তার', '!', '%5$s', now(), '%1$s', %2$s, 'SMS', '%4$s', true)
                returning id),
            employed as (insert into account_role (organisation_id, account_id, role) select 1, id, 'TENANT' from person)
            update tenant set account_id = (select id from person) where id = (select tenant_id from lease where id = '%3$s')
            """;

    private static final Letterbox LETTERS = RunningSystem.get().letterbox();

    private static Connection connection;
    private static Sql sql;
    private static Tenant reached;
    private static Tenant withoutANumber;
    private static Tenant shutOut;

    private record Tenant(String address, String number, String lease) {
        static Tenant whoReads(String language, boolean reachable, String status) throws SQLException {
            String address = "tenant-" + UUID.randomUUID() + "@tenants.example";
            String number = "+88018" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
            String lease = aLease().rent("12500.00").activated();
            sql.run(ACCOUNT.formatted(address, reachable ? "'" + number + "'" : "null", lease, language, status));
            return new Tenant(address, number, lease);
        }

        void awaitNotice() {
            await().atMost(Duration.ofSeconds(60)).until(() -> sql.number("""
                    select count(*) from notification where kind = 'INVOICE_ISSUED'
                        and tenant_id = (select tenant_id from lease where id = '%s')""".formatted(lease)) == 1);
        }

        long messages() throws SQLException {
            return sql.number("select count(*) from delivery where kind = 'INVOICE_ISSUED' and recipient in ('"
                    + address + "', '" + number + "')");
        }
    }

    @BeforeAll
    static void threeTenantsAreBilled() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        reached = Tenant.whoReads("bn", true, "ACTIVE");
        withoutANumber = Tenant.whoReads("en", false, "ACTIVE");
        shutOut = Tenant.whoReads("en", true, "DISABLED");
        Runs.of("2026-11");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void aBillIsToldTheWayTheTenantLikesBestInTheirLanguageAndDigits() throws SQLException {
        assertThat(LETTERS.awaitSms(reached.number(), 1))
                .contains("নভেম্বর ২০২৬ মাসের বিল ৳ ১২,৫০০.০০", "শেষ তারিখ ১০ নভেম্বর ২০২৬");
        assertThat(reached.messages()).isEqualTo(1);
        assertThat(LETTERS.mailTo(reached.address())).isEmpty();
    }

    @Test
    void whoCannotBeReachedThatWayIsReachedTheOther() throws SQLException {
        var letter = LETTERS.awaitMail(withoutANumber.address(), 1);
        assertThat(Letterbox.subject(letter)).endsWith("your bill for November 2026");
        assertThat(Letterbox.text(letter)).contains("৳ 12,500.00", "to be paid by 10 November 2026");
        assertThat(withoutANumber.messages()).isEqualTo(1);
    }

    @Test
    void whoIsShutOutHasANoticeAndNoMessage() throws SQLException {
        shutOut.awaitNotice();
        assertThat(shutOut.messages()).isZero();
    }
}
