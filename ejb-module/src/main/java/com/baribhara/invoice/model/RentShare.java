package com.baribhara.invoice.model;

import com.baribhara.invoice.LineRule;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.RentStretch;
import com.baribhara.tenant.ProrationPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a period at one rent, and their share of it. Different rents are rounded alone (billing rules, section 2). Where the
 * rent changes inside a month, a policy that does not count days takes the rent the period begins with, and one that counts thirty
 * shares out thirty of them in a whole month and never more.
 */
record RentShare(DateRange days, Money rent, Share share) {
    private static final int FIXED_DAYS = 30;

    static List<RentShare> of(BillableLease lease, DateRange period) {
        BillingMonth month = BillingMonth.of(period.from());
        List<RentStretch> stretches = lease.rents(period);
        if (stretches.size() == 1 || lease.proration() == ProrationPolicy.FULL_MONTH) {
            Share share = Share.of(lease.proration(), month, period.days());
            return List.of(new RentShare(period, stretches.get(0).rent(), share));
        }
        boolean thirty = lease.proration() == ProrationPolicy.FIXED_30_DAYS;
        int left = thirty ? FIXED_DAYS : month.days();
        boolean whole = period.days() == month.days();
        List<RentShare> shares = new ArrayList<>(stretches.size());
        for (RentStretch stretch : stretches) {
            boolean last = shares.size() == stretches.size() - 1;
            int days = whole && last ? left : Math.min(left, stretch.days().days());
            LineRule rule = thirty ? LineRule.DAYS_OF_30 : LineRule.DAYS_OF_MONTH;
            if (days > 0) {
                shares.add(new RentShare(
                        stretch.days(), stretch.rent(), new Share(rule, days, thirty ? FIXED_DAYS : month.days())));
            }
            left -= days;
        }
        return shares;
    }
}
