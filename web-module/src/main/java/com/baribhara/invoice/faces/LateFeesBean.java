package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RequestLateFeeRun;
import com.baribhara.invoice.batch.LateFeeRun;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Runs of late fees. */
@Named
@RequestScoped
public class LateFeesBean extends DatedRunsPage {
    private final LateFeeRun job;

    protected LateFeesBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public LateFeesBean(
            InvoiceRunService runs, LateFeeRun job, FormMessages messages, Submission submission, ListState list) {
        super(runs, messages, submission, list);
        this.job = job;
    }

    @Override
    protected InvoiceRunFilter filter() {
        return InvoiceRunFilter.LATE_FEES;
    }

    @Override
    protected String page() {
        return "/invoice/late-fee-run.xhtml";
    }

    @Override
    protected InvoiceRunId look(LocalDate day) {
        return job.start(new RequestLateFeeRun(day, true));
    }
}
