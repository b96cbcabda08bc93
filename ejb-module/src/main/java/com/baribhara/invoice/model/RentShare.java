package com.baribhara.invoice.model;

import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.model.Segments.Segment;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease;
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
        List<Segment> segments = lease.rentSteps().isEmpty()
                ? List.of(new Segment(period, lease.rent()))
                : joined(RentSegments.of(period, lease.rents()));
        if (segments.size() == 1 || lease.proration() == ProrationPolicy.FULL_MONTH) {
            Share share = Share.of(lease.proration(), month, period.days());
            return List.of(new RentShare(period, segments.get(0).rent(), share));
        }
        boolean thirty = lease.proration() == ProrationPolicy.FIXED_30_DAYS;
        int basis = thirty ? FIXED_DAYS : month.days();
        int left = basis;
        boolean whole = period.days() == month.days();
        List<RentShare> shares = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean last = i == segments.size() - 1;
            int days = whole && last ? left : Math.min(left, segment.range().days());
            if (days > 0) {
                LineRule rule = thirty ? LineRule.DAYS_OF_30 : LineRule.DAYS_OF_MONTH;
                shares.add(new RentShare(segment.range(), segment.rent(), new Share(rule, days, basis)));
            }
            left -= days;
        }
        return shares;
    }

    /** Neighbours at the same rent are one. */
    private static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            Segment before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.rent().equals(segment.rent())) {
                DateRange both =
                        new DateRange(before.range().from(), segment.range().to());
                joined.set(joined.size() - 1, new Segment(both, segment.rent()));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }
}
