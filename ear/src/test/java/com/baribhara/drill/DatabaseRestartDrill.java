package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL is shut down without any ceremony in the middle of the month, and starts again. */
@Tag("drill")
class DatabaseRestartDrill {
    private static final Duration NOTICED = Duration.ofSeconds(30);
    private static final Duration HEALED = Duration.ofSeconds(30);

    @Test
    void theRunGoesOnByItselfAndTheNodesSayWhenTheyAreNotReady() throws SQLException {
        Cluster cluster = Cluster.get();
        cluster.bothUp();
        Random random = Moment.random("R-04");
        String undisturbed = cluster.undisturbed();
        Node owner = cluster.first();
        Node other = cluster.second();
        Month month = Month.of(cluster);
        month.start(owner);
        Moment moment = Moment.next(random, Month.LEASES / 2);
        assertThat(month.await(moment)).isTrue();
        cluster.crashDatabase();
        try (Results.Row row =
                cluster.results().row("R-04", "database crashed at %s of a run of %s".formatted(moment, owner))) {
            double down = notReady(cluster);
            double up = Month.seconds(HEALED, () -> owner.ready() && other.ready());
            double completed = month.awaitCompleted();
            row.completed(down + up + completed);
            month.oracle().holds();
            assertThat(month.oracle().contents()).isEqualTo(undisturbed);
            month.oracle().everybodyIsTold();
            row.held("ready %.1f s after the database was back, %.1f s after its crash; then completed by %s"
                    .formatted(up, down + up, owner.owns(month.node()) ? owner : other));
        }
    }

    /**
     * The database is there again afterwards, whatever happens.
     *
     * @return the seconds since the crash
     */
    private static double notReady(Cluster cluster) {
        long since = System.nanoTime();
        try {
            Month.seconds(
                    NOTICED, () -> !cluster.first().ready() && !cluster.second().ready());
        } finally {
            cluster.startDatabase();
        }
        return (System.nanoTime() - since) / 1e9;
    }
}
