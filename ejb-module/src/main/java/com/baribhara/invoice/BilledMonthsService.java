package com.baribhara.invoice;

import com.baribhara.invoice.internal.BilledMonths;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Money at a glance: what months brought, and who is late. One statement each, however many invoices there are. */
@Stateless
@RolesAllowed({Permissions.INVOICE_READ, Roles.SYSTEM})
public class BilledMonthsService {
    private final BilledMonths months;
    private final Clock clock;

    protected BilledMonthsService() {
        this(null, null);
    }

    @Inject
    public BilledMonthsService(BilledMonths months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    /**
     * Every month from the first to the last, also those of which nothing is billed. Of all buildings together, so not for whoever sees some
     * of them only.
     */
    @RolesAllowed({Permissions.BILLING_READ, Roles.SYSTEM})
    public List<MonthTotals> totals(BillingMonth first, BillingMonth last) {
        Map<BillingMonth, MonthTotals> billed = months.totals(first, last);
        return Stream.iterate(first, month -> month.compareTo(last) <= 0, BillingMonth::next)
                .map(month -> billed.getOrDefault(month, MonthTotals.nothing(month)))
                .toList();
    }

    /** What is late, by how long: an entry for each of {@link LateBucket}. */
    public List<Arrears> arrears() {
        return months.arrears(Dhaka.today(clock));
    }
}
