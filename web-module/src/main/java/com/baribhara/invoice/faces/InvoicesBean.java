package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.invoice.InvoiceSummary;
import com.baribhara.invoice.InvoiceTotals;
import com.baribhara.invoice.LateBucket;
import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of invoices, and what all of them come to. */
@Named
@RequestScoped
public class InvoicesBean {
    private static final int MONTHS = 25;
    private static final String OVERDUE = "OVERDUE";
    private static final Set<String> SORTABLE = Set.of("number", "month", "due", "total", "outstanding");
    private static final Set<String> STATUSES = Stream.concat(
                    Stream.of(OVERDUE), Stream.of(InvoiceStatus.values()).map(Enum::name))
            .collect(Collectors.toSet());

    private final InvoiceService invoices;
    private final ListState list;
    private final Clock clock;
    private InvoiceFilter filter;
    private Page<InvoiceSummary> found;
    private InvoiceTotals totals;

    protected InvoicesBean() {
        this(null, null, null);
    }

    @Inject
    public InvoicesBean(InvoiceService invoices, ListState list, Clock clock) {
        this.invoices = invoices;
        this.list = list;
        this.clock = clock;
    }

    public Page<InvoiceSummary> getFound() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    private Page<InvoiceSummary> search() {
        try {
            return invoices.list(filter(), list.request("-number", SORTABLE));
        } catch (Refusal lost) {
            list.forgetTrail();
            return invoices.list(filter(), list.request("-number", SORTABLE));
        }
    }

    public InvoiceTotals getTotals() {
        if (totals == null) {
            totals = invoices.totals(filter());
        }
        return totals;
    }

    private InvoiceFilter filter() {
        if (filter == null) {
            filter = read();
        }
        return filter;
    }

    private InvoiceFilter read() {
        String status = list.oneOf("status", STATUSES);
        boolean overdue = OVERDUE.equals(status);
        LateBucket age = list.read("age", LateBucket::ofLabel);
        InvoiceNumber number = number();
        return new InvoiceFilter(
                list.read("month", BillingMonth::valueOf),
                list.read("lease", LeaseId::valueOf),
                list.read("tenant", TenantId::valueOf),
                list.read("unit", UnitId::valueOf),
                status == null || overdue ? null : InvoiceStatus.valueOf(status),
                overdue || age != null ? Boolean.TRUE : null,
                number,
                number == null ? list.getFind() : null,
                age == null ? null : age.due(Dhaka.today(clock)));
    }

    /** What was typed, when it is a number of ours; else it is sought in names. */
    private InvoiceNumber number() {
        try {
            return list.find() == null ? null : InvoiceNumber.valueOf(list.find());
        } catch (IllegalArgumentException words) {
            return null;
        }
    }

    public List<BillingMonth> getMonths() {
        return Stream.iterate(BillingMonth.of(Dhaka.today(clock)).next(), BillingMonth::previous)
                .limit(MONTHS)
                .toList();
    }

    public LateBucket[] getAges() {
        return LateBucket.values();
    }
}
