package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RequestUtilityRun;
import com.baribhara.invoice.batch.UtilityRun;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Runs that bill readings. */
@Named
@RequestScoped
public class UtilitiesBean extends DatedRunsPage {
    private final UtilityRun job;

    protected UtilitiesBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public UtilitiesBean(
            InvoiceRunService runs, UtilityRun job, FormMessages messages, Submission submission, ListState list) {
        super(runs, messages, submission, list);
        this.job = job;
    }

    @Override
    protected InvoiceRunFilter filter() {
        return InvoiceRunFilter.UTILITIES;
    }

    @Override
    protected String page() {
        return "/invoice/utility-run.xhtml";
    }

    @Override
    protected InvoiceRunId look(LocalDate day) {
        return job.start(new RequestUtilityRun(day, true));
    }
}
