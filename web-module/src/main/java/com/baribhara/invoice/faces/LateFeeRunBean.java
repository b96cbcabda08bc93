package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.LateFeeLineView;
import com.baribhara.invoice.LateFeeRunService;
import com.baribhara.invoice.RequestLateFeeRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.invoice.batch.LateFeeRun;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** One run of late fees. */
@Named
@RequestScoped
public class LateFeeRunBean extends DatedRunPage<LateFeeLineView> {
    private final LateFeeRunService fees;
    private final LateFeeRun job;

    protected LateFeeRunBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LateFeeRunBean(
            InvoiceRunService runs,
            LateFeeRunService fees,
            LateFeeRun job,
            InvoiceMonthlyRun any,
            FormMessages messages,
            ListState list) {
        super(runs, any, messages, list);
        this.fees = fees;
        this.job = job;
    }

    @Override
    protected RunKind kind() {
        return RunKind.LATE_FEES;
    }

    @Override
    protected String page() {
        return "/invoice/late-fee-run.xhtml";
    }

    @Override
    protected InvoiceRunId start(LocalDate asOf) {
        return job.start(new RequestLateFeeRun(asOf, false));
    }

    @Override
    protected Page<LateFeeLineView> lines(InvoiceRunId run, PageRequest page) {
        return fees.fees(run, page);
    }
}
