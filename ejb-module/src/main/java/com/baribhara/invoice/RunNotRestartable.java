package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** The run neither was stopped nor has failed, or it serves other organisations too. */
public class RunNotRestartable extends Refusal {
    private static final long serialVersionUID = 1L;

    public RunNotRestartable(InvoiceRunId run) {
        super(Kind.CONFLICT, "invoice-run.not-restartable", run.toString());
    }
}
