package com.baribhara.web.page;

import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.paging.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where the office stands this month, and what comes next. */
@Named
@RequestScoped
public class HomeBean {
    private final InvoiceRunService runs;
    private final InvoiceService invoices;
    private final BillingMonth month;
    private List<InvoiceRunView> latest;
    private Long billed;
    private Long overdue;

    protected HomeBean() {
        this.runs = null;
        this.invoices = null;
        this.month = null;
    }

    @Inject
    public HomeBean(InvoiceRunService runs, InvoiceService invoices, Clock clock) {
        this.runs = runs;
        this.invoices = invoices;
        this.month = BillingMonth.of(LocalDate.now(clock));
    }

    public BillingMonth getMonth() {
        return month;
    }

    public List<InvoiceRunView> getLatest() {
        if (latest == null) {
            latest = runs.list(InvoiceRunFilter.ALL, PageRequest.first(5)).items();
        }
        return latest;
    }

    public long getBilled() {
        if (billed == null) {
            billed = count(new InvoiceFilter(month, null, null, null, null, null, null));
        }
        return billed;
    }

    public long getOverdue() {
        if (overdue == null) {
            overdue = count(new InvoiceFilter(null, null, null, null, null, true, null));
        }
        return overdue;
    }

    private long count(InvoiceFilter filter) {
        return invoices.list(filter, PageRequest.first(1)).total();
    }
}
