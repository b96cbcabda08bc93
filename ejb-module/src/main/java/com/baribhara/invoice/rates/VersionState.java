package com.baribhara.invoice.rates;

import java.time.LocalDate;
import java.util.Collection;

/** Where a version stands in time. */
public enum VersionState {
    PAST,
    NOW,
    TO_COME;

    /** @param begins first days of all versions of its kind, its own among them */
    public static VersionState of(LocalDate validFrom, Collection<LocalDate> begins, LocalDate today) {
        if (validFrom.isAfter(today)) {
            return TO_COME;
        }
        return begins.stream().anyMatch(begin -> begin.isAfter(validFrom) && !begin.isAfter(today)) ? PAST : NOW;
    }
}
