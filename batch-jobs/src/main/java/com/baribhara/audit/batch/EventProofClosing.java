package com.baribhara.audit.batch;

import com.baribhara.audit.ChainProofStatus;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: says whether the chains of events are whole. A proof that found faults ends as a failed job, so that nobody overlooks it. */
@Dependent
@Named("eventProofClosing")
public class EventProofClosing extends AbstractBatchlet {
    private final ProvingEvents proving;
    private final String day;

    @Inject
    public EventProofClosing(ProvingEvents proving, @BatchProperty(name = "day") String day) {
        this.proving = proving;
        this.day = day;
    }

    @Override
    public String process() {
        ChainProofStatus status = proving.end(proving.day(day));
        if (status == ChainProofStatus.FAULTY) {
            throw new ChainsAreBroken(proving.day(day));
        }
        return status.name();
    }
}
