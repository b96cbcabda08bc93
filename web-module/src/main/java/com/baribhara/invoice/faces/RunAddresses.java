package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RunKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where a run is seen that tries parked leases: one of a month, or one of utilities. */
@RequestScoped
public class RunAddresses {
    private final InvoiceRunService runs;

    protected RunAddresses() {
        this(null);
    }

    @Inject
    public RunAddresses(InvoiceRunService runs) {
        this.runs = runs;
    }

    /** The page, without the run. */
    public String page(InvoiceRunId run) {
        return runs.get(run).kind() == RunKind.UTILITIES ? "/invoice/utility-run.xhtml" : "/invoice/run.xhtml";
    }
}
