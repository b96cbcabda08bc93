package com.baribhara.invoice.batch;

import com.baribhara.invoice.LateLease;
import com.baribhara.invoice.LateLeaseBill;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** The rules, and nothing but the rules. */
@Dependent
@Named("lateLeaseProcessor")
public class LateLeaseProcessor implements ItemProcessor {

    @Override
    public LateLeaseBill processItem(Object lease) {
        return ((LateLease) lease).bill();
    }
}
