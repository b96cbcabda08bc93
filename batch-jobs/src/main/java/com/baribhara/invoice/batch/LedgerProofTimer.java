package com.baribhara.invoice.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;

/**
 * Proves the books in the night, after the month's billing. Every node asks, every quarter of an hour: the first makes the day's proof,
 * the others find it made, and one that was left lying is taken over.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerProofTimer {
    private final ProvingBooks proving;

    protected LedgerProofTimer() {
        this(null);
    }

    @Inject
    public LedgerProofTimer(ProvingBooks proving) {
        this.proving = proving;
    }

    @Schedule(
            hour = "3-23",
            minute = "7/15",
            timezone = "Asia/Dhaka",
            persistent = false,
            info = "ledger-proof: nightly")
    public void prove() {
        if (proving.dueToday()) {
            BatchRuntime.getJobOperator().start("ledger-proof", new Properties());
        }
    }
}
