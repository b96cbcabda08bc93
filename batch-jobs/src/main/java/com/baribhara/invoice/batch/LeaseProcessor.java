package com.baribhara.invoice.batch;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.DueLease;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** The rules, and nothing but the rules. */
@Dependent
@Named("leaseProcessor")
public class LeaseProcessor implements ItemProcessor {

    @Override
    public BilledLease processItem(Object lease) {
        return ((DueLease) lease).bill();
    }
}
