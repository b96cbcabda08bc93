package com.baribhara.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A month of one landlord with 90,000 leases and of 30,000 landlords with three each, in turns on one installation. */
class ManyLandlordsBench {
    private static final Logger LOG = Logger.getLogger(ManyLandlordsBench.class.getName());
    private static final Path RESULT = Path.of("target/bench/many-landlords.json");
    private static final int LANDLORDS = Integer.getInteger("baribhara.bench.landlords", 30_000);
    private static final int EACH = 3;
    private static final int ROUNDS = Integer.getInteger("baribhara.bench.rounds", 3);
    private static final double BAR = 1.3;

    private Installation installation;
    private Sql administrator;
    private Portfolio portfolio;

    @Test
    void manySmallLandlordsCostWhatOneLargeOneDoes() throws SQLException, IOException {
        try (Installation here = new Installation(Path.of("target/bench/data"));
                Connection administration = here.start().connect()) {
            installation = here;
            administrator = new Sql(administration);
            administrator.run("drop schema if exists limits cascade");
            portfolio = new Portfolio(administrator);
            portfolio.forget();
            portfolio.create(LANDLORDS * EACH);
            double one = median();
            portfolio.forget();
            portfolio.createMany(LANDLORDS, EACH);
            double many = median();
            portfolio.forget();
            String result = String.format(
                    Locale.ROOT,
                    "{\"leases\":%d,\"oneLandlordSeconds\":%.2f,\"landlords\":%d,\"manySeconds\":%.2f,\"ratio\":%.2f}%n",
                    LANDLORDS * EACH,
                    one,
                    LANDLORDS,
                    many,
                    many / one);
            Files.writeString(RESULT, result);
            LOG.info(result);
            assertThat(many / one).isLessThanOrEqualTo(BAR);
        }
    }

    private double median() throws SQLException {
        run();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Quiet.await(administrator);
            portfolio.unbill();
            seconds.add(run());
            assertThat(administrator.number("select count(*) from invoice")).isEqualTo((long) LANDLORDS * EACH);
        }
        Quiet.await(administrator);
        return seconds.stream().sorted().toList().get(ROUNDS / 2);
    }

    private double run() throws SQLException {
        long before = completed();
        long begin = System.nanoTime();
        installation.startJob("2026-11");
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(10))
                .until(() -> completed() > before);
        double seconds = (System.nanoTime() - begin) / 1e9;
        LOG.info(() -> "%d leases: run %.2f s".formatted(LANDLORDS * EACH, seconds));
        return seconds;
    }

    private long completed() throws SQLException {
        return administrator.number("select count(*) from batch_run where status = 'COMPLETED'");
    }
}
