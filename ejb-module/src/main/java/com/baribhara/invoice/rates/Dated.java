package com.baribhara.invoice.rates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What holds from its first day until the next of its kind begins. */
public interface Dated {
    LocalDate validFrom();

    /** The one in force on the day; empty before the first. */
    static <D extends Dated> Optional<D> inForce(Collection<D> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparing(Dated::validFrom));
    }

    /** The next that begins after the day. */
    static <D extends Dated> Optional<D> next(Collection<D> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.validFrom().isAfter(day))
                .min(Comparator.comparing(Dated::validFrom));
    }
}
