package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the node that bills the month, at random moments; the nodes take turns in dying. */
@Tag("drill")
class KilledNodeDrill {
    private static final int ROUNDS = Integer.getInteger("baribhara.drill.rounds", 20);

    @Test
    void theOtherNodeTakesOverWithinTwoMinutesAndBillsWhatWasToBeBilled() throws SQLException {
        Cluster cluster = Cluster.get();
        Random random = Moment.random("R-01");
        List<Month> months = new ArrayList<>();
        while (months.size() < ROUNDS) {
            cluster.bothUp();
            Month month = Month.of(cluster);
            if (killed(cluster, month, Moment.next(random, Month.LEASES), months.size())) {
                months.add(month);
            }
        }
        cluster.bothUp();
        for (Month month : months) {
            month.oracle().everybodyIsTold();
        }
    }

    /** @return false when the run had come to its end before the moment did, so that nothing was interrupted */
    private static boolean killed(Cluster cluster, Month month, Moment moment, int round) throws SQLException {
        String undisturbed = cluster.undisturbed();
        Node owner = round % 2 == 0 ? cluster.first() : cluster.second();
        Node heir = cluster.other(owner);
        Writers writers = Writers.fromNow(cluster.sql());
        month.start(owner);
        if (!month.await(moment)) {
            return false;
        }
        owner.kill();
        if (!month.status().equals("RUNNING")) {
            return false;
        }
        try (Results.Row row =
                cluster.results().row("R-01", "round %d: %s killed at %s".formatted(round + 1, owner, moment))) {
            double takenOver = month.awaitOwner(heir, Month.TAKEN_OVER);
            row.takenOver(takenOver);
            row.completed(takenOver + month.awaitCompleted());
            month.oracle().holds();
            assertThat(month.oracle().contents()).isEqualTo(undisturbed);
            row.held("chunks: " + writers.chunks());
        }
        return true;
    }
}
