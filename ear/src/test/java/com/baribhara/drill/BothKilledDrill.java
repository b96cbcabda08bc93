package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.RunningSystem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** both nodes are killed in the middle of the month, and one starts again. */
@Tag("drill")
class BothKilledDrill {
    private static final Duration AFTER_BOOT = Duration.ofMinutes(3);

    private static Cluster cluster;
    private static Random random;

    @BeforeAll
    static void drill() throws SQLException {
        cluster = Cluster.get();
        random = Moment.random("R-03");
    }

    @Test
    void theOwnerGoesOnAsSoonAsItIsBack() throws SQLException {
        goesOn(cluster.first(), cluster.first());
    }

    @Test
    void theOtherOneTakesOverWithinThreeMinutesOfItsStart() throws SQLException {
        goesOn(cluster.second(), cluster.first());
    }

    private static void goesOn(Node owner, Node survivor) throws SQLException {
        cluster.bothUp();
        String undisturbed = cluster.undisturbed();
        Month month = Month.of(cluster);
        month.start(owner);
        Moment moment = Moment.next(random, Month.LEASES / 2);
        assertThat(month.await(moment)).isTrue();
        owner.kill();
        cluster.other(owner).kill();
        assertThat(month.status()).isEqualTo("RUNNING");
        try (Results.Row row = cluster.results()
                .row("R-03", "run of %s, both killed at %s, %s started".formatted(owner, moment, survivor))) {
            double boot = Month.seconds(AFTER_BOOT, () -> {
                survivor.start(RunningSystem.START);
                return true;
            });
            double takenOver = month.awaitOwner(survivor, AFTER_BOOT);
            double completed = month.awaitCompleted();
            row.takenOver(boot + takenOver).completed(boot + takenOver + completed);
            month.oracle().holds();
            assertThat(month.oracle().contents()).isEqualTo(undisturbed);
            row.held("boot %.0f s, taken over %.1f s after it".formatted(boot, takenOver));
        }
    }
}
