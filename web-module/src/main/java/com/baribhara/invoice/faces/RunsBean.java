package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RequestInvoiceRun;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Starts the month's billing, and lists the runs before. */
@Named
@RequestScoped
public class RunsBean {
    private static final String LATEST_FIRST = "-startedAt";
    private static final Set<String> SORTABLE = Set.of("startedAt", "month");
    private static final int MONTHS = 13;

    private final InvoiceRunService runs;
    private final InvoiceMonthlyRun job;
    private final FormMessages messages;
    private final Submission submission;
    private final ListState list;
    private final BillingMonth thisMonth;
    private String month;
    private boolean dryRun;
    private String underWay;
    private Page<InvoiceRunView> earlier;

    protected RunsBean() {
        this.runs = null;
        this.job = null;
        this.messages = null;
        this.submission = null;
        this.list = null;
        this.thisMonth = null;
    }

    @Inject
    public RunsBean(
            InvoiceRunService runs,
            InvoiceMonthlyRun job,
            FormMessages messages,
            Submission submission,
            ListState list,
            Clock clock) {
        this.runs = runs;
        this.job = job;
        this.messages = messages;
        this.submission = submission;
        this.list = list;
        this.thisMonth = BillingMonth.of(LocalDate.now(clock));
        this.month = thisMonth.toString();
    }

    public String start() {
        try {
            RequestInvoiceRun request = new RequestInvoiceRun(BillingMonth.valueOf(month), dryRun);
            UUID run = submission.once(() -> job.start(request).value());
            return "/invoice/run.xhtml?faces-redirect=true&id=" + run;
        } catch (RunUnderWay busy) {
            underWay = busy.args().get(0);
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "start");
        }
    }

    /** Next month first, since rent is billed ahead; then this one and the year before it, for whoever is late. */
    public List<BillingMonth> getMonths() {
        return Stream.iterate(thisMonth.next(), BillingMonth::previous)
                .limit(MONTHS)
                .toList();
    }

    public Page<InvoiceRunView> getEarlier() {
        if (earlier == null) {
            earlier = search();
        }
        return earlier;
    }

    private Page<InvoiceRunView> search() {
        try {
            return runs.list(InvoiceRunFilter.ALL, list.request(LATEST_FIRST, SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return runs.list(InvoiceRunFilter.ALL, list.request(LATEST_FIRST, SORTABLE));
        }
    }

    /** The run that is in the way, or null. */
    public String getUnderWay() {
        return underWay;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }
}
