package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceSummary;
import com.baribhara.report.LeaseLine;
import com.baribhara.report.LeaseLines;
import com.baribhara.report.OverviewService;
import com.baribhara.report.TenantLine;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantNumber;
import com.baribhara.tenant.TenantNumberService;
import com.baribhara.tenant.TenantService;
import com.baribhara.tenant.TenantView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One tenant: what they rent, what they owe. */
@Named
@RequestScoped
public class TenantBean {
    private final OverviewService overviews;
    private final HistoryService history;
    private static final int MOST = 50;
    private static final int LATEST = 12;

    private final TenantService tenants;
    private final TenantNumberService numbers;
    private final InvoiceService invoices;
    private TenantLine line;
    private TenantView shown;
    private Page<LeaseLine> leases;
    private Page<InvoiceSummary> bills;
    private final UUID id;

    protected TenantBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TenantBean(
            OverviewService overviews,
            HistoryService history,
            TenantService tenants,
            TenantNumberService numbers,
            InvoiceService invoices,
            ListState list) {
        this.overviews = overviews;
        this.history = history;
        this.tenants = tenants;
        this.numbers = numbers;
        this.invoices = invoices;
        this.id = list == null ? null : list.read("id", UUID::fromString);
    }

    private UUID id() {
        if (id == null) {
            throw new NotFound("tenant", "?");
        }
        return id;
    }

    public List<HistoryEntry> getEvents() {
        return history.of(id());
    }

    public TenantLine getLine() {
        if (line == null) {
            line = overviews.tenant(id());
        }
        return line;
    }

    public TenantView getShown() {
        if (shown == null) {
            shown = tenants.get(new TenantId(id()));
        }
        return shown;
    }

    /** Stays on the page, which then has the number of the identity card whole; an address would keep it. */
    public String showNid() {
        shown = numbers.open(new TenantId(id()), TenantNumber.NID);
        return null;
    }

    /** The same for the taxpayer's number. */
    public String showTin() {
        shown = numbers.open(new TenantId(id()), TenantNumber.TIN);
        return null;
    }

    public boolean isNidShown() {
        return !Objects.equals(getShown().nid(), getShown().masked().nid());
    }

    public boolean isTinShown() {
        return !Objects.equals(getShown().tin(), getShown().masked().tin());
    }

    public Page<LeaseLine> getLeases() {
        if (leases == null) {
            leases = overviews.leases(
                    new LeaseLines(null, null, null, id(), null, null), new PageRequest(MOST, null, "-start"));
        }
        return leases;
    }

    public Page<InvoiceSummary> getInvoices() {
        if (bills == null) {
            bills = invoices.list(
                    new InvoiceFilter(null, null, new TenantId(id()), null, null, null, null),
                    PageRequest.first(LATEST));
        }
        return bills;
    }
}
