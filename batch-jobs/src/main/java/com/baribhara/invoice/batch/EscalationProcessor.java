package com.baribhara.invoice.batch;

import com.baribhara.tenant.DueEscalation;
import com.baribhara.tenant.EscalationOutcome;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** The rules, and nothing but the rules. */
@Dependent
@Named("escalationProcessor")
public class EscalationProcessor implements ItemProcessor {

    @Override
    public EscalationOutcome processItem(Object lease) {
        return ((DueEscalation) lease).outcome();
    }
}
