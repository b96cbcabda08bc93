package com.baribhara.report;

import com.baribhara.report.internal.OverviewRepository;
import com.baribhara.shared.Money;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** What the lists of the office come to, over all their pages: one statement each. */
@Stateless
@RolesAllowed(Permissions.PROPERTY_READ)
public class TotalsService {
    private static final String LET = "case when e.state = 'LET' then 1 else 0 end";
    private static final String VACANT = "case when e.state = 'VACANT' then 1 else 0 end";

    private final OverviewRepository overviews;

    protected TotalsService() {
        this(null);
    }

    @Inject
    public TotalsService(OverviewRepository overviews) {
        this.overviews = overviews;
    }

    /** They come from the units themselves: adding up what each property comes to takes ten times as long. */
    public PropertyTotals properties(PropertyLines lines) {
        List<BigDecimal> sums = overviews.unitsOf(lines).sums("1", LET, VACANT, "e.rent");
        return new PropertyTotals(
                sums.get(0).longValueExact(),
                sums.get(1).longValueExact(),
                sums.get(2).longValueExact(),
                Money.rounded(sums.get(3)));
    }

    /** What they owe. */
    @RolesAllowed(Permissions.INVOICE_READ)
    public Money tenants(TenantLines lines) {
        return Money.rounded(overviews.debts(lines).sums("e.outstanding").get(0));
    }
}
