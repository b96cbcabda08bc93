package com.baribhara.tenant.model;

import com.baribhara.tenant.IncreasePolicy;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.RentHistory;
import com.baribhara.tenant.RentPeriod;
import com.baribhara.tenant.RentSource;
import com.baribhara.tenant.RentStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rents of a lease, those that are its terms and those that its schedule makes next.
 *
 * @param policy not needed without a schedule
 */
public record RentOutlook(LeaseView lease, List<LeaseRent> changes, IncreasePolicy policy) {
    /** So many steps ahead are shown, and asked of the law. */
    private static final int STEPS_AHEAD = 5;

    public RentHistory history() {
        return RentHistory.of(lease, changes.stream().map(LeaseRent::step).toList());
    }

    /** The next steps of a schedule that are not posted yet. */
    public List<RentStep> steps(LeaseEscalation escalation) {
        LocalDate last = lease.end() == null ? LocalDate.MAX : lease.end();
        return escalation
                .course(lease.start())
                .steps(history(), escalation.view().next(), last, STEPS_AHEAD);
    }

    /** All rents, oldest first. @param escalation null without a schedule */
    public List<RentPeriod> with(LeaseEscalation escalation) {
        List<RentPeriod> periods = new ArrayList<>();
        periods.add(new RentPeriod(lease.start(), null, lease.rent(), RentSource.FIRST, true, null, null));
        changes.forEach(change -> periods.add(posted(change)));
        if (escalation != null) {
            RentHistory known = history();
            for (RentStep step : steps(escalation)) {
                periods.add(coming(step, known, escalation.view().override()));
                known = known.with(step);
            }
        }
        return until(periods);
    }

    private static RentPeriod posted(LeaseRent change) {
        RentSource source = change.view().escalation() == null ? RentSource.BY_HAND : RentSource.ESCALATION;
        return new RentPeriod(change.from(), null, change.rent(), source, true, null, change.view());
    }

    private RentPeriod coming(RentStep step, RentHistory known, String override) {
        LocalDate since = known.before(step.from()).orElseThrow().from();
        boolean allowed = policy.allows(since, step.from(), override);
        LocalDate lawful = allowed ? null : policy.laws().firstFrom(since, step.from());
        return new RentPeriod(step.from(), null, step.rent(), RentSource.ESCALATION, false, lawful, null);
    }

    /** Each ends where the next begins, the last with the lease; one that another replaces from its first day is none. */
    private List<RentPeriod> until(List<RentPeriod> unended) {
        List<RentPeriod> sorted =
                unended.stream().sorted(Comparator.comparing(RentPeriod::from)).toList();
        List<RentPeriod> periods = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            RentPeriod one = sorted.get(i);
            LocalDate last = i + 1 < sorted.size() ? sorted.get(i + 1).from().minusDays(1) : lease.end();
            if (last == null || !last.isBefore(one.from())) {
                periods.add(new RentPeriod(
                        one.from(), last, one.rent(), one.source(), one.posted(), one.lawfulFrom(), one.change()));
            }
        }
        return List.copyOf(periods);
    }
}
