package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** Only a run that was stopped or has failed can go on. */
public class RunNotRestartable extends Refusal {
    private static final long serialVersionUID = 1L;

    public RunNotRestartable(InvoiceRunId run) {
        super(Kind.CONFLICT, "invoice-run.not-restartable", run.toString());
    }
}
