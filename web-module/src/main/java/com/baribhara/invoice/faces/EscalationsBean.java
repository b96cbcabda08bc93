package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RequestEscalationRun;
import com.baribhara.invoice.batch.EscalationRun;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Runs that raise rents. */
@Named
@RequestScoped
public class EscalationsBean extends DatedRunsPage {
    private final EscalationRun job;

    protected EscalationsBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public EscalationsBean(
            InvoiceRunService runs, EscalationRun job, FormMessages messages, Submission submission, ListState list) {
        super(runs, messages, submission, list);
        this.job = job;
    }

    @Override
    protected InvoiceRunFilter filter() {
        return InvoiceRunFilter.ESCALATIONS;
    }

    @Override
    protected String page() {
        return "/invoice/escalation-run.xhtml";
    }

    @Override
    protected InvoiceRunId look(LocalDate day) {
        return job.start(new RequestEscalationRun(day, true));
    }
}
