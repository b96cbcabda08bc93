package com.baribhara.web.office;

import com.baribhara.invoice.Arrears;
import com.baribhara.invoice.BilledMonthsService;
import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.MonthTotals;
import com.baribhara.report.LeaseLine;
import com.baribhara.report.LeaseLines;
import com.baribhara.report.OfficeFigures;
import com.baribhara.report.OverviewService;
import com.baribhara.report.PropertyLines;
import com.baribhara.report.TenantLines;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
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
    private static final int NEXT_TO_END = 5;
    private static final int LATEST = 3;
    private static final int MONTHS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final InvoiceRunService runs;
    private final BilledMonthsService billed;
    private final OverviewService overviews;
    private final Clock clock;
    private List<InvoiceRunView> latest;
    private MonthChart chart;
    private List<Arrears> arrears;
    private OfficeFigures figures;
    private Page<LeaseLine> ending;
    private Long parked;
    private Integer step;

    protected HomeBean() {
        this(null, null, null, null);
    }

    @Inject
    public HomeBean(InvoiceRunService runs, BilledMonthsService billed, OverviewService overviews, Clock clock) {
        this.runs = runs;
        this.billed = billed;
        this.overviews = overviews;
        this.clock = clock;
    }

    public BillingMonth getMonth() {
        return BillingMonth.of(Dhaka.today(clock));
    }

    /** This month and those before it. */
    public MonthChart getChart() {
        if (chart == null) {
            BillingMonth first = new BillingMonth(getMonth().value().minusMonths(MONTHS - 1L));
            chart = new MonthChart(billed.totals(first, getMonth()));
        }
        return chart;
    }

    /** What this month's invoices come to. */
    public MonthTotals getTotals() {
        return getChart().months().get(MONTHS - 1);
    }

    /** How much of this month's has been settled, in percent. */
    public long getPercent() {
        return share(getTotals().settled(), getTotals().billed(), RoundingMode.DOWN);
    }

    public List<Arrears> getArrears() {
        if (arrears == null) {
            arrears = billed.arrears();
        }
        return arrears;
    }

    public Money getLate() {
        return Money.sum(getArrears().stream().map(Arrears::outstanding).toList());
    }

    public long getLateInvoices() {
        return getArrears().stream().mapToLong(Arrears::invoices).sum();
    }

    /** Whether more than half of what is late is late by less than a month. */
    public boolean isMostlyFresh() {
        Money fresh = getArrears().get(0).outstanding();
        return fresh.compareTo(getLate().minus(fresh)) > 0;
    }

    /** How wide the bar of a bucket is, in percent of the widest. */
    public long share(Arrears one) {
        Money widest = getArrears().stream()
                .map(Arrears::outstanding)
                .max(Money::compareTo)
                .orElse(Money.ZERO);
        return share(one.outstanding(), widest, RoundingMode.UP);
    }

    private static long share(Money part, Money whole, RoundingMode rounding) {
        return whole.zero()
                ? 0
                : part.amount()
                        .multiply(HUNDRED)
                        .divide(whole.amount(), 0, rounding)
                        .longValue();
    }

    public OfficeFigures getFigures() {
        if (figures == null) {
            figures = overviews.figures();
        }
        return figures;
    }

    public int getSoon() {
        return SOON;
    }

    /** The next of the leases that end soon; its total counts all of them. */
    public Page<LeaseLine> getEnding() {
        if (ending == null) {
            LeaseLines soon = new LeaseLines(
                    null, null, null, null, "ACTIVE", Dhaka.today(clock).plusDays(SOON));
            ending = overviews.leases(soon, new PageRequest(NEXT_TO_END, null, "end"));
        }
        return ending;
    }

    public long getParked() {
        if (parked == null) {
            parked = runs.waiting();
        }
        return parked;
    }

    public List<InvoiceRunView> getLatest() {
        if (latest == null) {
            latest = runs.list(InvoiceRunFilter.MONTHS, PageRequest.first(LATEST))
                    .items();
        }
        return latest;
    }

    /** How far a new landlord has come: properties, units, tenants, leases, first invoice; 5 when all is there. */
    public int getStep() {
        if (step == null) {
            step = getLatest().stream().anyMatch(run -> !run.dryRun()) ? 5 : firstMissing();
        }
        return step;
    }

    private int firstMissing() {
        PageRequest one = PageRequest.first(1);
        if (overviews.properties(new PropertyLines(null, null), one).total() == 0) {
            return 0;
        }
        if (getFigures().units() == 0) {
            return 1;
        }
        if (overviews.tenants(new TenantLines(null, false), one).total() == 0) {
            return 2;
        }
        LeaseLines all = new LeaseLines(null, null, null, null, null, null);
        return overviews.leases(all, one).total() == 0 ? 3 : 4;
    }
}
