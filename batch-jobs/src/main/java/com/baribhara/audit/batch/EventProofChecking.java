package com.baribhara.audit.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Logger;

/** Goes through all chains and says what is wrong with them. May be repeated: what is found is kept once. */
@Dependent
@Named("eventProofChecking")
public class EventProofChecking extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(EventProofChecking.class.getName());

    /** Enough for anybody to begin with; the rest is in the database. */
    private static final int MOST_LINES = 100;

    private final ProvingEvents proving;
    private final String day;

    @Inject
    public EventProofChecking(ProvingEvents proving, @BatchProperty(name = "day") String day) {
        this.proving = proving;
        this.day = day;
    }

    @Override
    public String process() {
        List<String> faults = proving.check(proving.day(day));
        faults.stream()
                .limit(MOST_LINES)
                .forEach(fault -> LOG.severe(() -> ChainsAreBroken.CODE + " the event log was changed: " + fault));
        return "CHECKED";
    }
}
