package com.baribhara.invoice.batch;

import com.baribhara.invoice.DueUtilities;
import com.baribhara.invoice.UtilityLeaseBill;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** The rules, and nothing but the rules. */
@Dependent
@Named("utilityProcessor")
public class UtilityProcessor implements ItemProcessor {

    @Override
    public UtilityLeaseBill processItem(Object lease) {
        return ((DueUtilities) lease).bill();
    }
}
