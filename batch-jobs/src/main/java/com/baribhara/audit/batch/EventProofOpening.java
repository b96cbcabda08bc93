package com.baribhara.audit.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step: this execution makes the proof of the day, or ends at once when it is made. */
@Dependent
@Named("eventProofOpening")
public class EventProofOpening extends AbstractBatchlet {
    private final ProvingEvents proving;
    private final String day;
    private final String again;

    @Inject
    public EventProofOpening(
            ProvingEvents proving,
            @BatchProperty(name = "day") String day,
            @BatchProperty(name = "again") String again) {
        this.proving = proving;
        this.day = day;
        this.again = again;
    }

    @Override
    public String process() {
        return proving.begin(proving.day(day), Boolean.parseBoolean(again)) ? "OPEN" : "DONE_OR_UNDER_WAY";
    }
}
