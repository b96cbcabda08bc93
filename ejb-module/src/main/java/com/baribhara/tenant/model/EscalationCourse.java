package com.baribhara.tenant.model;

import com.baribhara.shared.Anniversaries;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.tenant.RentHistory;
import com.baribhara.tenant.RentStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a schedule on the rents a lease really has: those that were entered by hand between them count, and a day that has a rent
 * of its own keeps it.
 */
public record EscalationCourse(Anniversaries days, LocalDate first, Escalation escalation) {

    /** Steps that fall on anniversaries of the lease are counted from its start, so that the 31st comes back after a shorter month. */
    public static EscalationCourse of(LocalDate leaseStart, LocalDate first, int everyMonths, Escalation escalation) {
        Anniversaries ofLease = new Anniversaries(leaseStart, everyMonths);
        boolean on = ofLease.start(ofLease.firstFrom(first)).equals(first);
        return new EscalationCourse(on ? ofLease : new Anniversaries(first, everyMonths), first, escalation);
    }

    /** The first day of a step after the day. */
    public LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return days.start(days.firstFrom(next.isBefore(first) ? first : next));
    }

    /**
     * The steps from a day up to another, both included, at most so many; a rent that no lease can have ends them.
     *
     * @param history with a rent before the first step
     */
    public List<RentStep> steps(RentHistory history, LocalDate from, LocalDate until, int atMost) {
        List<RentStep> steps = new ArrayList<>();
        RentHistory known = history;
        Money firstRent = history.before(first).orElseThrow().rent();
        LocalDate day = after(from.minusDays(1));
        while (steps.size() < atMost && !day.isAfter(until)) {
            if (!known.changesOn(day)) {
                Money rent = escalation
                        .raise(known.before(day).orElseThrow().rent(), firstRent)
                        .rent();
                if (rent.amount().compareTo(InputCheck.MOST_TAKA) > 0) {
                    break;
                }
                RentStep step = new RentStep(day, rent);
                steps.add(step);
                known = known.with(step);
            }
            day = after(day);
        }
        return steps;
    }
}
