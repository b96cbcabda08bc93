package com.baribhara.web.office;

import com.baribhara.invoice.Arrears;
import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceTotals;
import com.baribhara.report.LeaseLines;
import com.baribhara.report.OverviewService;
import com.baribhara.report.PropertyLines;
import com.baribhara.report.TenantLines;
import com.baribhara.report.UnitLines;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;

/** What the office asks first: what is billed and open, who is late, what stands empty, what ends, what waits. */
@Named
@RequestScoped
public class HomeBean {
    private static final int SOON = 60;
    private static final int LATEST = 3;

    private final InvoiceRunService runs;
    private final InvoiceService invoices;
    private final OverviewService overviews;
    private final Clock clock;
    private List<InvoiceRunView> latest;
    private InvoiceTotals month;
    private List<Arrears> arrears;

    protected HomeBean() {
        this(null, null, null, null);
    }

    @Inject
    public HomeBean(InvoiceRunService runs, InvoiceService invoices, OverviewService overviews, Clock clock) {
        this.runs = runs;
        this.invoices = invoices;
        this.overviews = overviews;
        this.clock = clock;
    }

    public BillingMonth getMonth() {
        return BillingMonth.of(Dhaka.today(clock));
    }

    /** What this month's invoices come to. */
    public InvoiceTotals getTotals() {
        if (month == null) {
            month = invoices.totals(new InvoiceFilter(getMonth(), null, null, null, null, null, null));
        }
        return month;
    }

    /** How much of this month's has been settled, in percent. */
    public long getPercent() {
        BigDecimal billed = getTotals().total().amount();
        return billed.signum() == 0
                ? 0
                : getTotals()
                        .settled()
                        .amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(billed, 0, RoundingMode.DOWN)
                        .longValue();
    }

    public List<Arrears> getArrears() {
        if (arrears == null) {
            arrears = invoices.arrears();
        }
        return arrears;
    }

    public Money getLate() {
        return Money.sum(getArrears().stream().map(Arrears::outstanding).toList());
    }

    public long getLateInvoices() {
        return getArrears().stream().mapToLong(Arrears::invoices).sum();
    }

    /** How wide the bar of a bucket is, in percent of the widest. */
    public long share(Arrears one) {
        BigDecimal widest = getArrears().stream()
                .map(bucket -> bucket.outstanding().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return widest.signum() == 0
                ? 0
                : one.outstanding()
                        .amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(widest, 0, RoundingMode.UP)
                        .longValue();
    }

    public long getVacant() {
        return overviews
                .units(new UnitLines(null, null, null, "VACANT"), PageRequest.first(1))
                .total();
    }

    public int getSoon() {
        return SOON;
    }

    public long getEnding() {
        return overviews
                .leases(
                        new LeaseLines(
                                null,
                                null,
                                null,
                                null,
                                "ACTIVE",
                                Dhaka.today(clock).plusDays(SOON)),
                        PageRequest.first(1))
                .total();
    }

    public long getParked() {
        return runs.parked(PageRequest.first(1)).total();
    }

    public List<InvoiceRunView> getLatest() {
        if (latest == null) {
            latest = runs.list(InvoiceRunFilter.ALL, PageRequest.first(LATEST)).items();
        }
        return latest;
    }

    /** How far a new landlord has come: properties, units, tenants, leases, first invoice; 5 when all is there. */
    public int getStep() {
        PageRequest one = PageRequest.first(1);
        if (!getLatest().isEmpty()) {
            return 5;
        }
        if (overviews.properties(new PropertyLines(null, null), one).total() == 0) {
            return 0;
        }
        if (overviews.units(new UnitLines(null, null, null, null), one).total() == 0) {
            return 1;
        }
        if (overviews.tenants(new TenantLines(null, false), one).total() == 0) {
            return 2;
        }
        return overviews
                                .leases(new LeaseLines(null, null, null, null, null, null), one)
                                .total()
                        == 0
                ? 3
                : 4;
    }
}
