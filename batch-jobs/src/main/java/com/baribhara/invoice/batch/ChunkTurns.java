package com.baribhara.invoice.batch;

import com.baribhara.shared.bulk.OfficeActivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * While the office is at work, the partitions of this server's jobs take turns, a chunk each, which leaves one of two processors to the
 * office: with two writers the page of an invoice took 2.6 times as long as without a run. Only a courtesy: whoever has waited long goes on.
 */
@ApplicationScoped
public class ChunkTurns {
    private static final long LONGEST_WAIT_SECONDS = 5;

    private final OfficeActivity office;
    private final Semaphore turn = new Semaphore(1, true);

    protected ChunkTurns() {
        this(null);
    }

    @Inject
    public ChunkTurns(OfficeActivity office) {
        this.office = office;
    }

    /** @return whether a turn was taken, and must be given back */
    boolean await() throws InterruptedException {
        return office.busy() && turn.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    }

    void giveBack() {
        turn.release();
    }
}
