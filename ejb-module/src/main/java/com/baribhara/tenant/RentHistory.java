package com.baribhara.tenant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first rent of a lease and those that were agreed after it, oldest first. */
public record RentHistory(List<RentStep> steps) {

    public static RentHistory of(LeaseView lease, List<RentStep> later) {
        return new RentHistory(List.of(new RentStep(lease.start(), lease.rent()))).and(later);
    }

    /** And these after it. */
    public RentHistory and(List<RentStep> later) {
        return new RentHistory(Stream.concat(steps.stream(), later.stream()).toList());
    }

    /** The rent that holds on the day before, and since when; empty when the lease begins on the day. */
    public Optional<RentStep> before(LocalDate day) {
        return steps.stream().filter(step -> step.from().isBefore(day)).reduce((earlier, later) -> later);
    }

    /** Whether a rent begins on the day. */
    public boolean changesOn(LocalDate day) {
        return steps.stream().anyMatch(step -> step.from().equals(day));
    }

    public RentHistory with(RentStep another) {
        return new RentHistory(Stream.concat(steps.stream(), Stream.of(another))
                .sorted(Comparator.comparing(RentStep::from))
                .toList());
    }
}
