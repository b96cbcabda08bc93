package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** The run has ended, or it serves other organisations too. */
public class RunNotStoppable extends Refusal {
    private static final long serialVersionUID = 1L;

    public RunNotStoppable(InvoiceRunId run) {
        super(Kind.CONFLICT, "invoice-run.not-stoppable", run.toString());
    }
}
