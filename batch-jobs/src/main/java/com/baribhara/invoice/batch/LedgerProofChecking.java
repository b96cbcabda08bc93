package com.baribhara.invoice.batch;

import com.baribhara.ledger.FaultKind;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Logger;

/** Goes through the checks, one transaction each. May be repeated: what is found is kept once. */
@Dependent
@Named("ledgerProofChecking")
public class LedgerProofChecking extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(LedgerProofChecking.class.getName());

    private final ProvingBooks proving;
    private final String day;

    @Inject
    public LedgerProofChecking(ProvingBooks proving, @BatchProperty(name = "day") String day) {
        this.proving = proving;
        this.day = day;
    }

    @Override
    public String process() {
        for (FaultKind kind : FaultKind.values()) {
            int faults = proving.check(proving.day(day), kind);
            if (faults > 0) {
                LOG.severe(() -> BooksDoNotAgree.CODE + " the books are wrong: " + kind + ", " + faults + " times");
            }
        }
        return "CHECKED";
    }
}
