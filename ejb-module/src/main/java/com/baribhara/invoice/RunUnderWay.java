package com.baribhara.invoice;

import com.baribhara.shared.Refusal;

/** The month is being billed already, by the run named. */
public class RunUnderWay extends Refusal {
    private static final long serialVersionUID = 1L;

    public RunUnderWay(InvoiceRunId run) {
        super(Kind.CONFLICT, "invoice-run.under-way", run.toString());
    }
}
