package com.baribhara.tenant.internal.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Ids;
import com.baribhara.shared.secrecy.KeptSeals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queue of imports and its work on a real database, with the rights that the application has. */
class ImportWorkTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Dhaka"));
    private static final UUID HOUSE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID OTHER_HOUSE = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static PortfolioDatabase database;

    private final ImportDatabase connections = new ImportDatabase() {
        @Override
        protected Connection application() throws SQLException {
            return DriverManager.getConnection(database.applicationUrl());
        }

        @Override
        protected Connection batch() throws SQLException {
            return DriverManager.getConnection(database.batchUrl());
        }
    };
    private final ImportQueue queue = new ImportQueue(connections);
    private final ImportWork work = new ImportWork(connections, queue, new ToldBooks(null), KeptSeals.fresh(), CLOCK);

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = new PortfolioDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void aGoodUploadIsCompletedAndLeavesOneEventAndNoParts() throws SQLException, IOException {
        UUID id = upload(HOUSE, PortfolioFiles.good().bytes());

        work.process(taken(id), rows -> {});

        assertThat(row(id)).isEqualTo("COMPLETED 11 0");
        assertThat(one("select count(*) from portfolio_import_part where import_id = ?", id))
                .isEqualTo("0");
        assertThat(one(
                        "select type || ' ' || (payload ->> 'leasesAdded') from domain_event where aggregate_id = ?",
                        id))
                .isEqualTo("PortfolioImported 2");
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void aFaultyUploadIsFailedWithItsErrorsAndChangesNothing() throws SQLException, IOException {
        byte[] faulty = PortfolioFiles.good()
                .line("tenants.csv", 3, "T-2,Meghna,,01234,12345678901,")
                .bytes();
        UUID id = upload(OTHER_HOUSE, faulty);

        work.process(taken(id), rows -> {});

        assertThat(row(id)).isEqualTo("FAILED 11 2");
        assertThat(one(
                        "select string_agg(file || ' ' || row_no || ' ' || field || ' ' || code, ', ' order by position)"
                                + " from portfolio_import_error where import_id = ?",
                        id))
                .isEqualTo("tenants.csv 3 phone phone.malformed, tenants.csv 3 nid nid.malformed");
        assertThat(one(
                        "select count(*) from property p join organisation o on o.id = p.organisation_id where o.uid = ?",
                        OTHER_HOUSE))
                .isEqualTo("0");
    }

    @Test
    void anImportIsTakenByOneOnlyUntilItsOwnerIsDead() throws SQLException, IOException {
        UUID id = upload(HOUSE, PortfolioFiles.good().bytes());
        ImportQueue.Taken first = taken(id);
        ImportQueue.Waiting waiting = new ImportQueue.Waiting(HOUSE, id);
        assertThat(queue.take(waiting)).isEmpty();

        administer("update portfolio_import set heartbeat_at = now() - interval '2 minutes' where id = ?", id);
        ImportQueue.Taken second = queue.take(waiting).orElseThrow();

        assertThatThrownBy(() -> work.process(first, rows -> {})).isInstanceOf(ImportQueue.TakenOver.class);
        queue.beat(first, 99);
        work.process(second, rows -> {});
        assertThat(row(id)).isEqualTo("COMPLETED 11 0");
    }

    @Test
    void oneStatementOfAnImportMayLastLongerThanThePoolWaitsForAnAnswer() throws SQLException {
        ImportDatabase impatient = new ImportDatabase() {
            @Override
            protected Connection application() throws SQLException {
                return DriverManager.getConnection(database.applicationUrl() + "&socketTimeout=1");
            }
        };

        assertThatThrownBy(() -> impatient.within(HOUSE, ImportWorkTest::silence))
                .isInstanceOf(SQLException.class);
        assertThat(impatient.<String>within(HOUSE, Duration.ofMinutes(1), ImportWorkTest::silence))
                .isEqualTo("at last");
    }

    /** What a merge of very many rows is like, as seen from here. */
    private static String silence(Connection connection) throws SQLException {
        return PortfolioDatabase.text(connection, "select 'at last' from pg_sleep(1.5)");
    }

    @Test
    void anImportThatNeverEndsIsGivenUp() throws SQLException, IOException {
        UUID id = upload(HOUSE, PortfolioFiles.good().bytes());
        administer("update portfolio_import set version = 5 where id = ?", id);

        work.process(taken(id), rows -> {});

        assertThat(row(id)).isEqualTo("FAILED 0 1");
        assertThat(one("select code from portfolio_import_error where import_id = ?", id))
                .isEqualTo("portfolio.gave-up");
    }

    @Test
    void theTemplateIsAPortfolioThatCanBeImported() throws SQLException, IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        PortfolioTemplate.write(template);
        UUID id = upload(HOUSE, template.toByteArray());

        work.process(taken(id), rows -> {});

        assertThat(row(id)).isEqualTo("COMPLETED 10 0");
    }

    private ImportQueue.Taken taken(UUID id) throws SQLException {
        ImportQueue.Waiting waiting = queue.waiting().stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow();
        return queue.take(waiting).orElseThrow();
    }

    private UUID upload(UUID organisation, byte[] zip) throws SQLException {
        UUID id = Ids.next();
        connections.within(organisation, connection -> {
            Sql.execute(
                    connection,
                    "insert into portfolio_import (id, file_name, status, uploaded_by, uploaded_at) values (?, 'demo.zip', 'RECEIVED', ?, now())",
                    id,
                    id);
            int half = zip.length / 2;
            part(connection, id, 0, java.util.Arrays.copyOf(zip, half));
            part(connection, id, 1, java.util.Arrays.copyOfRange(zip, half, zip.length));
            return id;
        });
        return id;
    }

    private static void part(Connection connection, UUID id, int number, byte[] bytes) throws SQLException {
        Sql.execute(
                connection,
                "insert into portfolio_import_part (import_id, part_no, bytes) values (?, ?, ?)",
                id,
                number,
                bytes);
    }

    private static String row(UUID id) throws SQLException {
        return one("select status || ' ' || rows_read || ' ' || error_count from portfolio_import where id = ?", id);
    }

    private static String one(String sql, UUID id) throws SQLException {
        try (Connection administrator = database.administrator()) {
            return PortfolioDatabase.text(administrator, sql, id);
        }
    }

    private static void administer(String sql, UUID id) throws SQLException {
        try (Connection administrator = database.administrator()) {
            Sql.execute(administrator, sql, id);
        }
    }
}
