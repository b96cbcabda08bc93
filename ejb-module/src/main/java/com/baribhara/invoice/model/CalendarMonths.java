package com.baribhara.invoice.model;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.tenant.BillableLease;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Which periods of a lease are still to be billed in advance by calendar month: every month from the first billed day to the
 * last wanted month, ends shortened, that has no invoice yet. So missed months are caught up once and a second run finds
 * nothing (billing rules, section 3).
 */
public final class CalendarMonths {
    private CalendarMonths() {}

    /** @param billed first days of the periods that are billed; one of them takes its whole month */
    public static List<DateRange> missing(BillableLease.Term term, BillingMonth upTo, Collection<LocalDate> billed) {
        LocalDate from = term.billedFrom();
        LocalDate to = upTo.last();
        if (term.ends() != null && term.ends().isBefore(to)) {
            to = term.ends();
        }
        if (to.isBefore(from)) {
            return List.of();
        }
        int first = index(from);
        BitSet done = new BitSet();
        for (LocalDate start : billed) {
            if (index(start) >= first) {
                done.set(index(start) - first);
            }
        }
        int months = index(to) - first + 1;
        List<DateRange> periods = new ArrayList<>(months - Math.min(months, done.cardinality()));
        for (int month = done.nextClearBit(0); month < months; month = done.nextClearBit(month + 1)) {
            periods.add(period(from, to, month));
        }
        return periods;
    }

    /** The days of the month on which the lease is billed here; null when there are none. */
    public static DateRange within(BillableLease.Term term, BillingMonth month) {
        LocalDate from = term.billedFrom().isAfter(month.first()) ? term.billedFrom() : month.first();
        LocalDate to = term.ends() != null && term.ends().isBefore(month.last()) ? term.ends() : month.last();
        return to.isBefore(from) ? null : new DateRange(from, to);
    }

    private static DateRange period(LocalDate from, LocalDate to, int month) {
        LocalDate first = month == 0 ? from : from.withDayOfMonth(1).plusMonths(month);
        LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
        return new DateRange(first, last.isAfter(to) ? to : last);
    }

    private static int index(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}
