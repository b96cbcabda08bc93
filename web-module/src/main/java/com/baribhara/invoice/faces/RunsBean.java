package com.baribhara.invoice.faces;

import com.baribhara.invoice.BilledMonthsService;
import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.MonthTotals;
import com.baribhara.invoice.RequestInvoiceRun;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Chooses the month whose preview shall be made, and lists the runs before. */
@Named
@RequestScoped
public class RunsBean {
    private static final String LATEST_FIRST = "-startedAt";
    private static final Set<String> SORTABLE = Set.of("startedAt", "month");
    private static final int MONTHS_BACK = 11;

    private final InvoiceRunService runs;
    private final BilledMonthsService billed;
    private final InvoiceMonthlyRun job;
    private final FormMessages messages;
    private final Submission submission;
    private final ListState list;
    private final BillingMonth thisMonth;
    private String month;
    private List<MonthTotals> months;
    private Page<InvoiceRunView> earlier;

    protected RunsBean() {
        this.runs = null;
        this.billed = null;
        this.job = null;
        this.messages = null;
        this.submission = null;
        this.list = null;
        this.thisMonth = null;
    }

    @Inject
    public RunsBean(
            InvoiceRunService runs,
            BilledMonthsService billed,
            InvoiceMonthlyRun job,
            FormMessages messages,
            Submission submission,
            ListState list,
            Clock clock) {
        this.runs = runs;
        this.billed = billed;
        this.job = job;
        this.messages = messages;
        this.submission = submission;
        this.list = list;
        this.thisMonth = BillingMonth.of(Dhaka.today(clock));
        this.month = thisMonth.toString();
    }

    /** Works the month out without issuing anything; any number of previews may go on beside a run. */
    public String preview() {
        try {
            RequestInvoiceRun request = new RequestInvoiceRun(BillingMonth.valueOf(month), true);
            UUID run = submission.once(() -> job.start(request).value());
            return "/invoice/run.xhtml?faces-redirect=true&id=" + run;
        } catch (Refusal refused) {
            return messages.refuse(refused, "start");
        }
    }

    /** Next month first, since rent is billed ahead; then this one and those before it, for whoever is late. With what is billed. */
    public List<MonthTotals> getMonths() {
        if (months == null) {
            BillingMonth first = new BillingMonth(thisMonth.value().minusMonths(MONTHS_BACK));
            months = new ArrayList<>(billed.totals(first, thisMonth.next()));
            Collections.reverse(months);
        }
        return months;
    }

    public Page<InvoiceRunView> getEarlier() {
        if (earlier == null) {
            earlier = search();
        }
        return earlier;
    }

    private Page<InvoiceRunView> search() {
        try {
            return runs.list(InvoiceRunFilter.MONTHS, list.request(LATEST_FIRST, SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return runs.list(InvoiceRunFilter.MONTHS, list.request(LATEST_FIRST, SORTABLE));
        }
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
