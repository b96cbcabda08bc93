package com.baribhara.invoice.faces;

import com.baribhara.invoice.EscalationLineView;
import com.baribhara.invoice.EscalationRunService;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RequestEscalationRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.batch.EscalationRun;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** One run of escalations. */
@Named
@RequestScoped
public class EscalationRunBean extends DatedRunPage<EscalationLineView> {
    private final EscalationRunService steps;
    private final EscalationRun job;

    protected EscalationRunBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EscalationRunBean(
            InvoiceRunService runs,
            EscalationRunService steps,
            EscalationRun job,
            InvoiceMonthlyRun any,
            FormMessages messages,
            ListState list) {
        super(runs, any, messages, list);
        this.steps = steps;
        this.job = job;
    }

    @Override
    protected RunKind kind() {
        return RunKind.ESCALATIONS;
    }

    @Override
    protected String page() {
        return "/invoice/escalation-run.xhtml";
    }

    @Override
    protected InvoiceRunId start(LocalDate asOf) {
        return job.start(new RequestEscalationRun(asOf, false));
    }

    @Override
    protected Page<EscalationLineView> lines(InvoiceRunId run, PageRequest page) {
        return steps.steps(run, page);
    }
}
