package com.baribhara.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.migrations.RolePasswords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * How near the monthly run comes to what the database can do at all: the run and the limit take turns, five times, on the same data in the
 * same database. The job is started as the management console starts it; its time is from there until the run says it is completed.
 */
class InvoiceRunBench {
    private static final Logger LOG = Logger.getLogger(InvoiceRunBench.class.getName());
    private static final String MONTH = "2026-11";
    private static final Path RESULT = Path.of("target/bench/invoice-run.json");
    private static final int ROUNDS = Integer.getInteger("baribhara.bench.rounds", 5);
    private static final double BAR = 1.4;

    /** A lease of many may cost little more than a lease of few; what reads all of a table for each chunk costs more and more. */
    private static final double FLAT = 1.3;

    /** Runs before anything is measured: until then it is the compiler of the server's JVM that is measured. */
    private static final int WARM_UP = Integer.getInteger("baribhara.bench.warm-up", 5);

    private static final int LEASES_OF_WARM_UP = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration LONGEST_PER_LEASE = Duration.ofMillis(5);

    private Installation installation;
    private Sql administrator;
    private Portfolio portfolio;
    private LimitQuery limit;

    @Test
    void billsNearlyAsFastAsTheDatabaseCanInsert() throws SQLException, IOException {
        List<Integer> sizes = Stream.of(System.getProperty("baribhara.bench.leases", "100000,10000")
                        .split(","))
                .map(Integer::valueOf)
                .toList();
        List<Measured> measured = new ArrayList<>();
        try (Installation here = new Installation(Path.of("target/bench/data"));
                Connection administration = here.start().connect();
                Connection batch = here.connect(RolePasswords.BATCH)) {
            installation = here;
            administrator = new Sql(administration);
            portfolio = new Portfolio(administrator);
            limit = new LimitQuery(administrator, new Sql(batch));
            administrator.run("drop schema if exists limits cascade");
            portfolio.forget();
            limit.createTables();
            warmUp();
            for (int leases : sizes) {
                measured.add(measure(leases));
            }
        }
        Files.writeString(RESULT, Measured.json(measured));
        measured.forEach(each -> LOG.info(each.table()));
        assertThat(measured).allSatisfy(each -> assertThat(each.ratio()).isLessThanOrEqualTo(BAR));
        double few = measured.stream()
                .min(Comparator.comparingInt(Measured::leases))
                .orElseThrow()
                .millisALease();
        assertThat(measured).allSatisfy(each -> assertThat(each.millisALease()).isLessThanOrEqualTo(FLAT * few));
    }

    private void warmUp() throws SQLException {
        portfolio.create(LEASES_OF_WARM_UP);
        for (int round = 0; round < WARM_UP; round++) {
            portfolio.unbill();
            run(LEASES_OF_WARM_UP);
            Quiet.await(administrator);
        }
        portfolio.forget();
    }

    private Measured measure(int leases) throws SQLException, IOException {
        Measured measured = new Measured(leases);
        portfolio.create(leases);
        run(leases);
        limit.remember();
        Quiet.await(administrator);
        for (int round = 0; round < ROUNDS; round++) {
            portfolio.unbill();
            CpuClock before = cpu();
            double seconds = run(leases);
            measured.addRun(seconds, cpu().since(before));
            complete(leases);
            Quiet.await(administrator);
            limit.reset();
            measured.addLimit(limit.run());
            assertThat(limit.wroteTheSameRows()).isTrue();
        }
        secondRunAddsNothing(leases);
        limit.reset();
        portfolio.forget();
        return measured;
    }

    private CpuClock cpu() throws SQLException, IOException {
        return CpuClock.read(installation.server().pid(), administrator.connection());
    }

    private double run(int leases) throws SQLException {
        long before = completedRuns();
        long begin = System.nanoTime();
        installation.startJob(MONTH);
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(LONGEST.plus(LONGEST_PER_LEASE.multipliedBy(leases)))
                .until(() -> completedRuns() > before);
        double seconds = (System.nanoTime() - begin) / 1e9;
        LOG.info(() -> "%d leases: run %.2f s".formatted(leases, seconds));
        return seconds;
    }

    private long completedRuns() throws SQLException {
        return administrator.number("select count(*) from batch_run where status = 'COMPLETED'");
    }

    /** Every lease has one invoice, numbers run from 1 without a gap, each has its lines and its event. */
    private void complete(int leases) throws SQLException {
        assertThat(administrator.number("select count(*) from invoice")).isEqualTo(leases);
        assertThat(administrator.number("select count(distinct lease_id) from invoice"))
                .isEqualTo(leases);
        assertThat(administrator.number(
                        "select count(distinct number) from invoice where number between 1 and " + leases))
                .isEqualTo(leases);
        assertThat(administrator.number("select count(*) from invoice_line")).isEqualTo(4L * leases);
        assertThat(administrator.number("select count(*) from journal_entry")).isEqualTo(leases);
        assertThat(administrator.number("select sum(case debit when 'RECEIVABLE' then amount else -amount end)"
                        + " - (select sum(outstanding) from invoice) from journal_line"))
                .isZero();
        assertThat(administrator.number("select count(*) from domain_event where type = 'InvoiceIssued'"))
                .isEqualTo(leases);
        assertThat(
                        administrator.number(
                                "select count(*) from invoice i where total <> (select sum(amount) from invoice_line l where l.invoice_id = i.id)"))
                .isZero();
    }

    private void secondRunAddsNothing(int leases) throws SQLException {
        run(leases);
        complete(leases);
        assertThat(administrator.number("select max(unchanged) from invoice_run where billed = 0"))
                .isEqualTo(leases);
    }
}
