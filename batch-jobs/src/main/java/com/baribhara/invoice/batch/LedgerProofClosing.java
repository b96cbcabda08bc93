package com.baribhara.invoice.batch;

import com.baribhara.ledger.ProofStatus;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: says whether the books are proven. A proof that found faults ends as a failed job, so that nobody overlooks it. */
@Dependent
@Named("ledgerProofClosing")
public class LedgerProofClosing extends AbstractBatchlet {
    private final ProvingBooks proving;
    private final String day;

    @Inject
    public LedgerProofClosing(ProvingBooks proving, @BatchProperty(name = "day") String day) {
        this.proving = proving;
        this.day = day;
    }

    @Override
    public String process() {
        ProofStatus status = proving.end(proving.day(day));
        if (status == ProofStatus.FAULTY) {
            throw new BooksDoNotAgree(proving.day(day));
        }
        return status.name();
    }
}
