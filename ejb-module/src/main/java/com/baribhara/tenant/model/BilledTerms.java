package com.baribhara.tenant.model;

import com.baribhara.shared.InputCheck;
import com.baribhara.tenant.ChangeLease;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.LeaseChargeView;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.LeaseView;
import com.baribhara.tenant.VatMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a change must leave alone because it stands on a bill. Another rent is agreed from a day on, another last day by ending the lease;
 * charges are free: the next run bills or credits what they make billed days differ by. So is the due day, which only says when
 * the next bills are to be paid.
 */
record BilledTerms(LeaseView agreed, LocalDate lastBilled) {
    private static final String FIXED = "lease.billed-so";

    void check(ChangeLease change, InputCheck check) {
        check.rule(agreed.start().equals(change.start()), "start", FIXED);
        LocalDate billedFrom = Objects.requireNonNullElse(change.billedFrom(), agreed.start());
        check.rule(agreed.billedFrom().equals(billedFrom), "billedFrom", FIXED);
        check.rule(agreed.rent().equals(change.rent()), "rent", FIXED);
        check.rule(
                agreed.proration() == Objects.requireNonNullElse(change.proration(), Lease.USUAL_PRORATION),
                "proration",
                FIXED);
        check.rule(agreed.use() == Objects.requireNonNullElse(change.use(), LeaseUse.RESIDENTIAL), "use", FIXED);
        check.rule(agreed.vatMode() == Objects.requireNonNullElse(change.vatMode(), VatMode.NONE), "vatMode", FIXED);
        LocalDate end = change.end();
        check.rule(
                Objects.equals(agreed.end(), end) || end == null || !end.isBefore(lastBilled),
                "end",
                "lease.billed-until",
                lastBilled.toString());
    }

    /**
     * The first day in billed months whose charges are other by now, or the last before those that have come to the lease since: what is
     * charged after the end comes with the last month.
     */
    Optional<LocalDate> billedOtherwiseSince(LeaseView now) {
        LocalDate lastOfMonth = lastBilled.withDayOfMonth(lastBilled.lengthOfMonth());
        Stream<Optional<LocalDate>> charges = Stream.concat(agreed.charges().stream(), now.charges().stream())
                .map(LeaseChargeView::code)
                .distinct()
                .map(code -> otherSince(named(agreed, code), named(now, code)));
        return Stream.concat(charges, Stream.of(first(agreed.end(), now.end())))
                .flatMap(Optional::stream)
                .map(day -> day.isBefore(agreed.start()) ? agreed.start() : day)
                .filter(day -> !day.isAfter(lastOfMonth))
                .min(Comparator.naturalOrder());
    }

    /** The earlier of two last days that differ; null for none. */
    private static Optional<LocalDate> first(LocalDate one, LocalDate other) {
        return Objects.equals(one, other)
                ? Optional.empty()
                : Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder());
    }

    private static LeaseChargeView named(LeaseView lease, String code) {
        return lease.charges().stream()
                .filter(charge -> charge.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** @param was null for a charge that is new, like {@code is} for one that is gone */
    private static Optional<LocalDate> otherSince(LeaseChargeView was, LeaseChargeView is) {
        if (was == null || is == null) {
            return Optional.of(from(was == null ? is : was));
        }
        if (was.equals(is)) {
            return Optional.empty();
        }
        if (was.until(is.end()).equals(is)) {
            return first(was.end(), is.end()).map(last -> last.plusDays(1));
        }
        return Stream.of(from(was), from(is)).min(Comparator.naturalOrder());
    }

    /** What comes once is billed with its month. */
    private static LocalDate from(LeaseChargeView charge) {
        if (charge.start() == null) {
            return LocalDate.MIN;
        }
        return charge.basis() == ChargeBasis.ONE_OFF ? charge.start().withDayOfMonth(1) : charge.start();
    }
}
