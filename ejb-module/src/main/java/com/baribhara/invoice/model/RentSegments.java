package com.baribhara.invoice.model;

import com.baribhara.invoice.model.Segments.Segment;
import com.baribhara.shared.DateRange;
import com.baribhara.tenant.RentStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A billed period, cut where the rent changes: each step holds from its day on, that day included (section 4). */
public final class RentSegments {
    private RentSegments() {}

    /**
     * @param steps oldest first
     * @throws IllegalArgumentException when the period has days before the first step
     */
    public static List<Segment> of(DateRange period, List<RentStep> steps) {
        if (steps.isEmpty() || steps.get(0).from().isAfter(period.from())) {
            throw new IllegalArgumentException("no rent on " + period.from());
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            RentStep step = steps.get(i);
            LocalDate last = i + 1 < steps.size() ? steps.get(i + 1).from().minusDays(1) : LocalDate.MAX;
            if (!last.isBefore(step.from())) {
                new DateRange(step.from(), last)
                        .intersection(period)
                        .ifPresent(days -> segments.add(new Segment(days, step.rent())));
            }
        }
        return List.copyOf(segments);
    }
}
