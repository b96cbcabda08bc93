package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RequestUtilityRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.UtilityLineView;
import com.baribhara.invoice.UtilityRunService;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.invoice.batch.UtilityRun;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** One run that bills readings. */
@Named
@RequestScoped
public class UtilityRunBean extends DatedRunPage<UtilityLineView> {
    private final UtilityRunService utilities;
    private final UtilityRun job;

    protected UtilityRunBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public UtilityRunBean(
            InvoiceRunService runs,
            UtilityRunService utilities,
            UtilityRun job,
            InvoiceMonthlyRun any,
            FormMessages messages,
            ListState list) {
        super(runs, any, messages, list);
        this.utilities = utilities;
        this.job = job;
    }

    @Override
    protected RunKind kind() {
        return RunKind.UTILITIES;
    }

    @Override
    protected String page() {
        return "/invoice/utility-run.xhtml";
    }

    @Override
    protected InvoiceRunId start(LocalDate asOf) {
        return job.start(new RequestUtilityRun(asOf, false));
    }

    @Override
    protected Page<UtilityLineView> lines(InvoiceRunId run, PageRequest page) {
        return utilities.lines(run, page);
    }
}
