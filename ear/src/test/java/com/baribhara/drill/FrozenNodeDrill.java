package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** the owner stands still ({@code kill -STOP}) until the other node has its run, and goes on in the middle of the other's work. */
@Tag("drill")
class FrozenNodeDrill {

    @Test
    void anOwnerThatWakesUpAfterTheTakeoverWritesNothing() throws SQLException {
        Cluster cluster = Cluster.get();
        cluster.bothUp();
        Random random = Moment.random("R-02");
        String undisturbed = cluster.undisturbed();
        Node owner = cluster.first();
        Month month = Month.of(cluster);
        month.start(owner);
        Moment moment = Moment.next(random, Month.LEASES / 2);
        assertThat(month.await(moment)).isTrue();
        owner.freeze();
        try (Results.Row row = cluster.results().row("R-02", "%s frozen at %s".formatted(owner, moment))) {
            Writers writers = Writers.fromNow(cluster.sql());
            try {
                row.takenOver(month.awaitOwner(cluster.second(), Month.TAKEN_OVER));
            } finally {
                owner.thaw();
            }
            double completed = month.awaitCompleted();
            String token = month.token();
            Month.seconds(Duration.ofMinutes(2), () -> owner.jobThreads() == 0);
            assertThat(writers.statements(owner)).isZero();
            assertThat(month.token()).isEqualTo(token);
            month.oracle().holds();
            assertThat(month.oracle().contents()).isEqualTo(undisturbed);
            servesAgain(cluster, owner);
            row.held("thawed at once; completed %.1f s later; the zombie wrote nothing and bills again"
                    .formatted(completed));
        }
    }

    private static void servesAgain(Cluster cluster, Node thawed) throws SQLException {
        Month next = Month.of(cluster);
        next.start(thawed);
        next.awaitCompleted();
        next.oracle().holds();
    }
}
