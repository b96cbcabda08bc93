package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceSummary;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.report.LeaseLine;
import com.baribhara.report.OverviewService;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One lease: its terms, its charges and its invoices. */
@Named
@RequestScoped
public class LeaseBean {
    private final OverviewService overviews;
    private final HistoryService history;
    private static final int LATEST = 24;

    private final LeaseService leases;
    private final InvoiceService invoices;
    private final InvoiceRunService runs;
    private final FormMessages messages;
    private LeaseLine line;
    private LeaseView shown;
    private Page<InvoiceSummary> bills;
    private List<ParkedLease> parked;
    private final UUID id;

    protected LeaseBean() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LeaseBean(
            OverviewService overviews,
            HistoryService history,
            LeaseService leases,
            InvoiceService invoices,
            InvoiceRunService runs,
            FormMessages messages,
            ListState list) {
        this.overviews = overviews;
        this.history = history;
        this.leases = leases;
        this.invoices = invoices;
        this.runs = runs;
        this.messages = messages;
        this.id = list == null ? null : list.read("id", UUID::fromString);
    }

    private UUID id() {
        if (id == null) {
            throw new NotFound("lease", "?");
        }
        return id;
    }

    public List<HistoryEntry> getEvents() {
        return history.of(id());
    }

    public LeaseLine getLine() {
        if (line == null) {
            line = overviews.lease(id());
        }
        return line;
    }

    public LeaseView getShown() {
        if (shown == null) {
            shown = leases.get(new LeaseId(id()));
        }
        return shown;
    }

    public Page<InvoiceSummary> getInvoices() {
        if (bills == null) {
            bills = invoices.list(
                    new InvoiceFilter(null, new LeaseId(id()), null, null, null, null, null),
                    PageRequest.first(LATEST));
        }
        return bills;
    }

    /** The months that no run could bill so far. */
    public List<ParkedLease> getParked() {
        if (parked == null) {
            parked = runs.parked(new LeaseId(id()));
        }
        return parked;
    }

    /** Puts a draft away. */
    public String cancel() {
        try {
            leases.cancel(new LeaseId(id()));
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + id();
        } catch (Refusal refused) {
            return messages.refuse(refused, "lease");
        }
    }

    public String activate() {
        try {
            leases.activate(new LeaseId(id()));
            return "/tenant/lease.xhtml?faces-redirect=true&id=" + id();
        } catch (Refusal refused) {
            return messages.refuse(refused, "lease");
        }
    }
}
