package com.baribhara.audit.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;

/**
 * Proves the chains of events in the night. Every node asks, every quarter of an hour: the first makes the day's proof,
 * the others find it made, and one that was left lying is taken over.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventProofTimer {
    private final ProvingEvents proving;

    protected EventProofTimer() {
        this(null);
    }

    @Inject
    public EventProofTimer(ProvingEvents proving) {
        this.proving = proving;
    }

    @Schedule(
            hour = "3-23",
            minute = "11/15",
            timezone = "Asia/Dhaka",
            persistent = false,
            info = "event-proof: nightly")
    public void prove() {
        if (proving.dueToday()) {
            BatchRuntime.getJobOperator().start("event-proof", new Properties());
        }
    }
}
