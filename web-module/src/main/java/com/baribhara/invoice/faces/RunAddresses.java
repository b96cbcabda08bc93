package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where a run is seen that tries parked leases: one of a month, or one of utilities. */
@RequestScoped
public class RunAddresses {
    static final String PARKED = "/invoice/parked.xhtml";

    private final InvoiceRunService runs;

    protected RunAddresses() {
        this(null);
    }

    @Inject
    public RunAddresses(InvoiceRunService runs) {
        this.runs = runs;
    }

    /** The run that is in the way; once it is through, what is parked by now. */
    public String inTheWay(RunUnderWay busy) {
        InvoiceRunId run = InvoiceRunId.valueOf(busy.args().get(0));
        try {
            return page(run) + "?id=" + run;
        } catch (NotFound through) {
            return refused(busy);
        }
    }

    /** The parked leases, with the reason why none of them is tried again. */
    static String refused(Refusal why) {
        return PARKED + "?" + ListState.REFUSED + "=" + why.code();
    }

    /** The page, without the run. */
    public String page(InvoiceRunId run) {
        return runs.get(run).kind() == RunKind.UTILITIES ? "/invoice/utility-run.xhtml" : "/invoice/run.xhtml";
    }
}
